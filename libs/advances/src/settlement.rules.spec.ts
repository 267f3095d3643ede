import { describe, expect, it } from '@jest/globals';
import { settling, sharesOf } from './settlement.rules';

describe('shares of a settlement', () => {
  it('covers the first lines as far as the advance goes; the line at the border is part of both', () => {
    const lines = [{ amount: 300 }, { amount: 500 }, { amount: 200 }];
    expect(sharesOf(lines, 600)).toEqual({
      settled: [
        { at: 0, amount: 300 },
        { at: 1, amount: 300 },
      ],
      extra: [
        { at: 1, amount: 200 },
        { at: 2, amount: 200 },
      ],
    });
    expect(sharesOf(lines, 1000).extra).toEqual([]);
    expect(sharesOf(lines, 300).settled).toEqual([{ at: 0, amount: 300 }]);
    expect(sharesOf([], 300)).toEqual({ settled: [], extra: [] });
  });

  it('says what is wrong: nothing open, nothing said, more returned than there is', () => {
    expect(settling({ spent: 5, returned: 0, open: 0 })).toBe('nothing_open');
    expect(settling({ spent: 0, returned: 0, open: 5 })).toBe('says_nothing');
    expect(settling({ spent: 3, returned: 3, open: 5 })).toBe('exceeds');
    expect(settling({ spent: 0, returned: 6, open: 5 })).toBe('exceeds');
    expect(settling({ spent: 8, returned: 0, open: 5 })).toEqual({ settled: 5, extra: 3 });
    expect(settling({ spent: 3, returned: 2, open: 5 })).toEqual({ settled: 3, extra: 0 });
  });
});
