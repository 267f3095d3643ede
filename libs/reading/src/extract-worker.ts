import { parentPort, workerData } from 'node:worker_threads';
import { TextExtractionError } from './extract-errors.ts';
import type { WorkerAnswer } from './extract-in-worker.ts';
import { refuseLongText } from './extract-txt.ts';

const { bytes, format } = workerData as { bytes: Uint8Array; format: 'docx' | 'pdf' };

parentPort?.postMessage(await answer(), []);

async function answer(): Promise<WorkerAnswer> {
  try {
    const text = await extract();
    refuseLongText(text);
    return { text };
  } catch (error) {
    if (error instanceof TextExtractionError) return { code: error.code, params: error.params };
    return { code: null, params: {} };
  }
}

async function extract(): Promise<string> {
  if (format === 'docx') return (await import('./extract-docx.ts')).extractDocx(bytes);
  return (await import('./extract-pdf.ts')).extractPdf(bytes);
}
