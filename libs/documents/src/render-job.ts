import type { OfficialDocument } from './official-document.ts';
import type { BookSheet } from './book-sheet.ts';
import type { CertificateSheet } from './certificate-sheet.ts';

/** What a thread is asked to render. */
export type RenderJob =
  | { kind: 'official'; format: 'docx' | 'pdf'; document: OfficialDocument }
  | { kind: 'book'; format: 'xlsx' | 'pdf'; sheet: BookSheet }
  | { kind: 'certificates'; title: string; sheets: readonly CertificateSheet[] };
