import { describe, expect, it } from '@jest/globals';
import { closableThrough, reopenableFrom } from './periods.rules.ts';

describe('months of books', () => {
  it('can be closed once they are over, from the first that is open', () => {
    const books = { opensOn: '2026-01-15', closedThrough: null };
    expect(closableThrough(books, '2026-03-31')).toEqual(['2026-01-31', '2026-02-28']);
    expect(closableThrough({ ...books, closedThrough: '2026-02-28' }, '2026-04-01')).toEqual(['2026-03-31']);
    expect(closableThrough({ ...books, closedThrough: '2026-02-28' }, '2026-03-10')).toEqual([]);
    expect(closableThrough({ ...books, opensOn: '2020-01-01' }, '2026-03-10')).toHaveLength(12);
  });

  it('can be opened again while they are closed, the latest first', () => {
    expect(reopenableFrom({ opensOn: '2026-01-15', closedThrough: '2026-03-31' })).toEqual([
      '2026-03-01',
      '2026-02-01',
      '2026-01-01',
    ]);
    expect(reopenableFrom({ opensOn: '2026-01-15', closedThrough: null })).toEqual([]);
  });
});
