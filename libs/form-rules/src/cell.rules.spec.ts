import {
  breachesOf,
  type CellRule,
  figureFault,
  type FigureValue,
  LARGEST_FIGURE,
  sumOnceFilled,
  sumSoFar,
} from './index';

const total = (kind: CellRule<string>['kind']): CellRule<string> => ({ kind, cell: 't', operands: ['a', 'b'] });
const reader = (figures: Record<string, FigureValue>) => (cell: string) => figures[cell];
const once = sumOnceFilled<string>((part) => part === 'a');
const codes = (kind: CellRule<string>['kind'], figures: Record<string, FigureValue>, sumOf = once) =>
  breachesOf(total(kind), reader(figures), sumOf).map(({ code }) => code);

describe('a figure', () => {
  it.each([
    [0, null],
    [LARGEST_FIGURE, null],
    [1.5, 'FIGURE_NOT_WHOLE'],
    [-1, 'FIGURE_NEGATIVE'],
    [LARGEST_FIGURE + 1, 'FIGURE_TOO_LARGE'],
  ])('of %d: %s', (value, fault) => {
    expect(figureFault(value)).toBe(fault);
  });
});

describe('a total', () => {
  it('is the sum of its parts, or reaches it', () => {
    expect(codes('SUM_EQUALS', { a: 3, b: 4, t: 7 })).toEqual([]);
    expect(codes('SUM_EQUALS', { a: 3, b: 4, t: 8 })).toEqual(['SUM_EQUALS']);
    expect(codes('SUM_AT_LEAST', { a: 3, b: 4, t: 8 })).toEqual([]);
    expect(codes('SUM_AT_LEAST', { a: 3, b: 4, t: 6 })).toEqual(['SUM_AT_LEAST']);
  });

  it('is not "not applicable" beside figures', () => {
    expect(codes('SUM_EQUALS', { a: 3, b: null, t: null })).toEqual(['TOTAL_NOT_APPLICABLE']);
    expect(codes('SUM_EQUALS', { a: 0, b: null, t: null })).toEqual([]);
  });

  it('says nothing while it is missing', () => {
    expect(codes('SUM_EQUALS', { a: 3, b: 4 })).toEqual([]);
  });

  it('waits for parts that must be filled when it is judged, and is hinted at once while somebody types', () => {
    const figures = { b: 4, t: 9 };
    expect(codes('SUM_EQUALS', figures)).toEqual([]);
    expect(codes('SUM_EQUALS', figures, sumSoFar)).toEqual(['SUM_EQUALS']);
  });

  it('of nothing but "not applicable" is zero when it is judged, and not hinted at', () => {
    const figures = { a: null, b: null, t: 9 };
    expect(codes('SUM_EQUALS', figures)).toEqual(['SUM_EQUALS']);
    expect(codes('SUM_EQUALS', figures, sumSoFar)).toEqual([]);
  });
});

describe('people', () => {
  it('are not fewer than classes, where both are numbers', () => {
    expect(breachesOf(total('NOT_LESS_THAN'), reader({ t: 2, a: 3, b: 2 }), once)).toEqual([
      { code: 'NOT_LESS_THAN', expected: 3, other: 'a' },
    ]);
    expect(codes('NOT_LESS_THAN', { t: null, a: 3 })).toEqual([]);
    expect(codes('NOT_LESS_THAN', { t: 2, a: null })).toEqual([]);
  });
});
