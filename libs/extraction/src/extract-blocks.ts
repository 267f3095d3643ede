/** A table whose cells hold blocks again. */
export interface Table {
  kind: 'table';
  rows: Block[][][];
  hasBorders: boolean;
  /** Cells that are the rest of the cell above. */
  continued: Set<Block[]>;
}

export type Block = { kind: 'paragraph'; text: string; isCentered: boolean } | Table;

/**
 * Blocks as text: a blank line between paragraphs, none between centred lines (a title, a letterhead) or rows. Where the author parts
 * paragraphs by empty ones, those are the blank lines.
 */
export function renderBlocks(blocks: readonly Block[]): string {
  const isSpaced = isSpacedByHand(blocks);
  let text = '';
  let before: Block | null = null;
  for (const block of blocks) {
    const part = block.kind === 'table' ? renderTable(block) : paragraphText(block.text);
    if (part !== '') {
      const isNext =
        before !== null && (isSpaced || (isTitle(before) && isTitle(block)) || (isRow(before) && isRow(block)));
      text += text === '' ? part : `${isNext ? '\n' : '\n\n'}${part}`;
    }
    before = part === '' || block.kind === 'table' ? null : block;
  }
  return text;
}

const isTitle = (block: Block): boolean => block.kind === 'paragraph' && block.isCentered;

/** Row of a table that was typed: with tabs, or with bars by a scanner. */
const isRow = (block: Block): boolean => block.kind === 'paragraph' && /^\|.*\|$|\S *\t/su.test(block.text.trim());

/** More than one in four: elsewhere empty paragraphs only make room around a title or a signature. */
function isSpacedByHand(blocks: readonly Block[]): boolean {
  const isEmpty = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.text.trim() === '';
  const full = blocks.filter((block) => !isEmpty(block)).length;
  const gaps = blocks.filter((block, at) => isEmpty(block) && !isEmpty(blocks[at - 1])).length;
  return full > 8 && gaps > full / 4;
}

const paragraphText = (text: string): string =>
  text
    .split('\n')
    .map(lineText)
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\n$/g, '');

/** A tab that only indents, or stands after the mark of a point, is a blank; else tabs part the columns of a typed table. */
function lineText(line: string): string {
  const inner = line.trim();
  if (!inner.includes('\t')) return inner;
  const isPoint = /^\s*\S{1,8}\t+[^\t]*$/u.test(line);
  return isPoint ? inner.replace(/\t+/u, ' ') : line.replace(/ *\t */gu, '\t').replace(/^ +| +$/gu, '');
}

const renderTable = (table: Table): string => (isLayout(table) ? renderColumns(table) : renderRows(table));

/**
 * Letterhead and signature are tables without lines that only put two columns side by side: read down the left one, then the right.
 * Quốc hiệu and "Nơi nhận" give them away even where somebody drew lines.
 */
function isLayout({ rows, hasBorders }: Table): boolean {
  if (rows.some((row) => row.filter((cell) => inCell(cell) !== '').length > 3)) return false;
  return !hasBorders || rows.flat().some((cell) => /^(?:CỘNG\s+H\S+\s+XÃ\s+HỘI|Nơi\s+nhận\s*:)/iu.test(inCell(cell)));
}

function renderColumns({ rows }: Table): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) =>
    rows
      .map((row) => columnText(row[at] ?? []))
      .filter(Boolean)
      .join('\n\n'),
  );
  return columns.filter(Boolean).join('\n\n');
}

/** Paragraphs of a letterhead cell are lines of one block; an empty one parts the issuer from the number. */
const columnText = (cell: readonly Block[]): string =>
  cell
    .map((block) => (block.kind === 'table' ? renderTable(block) : paragraphText(block.text)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function renderRows({ rows, continued }: Table): string {
  const texts: string[][] = [];
  for (const row of rows.filter(({ length }) => length > 0)) {
    const above = texts.length > 1 ? texts.at(-1)! : [];
    texts.push(row.map((cell, column) => (continued.has(cell) ? repeated(above[column]) : inCell(cell))));
  }
  return texts.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A cell over several rows is said in each below the head: who leads three tasks leads each of them. A running number counts once. */
export const repeated = (above = ''): string => (/^\d{1,3}(?:\.\d+)*[.)]?$/u.test(above) ? '' : above);

/** A bar ends a cell and a line end the row, so neither may stand inside. */
function inCell(cell: readonly Block[]): string {
  const lines = cell.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(inCell).filter(Boolean).join(' '))
      : paragraphText(block.text).split('\n'),
  );
  return lines
    .map((line) => line.replaceAll('|', '/').replaceAll('\t', ' ').trim())
    .filter(Boolean)
    .join('<br>');
}
