import { describe, expect, it } from '@jest/globals';
import { newSpent, sentLines, type SpentLine, sumsOf } from './settle.rules.ts';

const line = (over: Partial<SpentLine>): SpentLine => ({ ...newSpent(0), accountId: 'a', content: 'Quà', ...over });

describe('a settlement that is being entered', () => {
  it('says what remains, or what is paid in addition', () => {
    expect(sumsOf([line({ amount: 300 })], 200, 1000)).toEqual({ spent: 300, returned: 200, remains: 500, extra: 0 });
    expect(sumsOf([line({ amount: 1300 })], null, 1000)).toEqual({ spent: 1300, returned: 0, remains: 0, extra: 300 });
  });

  it('is spent on the line on which the advance is committed, unless another one or none is chosen', () => {
    const lines = [{}, { budgetLineId: 'other' }, { budgetLineId: null }].map((over) => line({ amount: 5, ...over }));
    expect(sentLines(lines, 'committed')?.map(({ budgetLineId }) => budgetLineId)).toEqual([
      'committed',
      'other',
      null,
    ]);
  });

  it('leaves out lines on which nothing stands, and sends nothing while one is half said', () => {
    expect(sentLines([line({ amount: 5 }), newSpent(1)], null)).toHaveLength(1);
    expect(sentLines([newSpent(0)], null)).toEqual([]);
    expect(sentLines([line({ amount: 5 }), line({ amount: null })], null)).toBeNull();
  });
});
