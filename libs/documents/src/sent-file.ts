import { StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { contentDisposition } from './content-disposition.rules';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What files that are made here are sent as. */
export const FILE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  docx: `${OFFICE}.wordprocessingml.document`,
  pdf: 'application/pdf',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
} as const;

/** A file to send: its length is told where it is whole. */
interface Sendable {
  fileName: string;
  content: Buffer | Readable;
}

/** `type`: a media type; `how`: a page to look at opens in the browser, a file to work on is saved. */
export function sentFile(
  { fileName, content }: Sendable,
  type: string,
  how: 'inline' | 'attachment' = 'attachment',
): StreamableFile {
  const disposition = contentDisposition(how, fileName);
  return Buffer.isBuffer(content)
    ? new StreamableFile(content, { type, length: content.length, disposition })
    : new StreamableFile(content, { type, disposition });
}
