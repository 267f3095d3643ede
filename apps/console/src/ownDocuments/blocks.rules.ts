import type { OfficialBlockInput, OfficialBlockKind, OfficialColumnInput } from '../dataProvider/schema.ts';

/** As one writes: the heading stands above its text. */
export const BLOCK_KINDS: readonly OfficialBlockKind[] = ['HEADING', 'PARAGRAPH', 'ITEM', 'TABLE'];
export const HEADING_LEVELS = [1, 2, 3] as const;

/** A column's `widthPercent` is its share of the table's width; all columns make 100. */
export type TableColumn = OfficialColumnInput;

/** A block under the hands of a clerk. It keeps text and table when its kind changes, so that a slip loses nothing. */
export interface Block {
  /** Stays the same while the block moves. */
  key: number;
  kind: OfficialBlockKind;
  text: string;
  level: number;
  columns: TableColumn[];
  rows: string[][];
}

const SMALLEST_TABLE: TableColumn[] = [
  { title: 'TT', widthPercent: 10, align: 'CENTER' },
  { title: '', widthPercent: 90, align: 'LEFT' },
];

export const blocksOf = (stored: readonly OfficialBlockInput[]): Block[] =>
  stored.map((block, at) => blockOf(block, at));

function blockOf({ kind, text, level, columns, rows }: OfficialBlockInput, key: number): Block {
  return {
    key,
    kind,
    text: text ?? '',
    level: level ?? 1,
    columns: columns ?? SMALLEST_TABLE,
    rows: rows ?? [['1', '']],
  };
}

export const newBlock = (blocks: readonly Block[], kind: OfficialBlockKind): Block =>
  blockOf({ kind }, freeKey(blocks));

const freeKey = (blocks: readonly Block[]): number => Math.max(-1, ...blocks.map(({ key }) => key)) + 1;

export const inserted = (blocks: readonly Block[], at: number, block: Block): Block[] => blocks.toSpliced(at, 0, block);

export const removed = (blocks: readonly Block[], key: number): Block[] => blocks.filter((block) => block.key !== key);

export const changed = (blocks: readonly Block[], block: Block): Block[] =>
  blocks.map((one) => (one.key === block.key ? block : one));

/** One place up (-1) or down (1); at either end nothing moves. */
export function moved(blocks: readonly Block[], key: number, by: -1 | 1): Block[] {
  const from = blocks.findIndex((block) => block.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= blocks.length) return [...blocks];
  return blocks.with(from, blocks[to]!).with(to, blocks[from]!);
}

/** What the API takes: of each block only what its kind has. */
export const blockInputs = (blocks: readonly Block[]): OfficialBlockInput[] =>
  blocks.map(({ kind, text, level, columns, rows }) => {
    if (kind === 'TABLE') return { kind, columns, rows };
    return kind === 'HEADING' ? { kind, text, level } : { kind, text };
  });

/** A column more at the right; it takes an even share, the others give it in proportion. */
export function withColumn({ columns, rows, ...block }: Block): Block {
  const share = Math.floor(100 / (columns.length + 1));
  const widths = shares(
    columns.map(({ widthPercent }) => widthPercent),
    100 - share,
  );
  return {
    ...block,
    columns: [
      ...columns.map((column, at) => ({ ...column, widthPercent: widths[at]! })),
      { title: '', widthPercent: share, align: 'LEFT' },
    ],
    rows: rows.map((row) => [...row, '']),
  };
}

/** Without one column; the others take its width in proportion. The last column stays. */
export function withoutColumn(block: Block, at: number): Block {
  if (block.columns.length === 1) return block;
  const kept = block.columns.toSpliced(at, 1);
  const widths = shares(
    kept.map(({ widthPercent }) => widthPercent),
    100,
  );
  return {
    ...block,
    columns: kept.map((column, place) => ({ ...column, widthPercent: widths[place]! })),
    rows: block.rows.map((row) => row.toSpliced(at, 1)),
  };
}

/** Whole shares of `total` in proportion to the widths, each at least 1. */
function shares(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0) || 1;
  const whole = widths.map((width) => Math.max(1, Math.floor((width / sum) * total)));
  const rest = total - whole.reduce((all, width) => all + width, 0);
  const widest = whole.indexOf(Math.max(...whole));
  return whole.with(widest, Math.max(1, whole[widest]! + rest));
}

export const withRow = (block: Block): Block => ({ ...block, rows: [...block.rows, block.columns.map(() => '')] });

export const withoutRow = (block: Block, at: number): Block => ({ ...block, rows: block.rows.toSpliced(at, 1) });

export const withCell = (block: Block, row: number, column: number, text: string): Block => ({
  ...block,
  rows: block.rows.with(row, block.rows[row]!.with(column, text)),
});

export const withColumnChanged = (block: Block, at: number, change: Partial<TableColumn>): Block => ({
  ...block,
  columns: block.columns.with(at, { ...block.columns[at]!, ...change }),
});

/** Cells as a spreadsheet copies them: rows by line, cells by tab. Rows that the table lacks are added, what does not fit is left. */
export function withPasted(block: Block, row: number, column: number, text: string): Block {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.reduce((table, line, down) => {
    const grown = table.rows.length > row + down ? table : withRow(table);
    return line.split('\t').reduce((filled, cell, across) => {
      const place = column + across;
      return place < filled.columns.length ? withCell(filled, row + down, place, cell.trim()) : filled;
    }, grown);
  }, block);
}
