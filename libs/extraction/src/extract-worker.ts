import { parentPort, workerData } from 'node:worker_threads';
import { TextExtractionError } from './extract-errors.ts';
import type { FileText, ParsedFormat, WorkerAnswer, WorkerJob } from './extract-in-worker.ts';
import { refuseLongText } from './extract-txt.ts';
import { type SentReading, sentReading } from './sent-reading.ts';

const job = workerData as WorkerJob;

/** Each parser is loaded only where its format is read. */
const PARSERS: Record<Exclude<ParsedFormat, 'pdf'>, (bytes: Uint8Array) => Promise<string>> = {
  docx: async (bytes) => (await import('./extract-docx.ts')).extractDocx(bytes),
  doc: async (bytes) => (await import('./extract-doc.ts')).extractDoc(bytes),
  odt: async (bytes) => (await import('./extract-odt.ts')).extractOdt(bytes),
  rtf: async (bytes) => (await import('./extract-rtf.ts')).extractRtf(bytes),
};

// A reader that fails is a defect of ours and is told as it is; files that a parser cannot stand are daily business.
parentPort?.postMessage(job.kind === 'read' ? await read(job.text) : await extract(job).catch(coded), []);

async function read(text: string): Promise<WorkerAnswer<SentReading>> {
  return { result: sentReading((await import('../../reading/src/index.ts')).readDocument(text)) };
}

async function extract(given: Extract<WorkerJob, { kind: 'extract' }>): Promise<WorkerAnswer<FileText>> {
  const result = await textOf(given);
  refuseLongText(result.text);
  return { result };
}

async function textOf({ bytes, format }: Extract<WorkerJob, { kind: 'extract' }>): Promise<FileText> {
  if (format === 'pdf') return (await import('./extract-pdf.ts')).extractPdf(bytes);
  return { text: await PARSERS[format](bytes), emptyPages: [] };
}

function coded(error: unknown): WorkerAnswer<never> {
  if (error instanceof TextExtractionError) return { code: error.code, params: error.params };
  return { code: null, params: {} };
}
