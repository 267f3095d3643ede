import { TextExtractionError } from './extract-errors.ts';
import { MAX_LINE_LENGTH, MAX_TEXT_LENGTH } from './extract-limits.ts';

/** Text of a `.txt` file, without its byte order mark and else unchanged, so that offsets count in the file's own characters. */
export function extractTxt(content: Uint8Array): string {
  const text = decode(content);
  refuseControlCharacters(text);
  refuseLongText(text);
  return text;
}

/** Without a mark it is UTF-8: guessing between the old Vietnamese code pages would put wrong letters into names. */
function decode(content: Uint8Array): string {
  const [first, second] = content;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const wide = marked ?? wideWithoutMark(content);
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(content);
  } catch {
    // NUL bytes explain bad UTF-8 better than an old code page does.
    const nul = wide ? -1 : content.indexOf(0);
    if (nul >= 0) throw new TextExtractionError('TEXT_HAS_NUL', { line: countLines(content.subarray(0, nul)) });
    throw new TextExtractionError('TEXT_NOT_UTF8');
  }
}

/** Units of Vietnamese text in UTF-16: one byte of each is 0, 1, 3, 0x1e or 0x20. */
const HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);

/** UTF-16 that lost its mark: every second byte is the high one of a letter, many of them 0, and the others hardly ever are. */
function wideWithoutMark(content: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = content.subarray(0, 4_096);
  if (content.length < 8 || content.length % 2 === 1) return null;
  const counts = [0, 1].map((side) => {
    const bytes = sample.filter((_, at) => at % 2 === side);
    const high = bytes.filter((byte) => HIGH_BYTES.has(byte)).length;
    return { isHigh: high > bytes.length * 0.98, zeros: bytes.filter((byte) => byte === 0).length / bytes.length };
  });
  const [even, odd] = counts as [(typeof counts)[0], (typeof counts)[0]];
  if (odd.isHigh && odd.zeros > 0.4 && even.zeros < 0.02) return 'utf-16le';
  return even.isHigh && even.zeros > 0.4 && odd.zeros < 0.02 ? 'utf-16be' : null;
}

/** Tab, line ends and page breaks are text; so are Word's own hyphens (0x1e, 0x1f), which stay behind when text is copied. */
const isControl = (code: number): boolean => code < 0x09 || (code > 0x0d && code < 0x1e) || code === 0x7f;

function refuseControlCharacters(text: string): void {
  const nul = text.indexOf('\0');
  const at = nul >= 0 ? nul : firstControl(text);
  if (at < 0) return;
  const line = lineOf(text, at);
  throw new TextExtractionError(nul >= 0 ? 'TEXT_HAS_NUL' : 'TEXT_HAS_CONTROL_CHARACTERS', { line });
}

function firstControl(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) return at;
  return -1;
}

/** What every format has to keep, so that the rules behind it stay fast. */
export function refuseLongText(text: string): void {
  if (text.trim() === '') throw new TextExtractionError('FILE_EMPTY');
  let line = 1;
  let start = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]|$/g)) {
    if (end.index - start > MAX_LINE_LENGTH)
      throw new TextExtractionError('LINE_TOO_LONG', { line, limit: MAX_LINE_LENGTH });
    start = end.index + end[0].length;
    line += 1;
  }
  if (text.length > MAX_TEXT_LENGTH) throw new TextExtractionError('TEXT_TOO_LONG', { limit: MAX_TEXT_LENGTH });
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|[\n\r]/).length;

const countLines = (bytes: Uint8Array): number => bytes.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
