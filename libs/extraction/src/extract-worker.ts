import { parentPort, workerData } from 'node:worker_threads';
import { TextExtractionError } from './extract-errors.ts';
import type { FileText, WorkerAnswer, WorkerJob } from './extract-in-worker.ts';
import { refuseLongText } from './extract-txt.ts';
import type { DocumentReading } from '../../reading/src/index.ts';

const job = workerData as WorkerJob;

// A reader that fails is a defect of ours and is told as it is; files that a parser cannot stand are daily business.
parentPort?.postMessage(job.kind === 'read' ? await read(job.text) : await extract(job).catch(coded), []);

async function read(text: string): Promise<WorkerAnswer<DocumentReading>> {
  return { result: (await import('../../reading/src/index.ts')).readDocument(text) };
}

async function extract(given: Extract<WorkerJob, { kind: 'extract' }>): Promise<WorkerAnswer<FileText>> {
  const result = await textOf(given);
  refuseLongText(result.text);
  return { result };
}

async function textOf({ bytes, format }: Extract<WorkerJob, { kind: 'extract' }>): Promise<FileText> {
  if (format === 'pdf') return (await import('./extract-pdf.ts')).extractPdf(bytes);
  const text =
    format === 'docx'
      ? await (await import('./extract-docx.ts')).extractDocx(bytes)
      : await (await import('./extract-doc.ts')).extractDoc(bytes);
  return { text, emptyPages: [] };
}

function coded(error: unknown): WorkerAnswer<never> {
  if (error instanceof TextExtractionError) return { code: error.code, params: error.params };
  return { code: null, params: {} };
}
