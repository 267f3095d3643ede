import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { TextExtractionError } from './extract-errors.ts';
import { MAX_PDF_PAGES, MAX_TEXT_LENGTH } from './extract-limits.ts';
import type { FileText } from './extract-in-worker.ts';
import { PageReplay } from './extract-pdf-page.ts';
import { pageText } from './extract-pdf-layout.ts';
import { hasVietnameseLetters, oldFamilyOf, toUnicode } from './old-fonts.rules.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Text of a pdf that was made from text: lines in reading order, columns of letterhead and signature one after the other. */
export async function extractPdf(bytes: Uint8Array): Promise<FileText> {
  // pdf.js takes the bytes away, and what the trailer says is asked again when it fails.
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt');
  try {
    return await textOf(await open(bytes));
  } catch (error) {
    if (error instanceof TextExtractionError && !(isEncrypted && error.code === 'PDF_WITHOUT_TEXT')) throw error;
    throw new TextExtractionError(isEncrypted ? 'PDF_ENCRYPTED' : 'PDF_BROKEN');
  }
}

/** Images are not wanted: above one pixel they are skipped undecoded. No font of the machine is looked for. */
const open = (bytes: Uint8Array): Promise<Pdf> =>
  getDocumentProxy(bytes, {
    verbosity: 0,
    maxImageSize: 1,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  });

async function textOf(pdf: Pdf): Promise<FileText> {
  if (pdf.numPages > MAX_PDF_PAGES) throw new TextExtractionError('PDF_TOO_MANY_PAGES', { limit: MAX_PDF_PAGES });
  const { OPS } = await getResolvedPDFJS();
  let text = '';
  const emptyPages: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const read = await textOfPage(page, OPS);
    if (read.isPicture) emptyPages.push(number);
    text = joinPages(text, read.text);
    if (text.length > MAX_TEXT_LENGTH) throw new TextExtractionError('TEXT_TOO_LONG', { limit: MAX_TEXT_LENGTH });
    page.cleanup();
  }
  if (!/\p{L}/u.test(text)) throw new TextExtractionError('PDF_WITHOUT_TEXT');
  return { text, emptyPages };
}

interface PageText {
  text: string;
  /** A page without letters on which a picture is drawn: a scan. */
  isPicture: boolean;
}

async function textOfPage(page: Page, operators: Record<string, number>): Promise<PageText> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { transform } = page.getViewport({ scale: 1 });
  const replay = new PageReplay(operators, transform, (font) => fontScale(page, font));
  const text = inUnicode(pageText(replay.run(fnArray, argsArray)), page, fontsOf(fnArray, argsArray, operators));
  const pictures = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map(
    (name) => operators[name],
  );
  return { text, isPicture: !/\p{L}/u.test(text) && fnArray.some((operator) => pictures.includes(operator)) };
}

/** The fonts that a page sets, as pdf.js calls them. */
const fontsOf = (
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  operators: Record<string, number>,
): string[] =>
  fnArray.flatMap((operator, at) => (operator === operators.setFont ? [String((argsArray[at] as unknown[])[0])] : []));

/** A page whose fonts are from before Unicode and that has no letter of Unicode. */
function inUnicode(text: string, page: Page, fonts: readonly string[]): string {
  if (hasVietnameseLetters(text)) return text;
  const family = fonts.map((font) => oldFamilyOf(fontName(page, font))).find((known) => known !== null);
  return family ? toUnicode(text, family) : text;
}

function fontName(page: Page, font: string): string | null {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
  return known && typeof known === 'object' && 'name' in known ? String(known.name) : null;
}

/** A thousandth of the size, but for fonts that are drawn by the file itself (Type 3). */
function fontScale(page: Page, font: string): number {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
  const matrix = known && typeof known === 'object' && 'fontMatrix' in known ? known.fontMatrix : null;
  return Array.isArray(matrix) && typeof matrix[0] === 'number' && matrix[0] !== 0 ? matrix[0] : 0.001;
}

/** A sentence goes on over the page; what is complete ends its paragraph. */
function joinPages(text: string, page: string): string {
  if (text === '' || page === '') return text + page;
  const isOneTable = text.endsWith('|') && page.startsWith('|');
  return `${text}${isOneTable || goesOn(text, page) ? '\n' : '\n\n'}${page}`;
}

/** The last line is full, ends no sentence, and the next one begins no point. */
function goesOn(text: string, page: string): boolean {
  const lines = text.slice(-4_000).split('\n');
  const width = Math.max(...lines.filter((line) => !line.startsWith('|')).map(({ length }) => length));
  const last = lines.at(-1)!;
  if (/[.:!?…|/]\s*$/u.test(last) || /^(?:[-–+•*#|]|\d+(?:\.\d+)*[.)]\s|[a-zđ]\)|[IVX]+\.)/u.test(page)) return false;
  return /^\p{Ll}/u.test(page) || last.length > width * 0.8;
}
