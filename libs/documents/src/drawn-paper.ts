import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from './content-disposition.rules';
import type { OfficialDocument } from './official-document';
import { renderOfficial } from './render-in-worker';

export type PaperFormat = 'docx' | 'pdf';

/** A file that is made on demand and not kept. */
export interface DrawnPaper {
  fileName: string;
  content: Buffer;
  format: PaperFormat;
}

const TYPES: Record<PaperFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

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
export const paperFile = ({ fileName, content, format }: DrawnPaper): StreamableFile =>
  new StreamableFile(content, {
    type: TYPES[format],
    length: content.length,
    disposition: contentDisposition(format === 'pdf' ? 'inline' : 'attachment', fileName),
  });
