import type { OfficialDocument } from './official-document.ts';
import type { RegisterSheet } from './register-sheet.ts';

/** What a thread is asked to render. */
export type RenderJob =
  | { kind: 'official'; format: 'docx' | 'pdf'; document: OfficialDocument }
  | { kind: 'register'; format: 'xlsx' | 'pdf'; sheet: RegisterSheet };
