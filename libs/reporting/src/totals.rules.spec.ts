import fc from 'fast-check';
import { FigureState } from './report.entity';
import { splitTotal, stateOf } from './totals.rules';

describe('a live total', () => {
  it('splits into the own figure and what is below', () => {
    expect(splitTotal({ own: 3, sum: 10, numbered: 4, notApplicable: 1 })).toEqual({
      own: 3,
      below: 7,
      total: 10,
      numbered: 4,
      notApplicable: 1,
    });
  });

  it('knows nobody below from zero below', () => {
    expect(splitTotal({ own: 3, sum: 3, numbered: 1, notApplicable: 0 }).below).toBeNull();
    expect(splitTotal({ own: 3, sum: 3, numbered: 2, notApplicable: 0 }).below).toBe(0);
  });

  it('is no number when everybody said "not applicable"', () => {
    expect(splitTotal({ own: null, sum: 0, numbered: 0, notApplicable: 5 }).total).toBeNull();
    expect(stateOf({ sum: 0, numbered: 0, notApplicable: 5 })).toBe(FigureState.NotApplicable);
    expect(stateOf({ sum: 0, numbered: 1, notApplicable: 5 })).toBe(FigureState.Number);
    expect(stateOf({ sum: 0, numbered: 0, notApplicable: 0 })).toBeNull();
  });

  it('is always its two parts together', () => {
    const figure = fc.option(fc.nat());
    fc.assert(
      fc.property(figure, fc.array(fc.nat(), { maxLength: 5 }), (own, below) => {
        const numbers = own === null ? below : [own, ...below];
        const sum = numbers.reduce((total, number) => total + number, 0);
        const split = splitTotal({ own, sum, numbered: numbers.length, notApplicable: 0 });
        expect((split.own ?? 0) + (split.below ?? 0)).toBe(split.total ?? 0);
        expect(split.below === null).toBe(below.length === 0);
      }),
    );
  });
});
