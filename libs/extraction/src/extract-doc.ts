import WordExtractor from 'word-extractor';
import { TextExtractionError } from './extract-errors.ts';
import { hasVietnameseLetters, oldFamilyOf, toUnicode } from './old-fonts.rules.ts';

/** Text of a document of Word 97 to 2003: paragraphs, rows of tables with bars, the cells of a letterhead one below another. */
export async function extractDoc(bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The directory names its streams in UTF-16; a workbook or a drawing has none of this name.
  if (!content.includes(Buffer.from('WordDocument', 'utf16le'))) {
    throw new TextExtractionError('FORMAT_MISMATCH', { expected: 'doc', found: ' (OLE)' });
  }
  const document = await new WordExtractor().extract(content);
  const text = linesOf([document.getTextboxes({ includeHeadersAndFooters: false }), document.getBody()].join('\n'));
  return hasVietnameseLetters(text) ? text : inUnicode(text, content);
}

/** The table of fonts stands in the file as UTF-16: `.VnTime` says TCVN3, `VNI-Times` says VNI. */
function inUnicode(text: string, content: Buffer): string {
  if (!/[\u00a1-\u00ff]/u.test(text)) return text;
  const named = ['.VnTime', '.VnArial', 'VNI-Times', 'VNI-Helve'].find((name) =>
    content.includes(Buffer.from(name, 'utf16le')),
  );
  const family = oldFamilyOf(named);
  if (!family) throw new TextExtractionError('TEXT_IN_OLD_FONT');
  return toUnicode(text, family);
}

/** A row whose cells stand in one line. */
const ROW = /^[^\t]*(?:\t[^\t]*)+\t$/u;
/** A line of a letterhead or a list; longer ones are paragraphs. */
const SHORT = 90;

/** Cells end with a tab and rows with a tab and a line end: rows of a table stay, what only stood side by side comes apart. */
function linesOf(body: string): string {
  const lines = body.split('\n');
  return lines
    .map((line, at) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      const isRow = ROW.test(line) && [lines[at - 1], lines[at + 1]].some((other) => isLike(other, cells.length));
      if (isRow) return `| ${cells.slice(0, -1).join(' | ')} |`;
      const text = cells.join('\n');
      return text.length > SHORT ? `\n${text}\n` : text;
    })
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

const isLike = (line: string | undefined, cells: number): boolean =>
  line !== undefined && cells > 2 && ROW.test(line) && line.split('\t').length === cells;
