import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type TextExtractionCode, TextExtractionError } from './extract-errors.ts';
import { EXTRACTION_TIMEOUT_MS, MAX_WORKERS, WORKER_BUFFER_BYTES, WORKER_HEAP_MB } from './extract-limits.ts';

type BinaryFormat = 'docx' | 'pdf';

/** What the worker answers. A missing code is a failure of the parser that it did not name. */
export type WorkerAnswer =
  { text: string } | { code: TextExtractionCode | null; params: Record<string, string | number> };

const BROKEN = { docx: 'DOCX_BROKEN', pdf: 'PDF_BROKEN' } as const;
const TOO_LARGE = { docx: 'DOCX_TOO_LARGE', pdf: 'PDF_TOO_LARGE' } as const;

/** How often the buffers of the worker are looked at: zlib and pdf.js fill some 300 MB in a second. */
const WATCH_MS = 50;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Parses in a thread of its own, so that a hostile file neither stops the process from answering nor takes its memory. The
 * parsers are loaded there only.
 */
export async function extractInWorker(content: Uint8Array, format: BinaryFormat): Promise<string> {
  // A place is handed on when one is free, so nobody overtakes.
  if (running >= MAX_WORKERS) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  const worker = startWorker(content, format);
  try {
    return await answerOf(worker, format);
  } finally {
    await worker.terminate();
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function startWorker(content: Uint8Array, format: BinaryFormat): Worker {
  // The same extension as this file: .ts unbuilt, .js in dist.
  const here = fileURLToPath(import.meta.url);
  const entry = fileURLToPath(new URL(`./extract-worker${extname(here)}`, import.meta.url));
  // A copy of its own is handed over, not shared: the caller keeps its bytes.
  const bytes = new Uint8Array(content);
  return new Worker(entry, {
    workerData: { bytes, format },
    transferList: [bytes.buffer],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
}

function answerOf(worker: Worker, format: BinaryFormat): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const fail = (code: TextExtractionCode, params = {}): void => reject(new TextExtractionError(code, params));
    const timer = setTimeout(() => fail('EXTRACTION_TIMEOUT'), EXTRACTION_TIMEOUT_MS);
    const watch = setInterval(() => void watchBuffers(worker, () => fail(TOO_LARGE[format])), WATCH_MS);
    worker.once('message', (answer: WorkerAnswer) => {
      if ('text' in answer) resolve(answer.text);
      else fail(answer.code ?? BROKEN[format], answer.params);
    });
    worker.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_LARGE[format] : BROKEN[format]),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      fail(BROKEN[format]);
    });
  });
}

/** `resourceLimits` counts objects only, not the bytes of buffers. */
async function watchBuffers(worker: Worker, tooLarge: () => void): Promise<void> {
  const statistics = await worker.getHeapStatistics().catch(() => null);
  if (statistics && statistics.external_memory > WORKER_BUFFER_BYTES) tooLarge();
}
