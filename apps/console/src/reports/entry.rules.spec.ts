import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addFigures,
  type Entry,
  hintsFor,
  LARGEST_FIGURE,
  type Layout,
  MISSING,
  neighbour,
  NOT_APPLICABLE,
  numberEntry,
  parseBlock,
  parseEntry,
  planPaste,
  progressOf,
  suggestionFor,
} from './entry.rules.ts';
import type { FormRule } from './reports.graphql.ts';

const reader =
  (entries: Record<string, Entry>) =>
  (id: string): Entry =>
    entries[id] ?? MISSING;

const rule = (kind: FormRule['kind'], cellId: string, ...operandIds: string[]): FormRule => ({
  kind,
  severity: 'ERROR',
  cellId,
  operandIds,
});

describe('what is typed into a cell', () => {
  it('keeps zero, not applicable and missing apart', () => {
    expect(parseEntry('0').entry).toEqual(numberEntry(0));
    expect(parseEntry(' - ').entry).toEqual(NOT_APPLICABLE);
    expect(parseEntry('  ').entry).toEqual(MISSING);
  });

  it.each(['1234567', '1.234.567', '1,234,567', '1 234 567', '1\u00A0234\u00A0567'])(
    'reads %s as one number',
    (text) => {
      expect(parseEntry(text).entry).toEqual(numberEntry(1_234_567));
    },
  );

  it.each(['1,5', '1.50', '12.34', '1.234,567', '1.2345', 'abc', '5 người', '1e3'])(
    'refuses %s: not a whole number',
    (text) => {
      expect(parseEntry(text).fault).toBe('FIGURE_NOT_WHOLE');
    },
  );

  it('refuses a number below zero and one that no unit can have', () => {
    expect(parseEntry('-3').fault).toBe('FIGURE_NEGATIVE');
    expect(parseEntry(String(LARGEST_FIGURE + 1)).fault).toBe('FIGURE_TOO_LARGE');
    expect(parseEntry(String(LARGEST_FIGURE)).entry).toEqual(numberEntry(LARGEST_FIGURE));
  });

  it('reads back every number as either language writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_FIGURE }), fc.constantFrom('vi-VN', 'en-GB'), (value, locale) => {
        expect(parseEntry(new Intl.NumberFormat(locale).format(value)).entry).toEqual(numberEntry(value));
      }),
    );
  });
});

/** Two columns; the second line is a heading, the third has no people. */
const layout: Layout = [
  ['1c', '1p'],
  [null, null],
  ['2c', null],
  ['3c', '3p'],
];

describe('moving between cells', () => {
  it('goes down and up in a column, over headings and rows without it', () => {
    expect(neighbour(layout, '1p', 'down')).toBe('3p');
    expect(neighbour(layout, '3c', 'up')).toBe('2c');
    expect(neighbour(layout, '1c', 'up')).toBeNull();
  });

  it('goes on in the next row at the end of one', () => {
    expect(neighbour(layout, '1p', 'right')).toBe('2c');
    expect(neighbour(layout, '3c', 'left')).toBe('2c');
    expect(neighbour(layout, '3p', 'right')).toBeNull();
  });
});

describe('pasting a block from a spreadsheet', () => {
  it('leaves a single value to the cell', () => {
    expect(parseBlock('12')).toBeNull();
    expect(parseBlock('12\r\n13\r\n')).toEqual([['12'], ['13']]);
  });

  it('lays a block with the empty heading line over the printed rows', () => {
    const { cells, lost } = planPaste(layout, '1c', [
      ['5', '50'],
      ['', ''],
      ['7', ''],
      ['8', '80'],
    ]);
    expect(cells.map(({ cellId, text }) => `${cellId}=${text}`)).toEqual(['1c=5', '1p=50', '2c=7', '3c=8', '3p=80']);
    expect(lost).toBe(0);
  });

  it('lays a column without headings over the rows that take figures', () => {
    const { cells } = planPaste(layout, '1c', [['5'], ['7'], ['8']]);
    expect(cells.map(({ cellId }) => cellId)).toEqual(['1c', '2c', '3c']);
  });

  it('counts the values that met no cell', () => {
    expect(planPaste(layout, '3c', [['1', '2', '3'], ['4']]).lost).toBe(2);
  });
});

describe('hints while typing', () => {
  it('suggests the sum of the parts, leaving out what is not applicable', () => {
    const read = reader({ a: numberEntry(3), b: NOT_APPLICABLE, c: numberEntry(4) });
    expect(suggestionFor([rule('SUM_EQUALS', 't', 'a', 'b', 'c')], read)).toEqual({ sum: 7, isExact: true });
    expect(suggestionFor([rule('SUM_EQUALS', 't', 'b', 'x')], read)).toBeNull();
  });

  it('says when a total is not the sum, is below it, or is not applicable beside figures', () => {
    const parts = { a: numberEntry(3), b: numberEntry(4) };
    const code = (kind: FormRule['kind'], total: Entry) =>
      hintsFor([rule(kind, 't', 'a', 'b')], reader({ ...parts, t: total })).map((hint) => hint.code);
    expect(code('SUM_EQUALS', numberEntry(8))).toEqual(['SUM_EQUALS']);
    expect(code('SUM_EQUALS', numberEntry(7))).toEqual([]);
    expect(code('SUM_AT_LEAST', numberEntry(6))).toEqual(['SUM_AT_LEAST']);
    expect(code('SUM_AT_LEAST', numberEntry(9))).toEqual([]);
    expect(code('SUM_EQUALS', NOT_APPLICABLE)).toEqual(['TOTAL_NOT_APPLICABLE']);
    expect(code('SUM_EQUALS', MISSING)).toEqual([]);
  });

  it('says when there are fewer people than classes', () => {
    const rules = [rule('NOT_LESS_THAN', 'people', 'classes')];
    expect(hintsFor(rules, reader({ people: numberEntry(2), classes: numberEntry(3) }))).toEqual([
      { code: 'NOT_LESS_THAN', severity: 'ERROR', expected: 3, otherId: 'classes' },
    ]);
    expect(hintsFor(rules, reader({ people: numberEntry(3), classes: numberEntry(3) }))).toEqual([]);
    expect(hintsFor(rules, reader({ people: NOT_APPLICABLE, classes: numberEntry(3) }))).toEqual([]);
  });

  it('counts zero and not applicable as filled in', () => {
    expect(progressOf(['a', 'b', 'c'], reader({ a: numberEntry(0), b: NOT_APPLICABLE }))).toEqual({
      filled: 2,
      all: 3,
    });
  });

  it('adds what is sent together, and stays empty when there is nothing', () => {
    expect(addFigures(2, 3)).toBe(5);
    expect(addFigures(null, 0)).toBe(0);
    expect(addFigures(null, null)).toBeNull();
  });
});

describe('a block from a spreadsheet', () => {
  it.each<[string, string, string[][] | null]>([
    ['of one value', '12', null],
    ['of one value and a break', '12\r\n', null],
    ['of a column', '1\r\n2\r\n', [['1'], ['2']]],
    [
      'of two columns',
      '1.250\t2\n3\t',
      [
        ['1.250', '2'],
        ['3', ''],
      ],
    ],
    [
      'with a break within a cell',
      '"a\nb"\t2\n3\t4',
      [
        ['a\nb', '2'],
        ['3', '4'],
      ],
    ],
    ['with quotes within a cell', '"nói ""có"""\t2', [['nói "có"', '2']]],
    ['with quotes that open nothing', '"a" b\t2', [['"a" b', '2']]],
    ['of an old Macintosh', '1\r2', [['1'], ['2']]],
  ])('%s', (_, text, expected) => {
    expect(parseBlock(text)).toEqual(expected);
  });
});
