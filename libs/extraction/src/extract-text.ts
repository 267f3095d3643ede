import { open, stat } from 'node:fs/promises';
import { TextExtractionError } from './extract-errors.ts';
import { MAX_FILE_BYTES, MAX_TXT_BYTES } from './extract-limits.ts';
import type { ParsedFormat } from './extract-in-worker.ts';
import { extractTxt } from './extract-txt.ts';

export { type TextExtractionCode, TextExtractionError } from './extract-errors.ts';

export type TextFormat = 'txt' | ParsedFormat;

export interface ExtractedText {
  text: string;
  format: TextFormat;
  /** Pages of a pdf that are pictures without text, among others with text; counted from 1. */
  emptyPages: number[];
}

/**
 * The text of a document file. `fileName` only says the format; the content has to agree.
 * Paragraphs are lines with a blank line between two, table rows are `| a | b |`. A hostile file costs bounded time and memory.
 * @throws {TextExtractionError}
 */
export async function extractText(content: Uint8Array, fileName: string): Promise<ExtractedText> {
  const named = formatOf(fileName);
  // Word itself writes Rich Text under the name of .doc, and opens it.
  const format = named === 'doc' && startsAs(content, '{\\rtf') ? 'rtf' : named;
  refuseSize(content.length, format);
  refuseOtherContent(content, format);
  if (format === 'txt') return { text: extractTxt(content), format, emptyPages: [] };
  // Loaded when needed: most calls read plain text, and the command has to answer at once.
  const { extractInWorker } = await import('./extract-in-worker.ts');
  return { ...(await extractInWorker(content, format)), format };
}

/**
 * The same for a file on disk, whose size is looked at before it is read.
 * @throws {TextExtractionError}
 */
export async function extractTextOfFile(path: string): Promise<ExtractedText> {
  const file = await stat(path).catch(refuseFile);
  // Folders, pipes and devices: some of them never end.
  if (!file.isFile()) throw new TextExtractionError('FILE_NOT_READABLE');
  refuseSize(file.size, formatOf(path));
  return extractText(await readBounded(path, file.size).catch(refuseFile), path);
}

/** Reads no more than the size that was checked, whatever somebody appends meanwhile. */
async function readBounded(path: string, size: number): Promise<Uint8Array> {
  await using file = await open(path, 'r');
  const content = new Uint8Array(size);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(content, length, size - length, length);
    length += bytesRead;
    if (bytesRead === 0 || length === size) return content.subarray(0, length);
  }
}

function refuseFile(error: NodeJS.ErrnoException): never {
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ERR_INVALID_ARG_VALUE';
  throw new TextExtractionError(isMissing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE');
}

const FORMATS = ['txt', 'docx', 'doc', 'odt', 'rtf', 'pdf'] as const satisfies TextFormat[];

function formatOf(fileName: string): TextFormat {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase();
  const format = FORMATS.find((known) => known === extension);
  if (format) return format;
  throw new TextExtractionError('FORMAT_UNSUPPORTED');
}

function refuseSize(bytes: number, format: TextFormat): void {
  if (bytes === 0) throw new TextExtractionError('FILE_EMPTY');
  const limit = format === 'txt' ? MAX_TXT_BYTES : MAX_FILE_BYTES;
  if (bytes > limit) throw new TextExtractionError('FILE_TOO_LARGE', { limit: limit / 1024 / 1024 });
}

/** First bytes of what people send under a wrong name. */
const SIGNATURES: [signature: string, format: string][] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'doc'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpg'],
  ['GIF8', 'gif'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gz'],
];

const startsAs = (content: Uint8Array, signature: string): boolean =>
  String.fromCharCode(...content.subarray(0, signature.length)) === signature;

function refuseOtherContent(content: Uint8Array, format: TextFormat): void {
  const head = String.fromCharCode(...content.subarray(0, 1024));
  const found = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  const fits = {
    txt: found === undefined,
    docx: found === 'zip',
    odt: found === 'zip',
    doc: found === 'doc',
    rtf: found === 'rtf',
    pdf: head.includes('%PDF-'),
  }[format];
  if (!fits) throw new TextExtractionError('FORMAT_MISMATCH', { expected: format, found: found ? ` (${found})` : '' });
}
