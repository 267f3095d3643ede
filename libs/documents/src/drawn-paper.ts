import type { StreamableFile } from '@nestjs/common';
import type { OfficialDocument } from './official-document';
import { renderOfficial } from './render-in-worker';
import { FILE_TYPES, sentFile } from './sent-file';

export type PaperFormat = 'docx' | 'pdf';

/** A file that is made on demand and not kept. */
export interface DrawnPaper {
  fileName: string;
  content: Buffer;
  format: PaperFormat;
}

/** Throws RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
export const drawnPaper = async (
  document: OfficialDocument,
  stem: string,
  format: PaperFormat,
): Promise<DrawnPaper> => ({
  fileName: `${stem}.${format}`,
  content: await renderOfficial(document, format),
  format,
});

/** A page to look at opens in the browser, a document to work on is saved. */
export const paperFile = (paper: DrawnPaper): StreamableFile =>
  sentFile(paper, FILE_TYPES[paper.format], paper.format === 'pdf' ? 'inline' : 'attachment');
