import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { TextExtractionError } from './extract-errors.ts';
import { MAX_PDF_PAGES, MAX_TEXT_LENGTH } from './extract-limits.ts';
import { PageReplay } from './extract-pdf-page.ts';
import { pageText } from './extract-pdf-layout.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Text of a pdf that was made from text: lines in reading order, columns of letterhead and signature one after the other. */
export async function extractPdf(bytes: Uint8Array): Promise<string> {
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

async function textOf(pdf: Pdf): Promise<string> {
  if (pdf.numPages > MAX_PDF_PAGES) throw new TextExtractionError('PDF_TOO_MANY_PAGES', { limit: MAX_PDF_PAGES });
  const { OPS } = await getResolvedPDFJS();
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    text = joinPages(text, await textOfPage(page, OPS));
    if (text.length > MAX_TEXT_LENGTH) throw new TextExtractionError('TEXT_TOO_LONG', { limit: MAX_TEXT_LENGTH });
    page.cleanup();
  }
  if (!/\p{L}/u.test(text)) throw new TextExtractionError('PDF_WITHOUT_TEXT');
  return text;
}

async function textOfPage(page: Page, operators: Record<string, number>): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { transform } = page.getViewport({ scale: 1 });
  const replay = new PageReplay(operators, transform, (font) => fontScale(page, font));
  return pageText(replay.run(fnArray, argsArray));
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
