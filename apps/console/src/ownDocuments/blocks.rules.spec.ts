import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Block,
  blockInputs,
  blocksOf,
  changed,
  inserted,
  moved,
  newBlock,
  removed,
  withColumn,
  withoutColumn,
  withPasted,
  withRow,
} from './blocks.rules';

const blocks = blocksOf([
  { kind: 'HEADING', level: 1, text: 'I. Mục đích' },
  { kind: 'PARAGRAPH', text: 'Một' },
  { kind: 'ITEM', text: 'Hai' },
]);
const texts = (list: readonly Block[]) => list.map(({ text }) => text);
const table = (): Block => newBlock([], 'TABLE');
const total = ({ columns }: Block) => columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0);

describe('blocks of an own document', () => {
  it('moves a block by one place and keeps it at the ends', () => {
    expect(texts(moved(blocks, 1, -1))).toEqual(['Một', 'I. Mục đích', 'Hai']);
    expect(texts(moved(blocks, 1, 1))).toEqual(['I. Mục đích', 'Hai', 'Một']);
    expect(texts(moved(blocks, 0, -1))).toEqual(texts(blocks));
    expect(texts(moved(blocks, 2, 1))).toEqual(texts(blocks));
  });

  it('gives a new block a key that no other has, also after one was removed', () => {
    const list = inserted(removed(blocks, 1), 1, newBlock(removed(blocks, 1), 'PARAGRAPH'));
    expect(new Set(list.map(({ key }) => key)).size).toBe(3);
    expect(texts(list)).toEqual(['I. Mục đích', '', 'Hai']);
  });

  it('sends of each block only what its kind has', () => {
    const [heading, paragraph] = blockInputs(changed(blocks, { ...blocks[1]!, level: 3 }));
    expect(heading).toEqual({ kind: 'HEADING', level: 1, text: 'I. Mục đích' });
    expect(paragraph).toEqual({ kind: 'PARAGRAPH', text: 'Một' });
    expect(Object.keys(blockInputs([table()])[0]!)).toEqual(['kind', 'columns', 'rows']);
  });

  it('keeps the text when a block becomes a table and text again', () => {
    const asTable = { ...blocks[1]!, kind: 'TABLE' as const };
    expect(blockInputs([{ ...asTable, kind: 'PARAGRAPH' }])).toEqual([{ kind: 'PARAGRAPH', text: 'Một' }]);
  });

  it('keeps rows as wide as the columns and the widths at 100 in all', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('column', 'row', 'less'), { maxLength: 25 }), (steps) => {
        const end = steps.reduce(
          (block, step) =>
            step === 'column' ? withColumn(block) : step === 'row' ? withRow(block) : withoutColumn(block, 0),
          table(),
        );
        expect(end.rows.every((row) => row.length === end.columns.length)).toBe(true);
        expect(end.columns.every(({ widthPercent }) => widthPercent >= 1)).toBe(true);
        expect(total(end)).toBe(100);
      }),
    );
  });

  it('takes cells from a spreadsheet, adds the rows that are missing and leaves what does not fit', () => {
    const filled = withPasted(table(), 0, 0, '1\tKhai mạc\tthừa\r\n2\tTổng kết\r\n');
    expect(filled.rows).toEqual([
      ['1', 'Khai mạc'],
      ['2', 'Tổng kết'],
    ]);
  });
});
