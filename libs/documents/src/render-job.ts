import type { OfficialDocument } from './official-document.ts';
import type { BookSheet } from './book-sheet.ts';
import type { AccountBookSheet } from './account-book-sheet.ts';
import type { CertificateSheet } from './certificate-sheet.ts';
import type { VoucherPaper, VoucherSheet } from './voucher-sheet.ts';

/** What a thread is asked to render. */
export type RenderJob =
  | { kind: 'official'; format: 'docx' | 'pdf'; document: OfficialDocument }
  | { kind: 'book'; format: 'xlsx' | 'pdf'; sheet: BookSheet }
  | { kind: 'certificates'; title: string; sheets: readonly CertificateSheet[] }
  | { kind: 'account-book'; format: 'xlsx' | 'pdf'; sheet: AccountBookSheet }
  | { kind: 'vouchers'; title: string; paper: VoucherPaper; sheets: readonly VoucherSheet[] };
