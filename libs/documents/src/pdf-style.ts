import pdfmake from 'pdfmake';
import type { Column, Content, ContentCanvas, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import { PAGE } from './docx-style.ts';
import { FACES, fromMillimetres, POINTS_PER_MILLIMETRE } from './faces.ts';
import { SIZES } from './official-text.rules.ts';

pdfmake.setFonts({ Tinos: FACES });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(FACES).includes(path));

export interface PdfFile {
  title: string;
  author: string;
  content: Content[];
  /** Stands at the right in the top margin of every page. */
  mark?: string | null;
  isLandscape?: boolean;
  /** Text with a mark of `KEEP` stays with what follows; pdfmake then asks of every cell, so not for books. */
  keepsTogether?: boolean;
  /** Pages of the parts before this one. */
  pagesBefore?: number;
}

/**
 * A4 with the margins of Decree 30/2020, page numbers in the top margin except on the first page. The file names its
 * title and its language; pdfmake writes no structure tags, so it does not claim to be tagged.
 */
export function pdfFile({
  title,
  author,
  content,
  mark = null,
  isLandscape = false,
  keepsTogether = false,
  pagesBefore = 0,
}: PdfFile): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    version: '1.7',
    language: 'vi-VN',
    displayTitle: true,
    info: { title, author },
    pageSize: 'A4',
    pageOrientation: isLandscape ? 'landscape' : 'portrait',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom].map(fromMillimetres) as [
      number,
      number,
      number,
      number,
    ],
    defaultStyle: { font: 'Tinos', fontSize: SIZES.body, color: '#000000' },
    header: (page: number) => topLine(page + pagesBefore === 1 ? '' : String(page + pagesBefore), mark ?? ''),
    content,
    ...(keepsTogether && { pageBreakBefore: ({ headlineLevel }, nodes) => startsPage(headlineLevel, nodes) }),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

const topLine = (number: string, mark: string): Content => ({
  margin: [fromMillimetres(PAGE.left), fromMillimetres(PAGE.header), fromMillimetres(PAGE.right), 0],
  fontSize: SIZES.page,
  columns: [
    { width: '*', text: '' },
    { width: 'auto', text: number, headlineLevel: KEEP.aside },
    { width: '*', text: mark, bold: true, alignment: 'right', headlineLevel: KEEP.aside },
  ] satisfies Column[],
});

/**
 * Values of `headlineLevel` that mark what must not be left alone at the foot or the top of a page, and what does not
 * count as text beside it. Of what moved to the next page as a whole pdfmake tells the new page only of lines with an
 * `id`; it would take the others for text that still stands on the page before.
 */
export const KEEP = { firstHeading: 1, nextHeading: 2, lastText: 3, closing: 4, aside: 5 } as const;

interface Node {
  headlineLevel?: number | undefined;
  text?: unknown;
}

const isText = ({ text, headlineLevel }: Node): boolean =>
  text !== undefined && headlineLevel !== KEEP.nextHeading && headlineLevel !== KEEP.aside;

/** Headings stay with the text after them, the last text of the body with the signature. */
function startsPage(level: number | undefined, nodes: { getFollowingNodesOnPage(): Node[] }): boolean {
  // pdfmake asks this of every cell and then looks through the whole document: only marked text may ask back.
  if (level === KEEP.firstHeading) return !nodes.getFollowingNodesOnPage().some(isText);
  if (level !== KEEP.lastText) return false;
  return !nodes.getFollowingNodesOnPage().some((node) => node.headlineLevel === KEEP.closing);
}

/** A rule in the middle of its column; lengths in millimetres. */
export const pdfRule = (length: number, after: number): ContentCanvas => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: fromMillimetres(length), y2: 0, lineWidth: 0.75 }],
  alignment: 'center',
  margin: [0, 3, 0, after],
});

/** Letters of tables, in millimetres, and what surrounds them in a cell. */
export const TABLE_MEASURE = { em: SIZES.table / POINTS_PER_MILLIMETRE, around: 2.3 };

const PADDING = { side: fromMillimetres(1), edge: fromMillimetres(0.5) };
const LINE = 0.5;

export const GRID: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => PADDING.side,
  paddingRight: () => PADDING.side,
  paddingTop: () => PADDING.edge,
  paddingBottom: () => PADDING.edge,
};

export const NO_GRID: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** Of a row so long that it might not fit on a page pdfmake would lose what does not fit. */
const LETTERS_OF_A_ROW = 1500;

export interface PdfGrid {
  /** No other table of the document has it. */
  id: string;
  /** In millimetres. */
  widths: readonly number[];
  heads: readonly string[];
  /** Numbers of the columns, under the heads. */
  numbers?: readonly string[];
  rows: readonly (readonly string[])[];
  alignments: readonly ('left' | 'center' | 'right')[];
}

const HEAD = { alignment: 'center', verticalAlignment: 'middle', headlineLevel: KEEP.aside } as const;

/** pdfmake counts a column without what surrounds its text. */
const inner = (width: number): number => fromMillimetres(width) - 2 * PADDING.side - LINE;

/** A ruled table; its header rows stand again on every page and no row is torn apart. */
export function pdfGrid({ id, widths, heads, numbers, rows, alignments }: PdfGrid): Content {
  const isShort = rows.every((row) => row.every((text) => text.length <= LETTERS_OF_A_ROW));
  return {
    fontSize: SIZES.table,
    layout: GRID,
    margin: [0, 0, 0, 6],
    table: {
      headerRows: numbers ? 2 : 1,
      keepWithHeaderRows: isShort ? 1 : 0,
      dontBreakRows: isShort,
      widths: widths.map(inner),
      body: [
        heads.map((text) => ({ ...HEAD, text, bold: true })),
        ...(numbers ? [numbers.map((text) => ({ ...HEAD, text, italics: true }))] : []),
        ...rows.map((row, line) =>
          widths.map((_, at) => ({
            text: row[at] ?? '',
            alignment: alignments[at] ?? ('left' as const),
            verticalAlignment: 'middle' as const,
            ...(line === 0 && at === row.findIndex((text) => text !== '') ? { id } : { headlineLevel: KEEP.aside }),
          })),
        ),
      ],
    },
  };
}
