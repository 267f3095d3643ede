import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TransferListItem, Worker } from 'node:worker_threads';
import { type TextExtractionCode, TextExtractionError } from './extract-errors.ts';
import {
  EXTRACTION_TIMEOUT_MS,
  MAX_WAITING,
  MAX_WORKERS,
  WORKER_BUFFER_BYTES,
  WORKER_HEAP_MB,
} from './extract-limits.ts';
import type { DocumentReading } from '../../reading/src/index.ts';

type BinaryFormat = 'docx' | 'pdf';

/** What the worker is asked to do. */
export type WorkerJob = { kind: 'extract'; bytes: Uint8Array; format: BinaryFormat } | { kind: 'read'; text: string };

/** What the worker answers. A missing code is a failure that it did not name. */
export type WorkerAnswer<Result> =
  { result: Result } | { code: TextExtractionCode | null; params: Record<string, string | number> };

/** Codes of what ends the worker. A failure without a code is a defect of ours. */
interface Failures {
  timeout: TextExtractionCode;
  tooLarge: TextExtractionCode;
  broken: TextExtractionCode | null;
}

const FAILURES: Record<BinaryFormat | 'read', Failures> = {
  docx: { timeout: 'EXTRACTION_TIMEOUT', tooLarge: 'DOCX_TOO_LARGE', broken: 'DOCX_BROKEN' },
  pdf: { timeout: 'EXTRACTION_TIMEOUT', tooLarge: 'PDF_TOO_LARGE', broken: 'PDF_BROKEN' },
  read: { timeout: 'READING_TIMEOUT', tooLarge: 'READING_TOO_LARGE', broken: null },
};

/** How often the buffers of the worker are looked at: zlib and pdf.js fill some 300 MB in a second. */
const WATCH_MS = 50;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Parses in a thread of its own, so that a hostile file neither stops the process from answering nor takes its memory. The
 * parsers are loaded there only.
 */
export function extractInWorker(content: Uint8Array, format: BinaryFormat): Promise<string> {
  return inWorker(FAILURES[format], () => {
    // A copy of its own is handed over, not shared: the caller keeps its bytes.
    const bytes = new Uint8Array(content);
    return startWorker({ kind: 'extract', bytes, format }, [bytes.buffer]);
  });
}

/**
 * `readDocument` in a thread of its own: two million letters are read for seconds without a pause.
 * @throws {TextExtractionError} READING_TIMEOUT, READING_TOO_LARGE, EXTRACTION_BUSY
 */
export const readInWorker = (text: string): Promise<DocumentReading> =>
  inWorker(FAILURES.read, () => startWorker({ kind: 'read', text }));

async function inWorker<Result>(failures: Failures, start: () => Worker): Promise<Result> {
  await place();
  try {
    const worker = start();
    try {
      return await answerOf<Result>(worker, failures);
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
  if (running < MAX_WORKERS) {
    running += 1;
    return;
  }
  if (waiting.length >= MAX_WAITING) throw new TextExtractionError('EXTRACTION_BUSY');
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function startWorker(job: WorkerJob, transferList: TransferListItem[] = []): Worker {
  // The same extension as this file: .ts unbuilt, .js in dist.
  const here = fileURLToPath(import.meta.url);
  const entry = fileURLToPath(new URL(`./extract-worker${extname(here)}`, import.meta.url));
  return new Worker(entry, {
    workerData: job,
    transferList,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
}

function answerOf<Result>(worker: Worker, failures: Failures): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const fail = (code: TextExtractionCode, params = {}): void => reject(new TextExtractionError(code, params));
    const broken = (cause?: Error): void =>
      failures.broken === null
        ? reject(cause ?? new Error('the reader ended without an answer'))
        : fail(failures.broken);
    const timer = setTimeout(() => fail(failures.timeout), EXTRACTION_TIMEOUT_MS);
    const watch = setInterval(() => void watchBuffers(worker, () => fail(failures.tooLarge)), WATCH_MS);
    worker.once('message', (answer: WorkerAnswer<Result>) => {
      if ('result' in answer) resolve(answer.result);
      else if (answer.code === null) broken();
      else fail(answer.code, answer.params);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') fail(failures.tooLarge);
      else broken(error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      broken();
    });
  });
}

/** `resourceLimits` counts objects only, not the bytes of buffers. */
async function watchBuffers(worker: Worker, tooLarge: () => void): Promise<void> {
  const statistics = await worker.getHeapStatistics().catch(() => null);
  if (statistics && statistics.external_memory > WORKER_BUFFER_BYTES) tooLarge();
}
