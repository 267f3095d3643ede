import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DocumentError } from './documents.errors';
import type { OfficialDocument } from './official-document.ts';
import type { RegisterSheet } from './register-sheet.ts';
import type { RenderJob } from './render-job.ts';
import { MAX_RENDERERS, MAX_WAITING_RENDERS, RENDER_HEAP_MB, RENDER_TIMEOUT_MS } from './render-limits.ts';

let running = 0;
const waiting: (() => void)[] = [];

/**
 * The document as a Word file or a PDF, in the form of Decree 30/2020, Appendix I.
 * Throws RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE.
 */
export const renderOfficial = (document: OfficialDocument, format: 'docx' | 'pdf'): Promise<Buffer> =>
  inWorker({ kind: 'official', format, document });

/** The register as a workbook or a PDF on A4 landscape. Throws RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
export const renderRegister = (sheet: RegisterSheet, format: 'xlsx' | 'pdf'): Promise<Buffer> =>
  inWorker({ kind: 'register', format, sheet });

/** In a thread of its own: the layout of a long book computes for seconds without a pause, and requests would wait. */
async function inWorker(job: RenderJob): Promise<Buffer> {
  await place();
  try {
    const worker = startWorker(job);
    try {
      return await fileOf(worker);
    } finally {
      await worker.terminate();
    }
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** A place is handed on when one is free, so nobody overtakes. */
async function place(): Promise<void> {
  if (running < MAX_RENDERERS) {
    running += 1;
    return;
  }
  if (waiting.length >= MAX_WAITING_RENDERS) throw DocumentError.RENDER_BUSY();
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function startWorker(job: RenderJob): Worker {
  // The same extension as this file: .ts unbuilt, .js in dist.
  const entry = new URL(`./render-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
  return new Worker(fileURLToPath(entry), {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: RENDER_HEAP_MB, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
  });
}

function fileOf(worker: Worker): Promise<Buffer> {
  return new Promise<Buffer>((resolve, reject) => {
    const timer = setTimeout(() => reject(DocumentError.RENDER_TIMEOUT()), RENDER_TIMEOUT_MS);
    worker.once('message', (file: Uint8Array<ArrayBuffer>) =>
      resolve(Buffer.from(file.buffer, file.byteOffset, file.length)),
    );
    // Anything else that fails there is a defect of ours and keeps its own text.
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? DocumentError.RENDER_TOO_LARGE() : error),
    );
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the renderer ended with code ${code} and no file`));
    });
  });
}
