import { parentPort, workerData } from 'node:worker_threads';
import type { RenderJob } from './render-job.ts';

// A copy of its own: the buffer of a short file is a piece of a shared one, which cannot be handed over.
const file = new Uint8Array(await rendered(workerData as RenderJob));
parentPort?.postMessage(file, [file.buffer]);

/** Each library is loaded only where it is needed. */
async function rendered(job: RenderJob): Promise<Uint8Array> {
  if (job.kind === 'official') {
    if (job.format === 'pdf') return (await import('./official-pdf.ts')).renderOfficialPdf(job.document);
    return (await import('./official-docx.ts')).renderOfficialDocx(job.document);
  }
  if (job.kind === 'certificates')
    return (await import('./certificate-pdf.ts')).renderCertificatePdf(job.title, job.sheets);
  if (job.kind === 'vouchers')
    return (await import('./voucher-pdf.ts')).renderVoucherPdf(job.title, job.paper, job.sheets);
  if (job.kind === 'account-book') {
    if (job.format === 'pdf') return (await import('./account-book-pdf.ts')).renderAccountBookPdf(job.sheet);
    return (await import('./account-book-xlsx.ts')).renderAccountBookXlsx(job.sheet);
  }
  if (job.format === 'pdf') return (await import('./book-pdf.ts')).renderBookPdf(job.sheet);
  return (await import('./book-xlsx.ts')).renderBookXlsx(job.sheet);
}
