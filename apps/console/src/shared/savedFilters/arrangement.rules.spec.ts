import { describe, expect, it } from '@jest/globals';
import { arrangementOf, isSameArrangement, type ListKnows, stillKnown } from './arrangement.rules';

const LIST: ListKnows = {
  isFilter: (name) => ['year', 'kinds', 'standing'].includes(name),
  words: { kinds: ['A', 'B'], standing: ['OPEN'] },
  sorts: ['NAME'],
  columns: ['fields.year'],
};

const known = (filter: object) => stillKnown(JSON.stringify({ filter }), LIST);

describe('what was chosen in a list', () => {
  it('is told by what deviates from the usual', () => {
    expect(arrangementOf({ filter: {}, sort: { field: 'id', order: 'ASC' }, columns: {} })).toEqual({});
    expect(arrangementOf({ filter: { year: 2024 }, sort: { field: 'NAME', order: 'DESC' } })).toEqual({
      filter: { year: 2024 },
      sort: { field: 'NAME', order: 'DESC' },
    });
  });

  it('is the same in whatever order it was chosen', () => {
    expect(isSameArrangement({ filter: { a: 1, b: [2, 3] } }, { filter: { b: [2, 3], a: 1 } })).toBe(true);
    expect(isSameArrangement({ filter: { b: [2, 3] } }, { filter: { b: [3, 2] } })).toBe(false);
  });

  it('comes back as it was saved', () => {
    const saved = { filter: { year: 2024 }, sort: { field: 'NAME', order: 'ASC' }, columns: { 'fields.year': false } };
    expect(stillKnown(JSON.stringify(saved), LIST)).toEqual({ arrangement: saved, left: [] });
  });

  it('comes back without words that there are no longer, and says so', () => {
    expect(known({ standing: 'GONE', year: 2024 })).toEqual({
      arrangement: { filter: { year: 2024 } },
      left: ['standing'],
    });
    expect(known({ kinds: ['A', 'GONE', 'B'] })).toEqual({
      arrangement: { filter: { kinds: ['A', 'B'] } },
      left: ['kinds'],
    });
    expect(known({ kinds: ['GONE'] })).toEqual({ arrangement: {}, left: ['kinds'] });
    expect(known({ standing: 'OPEN', kinds: ['A'] })).toEqual({
      arrangement: { filter: { standing: 'OPEN', kinds: ['A'] } },
      left: [],
    });
  });

  it('comes back without what the list no longer has, and says so', () => {
    const saved = {
      filter: { year: 2024, gone: 'x', kinds: [{ deep: 1 }] },
      sort: { field: 'OLD', order: 'ASC' },
      columns: { 'fields.old': true },
    };
    expect(stillKnown(JSON.stringify(saved), LIST)).toEqual({
      arrangement: { filter: { year: 2024 } },
      left: ['gone', 'kinds', 'OLD', 'fields.old'],
    });
  });
});
