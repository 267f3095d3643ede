import type { DocumentReading } from '../../reading/src/index.ts';
import { BoundedThreads, type ThreadJob, ThreadError } from '../../threads/src/index.ts';
import { type TextExtractionCode, TextExtractionError } from './extract-errors.ts';
import {
  EXTRACTION_CPU_MS,
  EXTRACTION_TIMEOUT_MS,
  MAX_WAITING,
  MAX_WORKERS,
  READING_HEAP_MB,
  READING_YOUNG_HEAP_MB,
  WORKER_BUFFER_BYTES,
  WORKER_HEAP_MB,
} from './extract-limits.ts';
import { receivedReading, type SentReading } from './sent-reading.ts';

/** Formats that are parsed. */
export type ParsedFormat = 'docx' | 'doc' | 'odt' | 'rtf' | 'pdf';

/** The text of a file, and its pages without text. */
export interface FileText {
  text: string;
  emptyPages: number[];
}

/** What the worker is asked to do. */
export type WorkerJob = { kind: 'extract'; bytes: Uint8Array; format: ParsedFormat } | { kind: 'read'; text: string };

/** What the worker answers. A missing code is a failure that it did not name. */
export type WorkerAnswer<Result> =
  { result: Result } | { code: TextExtractionCode | null; params: Record<string, string | number> };

/** Codes of what ends the worker. A failure without a code is a defect of ours. */
interface Failures {
  timeout: TextExtractionCode;
  memory: TextExtractionCode;
  broken: TextExtractionCode | null;
}

const FAILURES: Record<ParsedFormat | 'read', Failures> = {
  docx: { timeout: 'EXTRACTION_TIMEOUT', memory: 'DOCX_TOO_LARGE', broken: 'DOCX_BROKEN' },
  doc: { timeout: 'EXTRACTION_TIMEOUT', memory: 'DOC_TOO_LARGE', broken: 'DOC_BROKEN' },
  odt: { timeout: 'EXTRACTION_TIMEOUT', memory: 'ODT_TOO_LARGE', broken: 'ODT_BROKEN' },
  rtf: { timeout: 'EXTRACTION_TIMEOUT', memory: 'RTF_TOO_LARGE', broken: 'RTF_BROKEN' },
  pdf: { timeout: 'EXTRACTION_TIMEOUT', memory: 'PDF_TOO_LARGE', broken: 'PDF_BROKEN' },
  read: { timeout: 'READING_TIMEOUT', memory: 'READING_TOO_LARGE', broken: null },
};

const threads = new BoundedThreads(import.meta.url, 'extract-worker', {
  places: MAX_WORKERS,
  waiting: MAX_WAITING,
  timeoutMs: EXTRACTION_TIMEOUT_MS,
  cpuMs: EXTRACTION_CPU_MS,
  heapMb: WORKER_HEAP_MB,
  youngHeapMb: 32,
  bufferBytes: WORKER_BUFFER_BYTES,
  isQuiet: true,
});

/**
 * Parses in a thread of its own, so that a hostile file neither stops the process from answering nor takes its memory. The
 * parsers are loaded there only.
 */
export function extractInWorker(content: Uint8Array, format: ParsedFormat): Promise<FileText> {
  return inThread(FAILURES[format], () => {
    // A copy of its own is handed over, not shared: the caller keeps its bytes.
    const bytes = new Uint8Array(content);
    return { data: { kind: 'extract', bytes, format } satisfies WorkerJob, transferList: [bytes.buffer] };
  });
}

/**
 * `readDocument` in a thread of its own: two million letters are read for seconds without a pause.
 * @throws {TextExtractionError} READING_TIMEOUT, READING_TOO_LARGE, EXTRACTION_BUSY
 */
export async function readInWorker(text: string): Promise<DocumentReading> {
  const sent = await inThread<SentReading>(FAILURES.read, () => ({
    data: { kind: 'read', text } satisfies WorkerJob,
    heapMb: READING_HEAP_MB,
    youngHeapMb: READING_YOUNG_HEAP_MB,
  }));
  return receivedReading(sent);
}

async function inThread<Result>(failures: Failures, make: () => ThreadJob): Promise<Result> {
  const answer = await threads.run<WorkerAnswer<Result>>(make).catch((error: unknown) => {
    throw told(error, failures);
  });
  if ('result' in answer) return answer.result;
  throw answer.code ? new TextExtractionError(answer.code, answer.params) : told(new ThreadError('silent'), failures);
}

function told(error: unknown, { timeout, memory, broken }: Failures): unknown {
  const end = error instanceof ThreadError ? error.end : 'silent';
  const code = { busy: 'EXTRACTION_BUSY' as const, timeout, memory, silent: broken }[end];
  return code ? new TextExtractionError(code) : error;
}
