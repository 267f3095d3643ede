import { requestReads } from '@app/kernel';
import { BoundedThreads, type ThreadEnd, ThreadError } from '@app/threads';
import { DocumentError } from './documents.errors';
import type { OfficialDocument } from './official-document.ts';
import type { BookSheet } from './book-sheet.ts';
import type { CertificateSheet } from './certificate-sheet.ts';
import type { AccountBookSheet } from './account-book-sheet.ts';
import type { VoucherPaper, VoucherSheet } from './voucher-sheet.ts';
import type { RenderJob } from './render-job.ts';
import { MAX_RENDERERS, MAX_WAITING_RENDERS, RENDER_HEAP_MB, RENDER_TIMEOUT_MS } from './render-limits.ts';

const threads = new BoundedThreads(import.meta.url, 'render-worker', {
  places: MAX_RENDERERS,
  waiting: MAX_WAITING_RENDERS,
  timeoutMs: RENDER_TIMEOUT_MS,
  heapMb: RENDER_HEAP_MB,
  youngHeapMb: 64,
});

/**
 * The document as a Word file or a PDF, in the form of Decree 30/2020, Appendix I.
 * Throws RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE.
 */
export const renderOfficial = (document: OfficialDocument, format: 'docx' | 'pdf'): Promise<Buffer> =>
  inThread({ kind: 'official', format, document });

/** The book as a workbook or a PDF on A4 landscape. Throws RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
export const renderBook = (sheet: BookSheet, format: 'xlsx' | 'pdf'): Promise<Buffer> =>
  inThread({ kind: 'book', format, sheet });

/** A few certificates, a page each. Throws RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
export const renderCertificates = (title: string, sheets: readonly CertificateSheet[]): Promise<Buffer> =>
  inThread({ kind: 'certificates', title, sheets });

/** A book of money as a workbook or a PDF with what each page carries over. Throws RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
export const renderAccountBook = (sheet: AccountBookSheet, format: 'xlsx' | 'pdf'): Promise<Buffer> =>
  inThread({ kind: 'account-book', format, sheet });

/** Vouchers of money, each on pages of its own. Throws RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
export const renderVouchers = (title: string, paper: VoucherPaper, sheets: readonly VoucherSheet[]): Promise<Buffer> =>
  inThread({ kind: 'vouchers', title, paper, sheets });

const REFUSALS: Partial<Record<ThreadEnd, () => Error>> = {
  busy: DocumentError.RENDER_BUSY,
  timeout: DocumentError.RENDER_TIMEOUT,
  memory: DocumentError.RENDER_TOO_LARGE,
};

/** The layout of a long book computes for seconds without a pause, and requests would wait. */
async function inThread(job: RenderJob): Promise<Buffer> {
  await requestReads()?.letGo();
  try {
    const file = await threads.run<Uint8Array<ArrayBuffer>>(() => ({ data: job }));
    return Buffer.from(file.buffer, file.byteOffset, file.length);
  } catch (error) {
    // Anything else that fails there is a defect of ours and keeps its own text.
    throw (error instanceof ThreadError && REFUSALS[error.end]?.()) || error;
  }
}
