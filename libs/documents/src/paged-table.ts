import type { Letters, PaperPage } from './letters.ts';

export interface PaperColumn {
  head: string;
  /** In points. */
  width: number;
  align: 'left' | 'center' | 'right';
}

export interface PaperLine {
  /** Of each column; of a line with a title of its own the first stands across `span` columns. */
  cells: readonly string[];
  span?: number;
  isBold?: boolean;
}

export interface PaperTable {
  page: PaperPage;
  columns: readonly PaperColumn[];
  letters: { normal: Letters; bold: Letters };
  left: number;
  /** No line goes beyond it. */
  bottom: number;
  /** Least height of a line. */
  least?: number;
  /** Begins a page; answers where the table goes on. */
  turn: () => number;
  /** At the foot of a page and at the head of the next one: what stands there of the lines before. */
  carried?: (at: 'foot' | 'head') => PaperLine;
  /** A line has been written. */
  written?: (at: number) => void;
}

const PADDING = { side: 3, edge: 2 };
/** What is longer goes on as another piece of the same line, so that any text fits on paper. */
const LINES_OF_A_PIECE = 12;

interface Piece {
  cells: { lines: readonly string[]; left: number; room: number; align: PaperColumn['align'] }[];
  /** Where rules stand between cells. */
  rules: readonly number[];
  letters: Letters;
  height: number;
}

/** A ruled table over any number of pages: its heads stand on each, and what is carried over at the foot and the head of each. Answers where it ends. */
export function drawTable(
  table: PaperTable,
  top: number,
  lines: Iterable<PaperLine>,
  ending: readonly PaperLine[],
): number {
  const carry = table.carried ? Math.max(...pieces(table, table.carried('foot')).map(({ height }) => height)) : 0;
  let y = heads(table, top);
  const turned = (): void => {
    if (table.carried) for (const piece of pieces(table, table.carried('foot'))) y = draw(table, piece, y);
    y = heads(table, table.turn());
    if (table.carried) for (const piece of pieces(table, table.carried('head'))) y = draw(table, piece, y);
  };
  let at = 0;
  for (const line of lines) {
    const parts = pieces(table, line);
    for (const [part, piece] of parts.entries()) {
      if (y + piece.height + carry > table.bottom) turned();
      y = draw(table, piece, y);
      // What is carried over counts the line once its amounts stand on paper.
      if (part === 0) table.written?.(at);
    }
    at += 1;
  }
  const last = ending.flatMap((line) => pieces(table, line));
  if (y + last.reduce((sum, { height }) => sum + height, 0) > table.bottom) turned();
  for (const piece of last) y = draw(table, piece, y);
  return y;
}

function heads(table: PaperTable, top: number): number {
  const [piece] = pieces(table, { cells: table.columns.map(({ head }) => head), isBold: true }, 'center');
  table.page.rect(table.left, top, widthOf(table), piece!.height).fill('#ededed');
  return draw(table, piece!, top, true);
}

const widthOf = ({ columns }: PaperTable): number => columns.reduce((sum, { width }) => sum + width, 0);

function pieces(table: PaperTable, { cells, span = 1, isBold = false }: PaperLine, align?: 'center'): Piece[] {
  const letters = isBold ? table.letters.bold : table.letters.normal;
  const { columns, least = 0 } = table;
  const boxes: Piece['cells'] = [];
  const rules: number[] = [];
  let left = table.left;
  for (let at = 0; at < columns.length;) {
    const wide = at === 0 ? span : 1;
    const width = columns.slice(at, at + wide).reduce((sum, column) => sum + column.width, 0);
    const room = width - 2 * PADDING.side;
    const spanned = wide > 1 ? 'left' : columns[at]!.align;
    boxes.push({
      lines: letters.lines(cells[at] ?? '', room),
      left: left + PADDING.side,
      room,
      align: align ?? spanned,
    });
    left += width;
    rules.push(left);
    at += wide;
  }
  const most = Math.max(...boxes.map(({ lines }) => lines.length));
  return Array.from({ length: Math.ceil(most / LINES_OF_A_PIECE) }, (_, part) => {
    const from = part * LINES_OF_A_PIECE;
    const shown = boxes.map((box) => ({ ...box, lines: box.lines.slice(from, from + LINES_OF_A_PIECE) }));
    const tallest = Math.max(...shown.map(({ lines }) => lines.length));
    return { cells: shown, rules, letters, height: Math.max(least, tallest * letters.height + 2 * PADDING.edge) };
  });
}

function draw(table: PaperTable, { cells, rules, letters, height }: Piece, top: number, isHead = false): number {
  const { page, left } = table;
  for (const { lines, left: at, room, align } of cells) {
    let y = top + PADDING.edge;
    // Heads stand in the middle of their row, everything else at its top.
    if (isHead) y = top + (height - lines.length * letters.height) / 2;
    for (const line of lines) {
      letters.write(line, at, y, { room, align });
      y += letters.height;
    }
  }
  page.lineWidth(0.5).rect(left, top, widthOf(table), height);
  for (const rule of rules.slice(0, -1)) page.moveTo(rule, top).lineTo(rule, top + height);
  page.stroke('#000000');
  return top + height;
}
