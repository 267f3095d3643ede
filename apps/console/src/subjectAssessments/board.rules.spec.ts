import { describe, expect, it } from '@jest/globals';
import { behind, boardPage } from './board.rules';

const filterOf = (way: string): unknown => JSON.parse(new URLSearchParams(way.split('?')[1]).get('filter')!);

describe('the board of those who are assessed', () => {
  it('leads from a number to the list that it counts', () => {
    const place = { roundId: 'r=', line: 2, communityId: 'c+' };
    expect(filterOf(behind(place, 'notBegun'))).toEqual({ ...place, state: 'NOT_BEGUN' });
    expect(filterOf(behind({ roundId: 'r=', line: 2, unitId: 'u' }, 'notMet'))).toEqual({
      roundId: 'r=',
      line: 2,
      unitId: 'u',
      state: 'REVIEWED',
      outcome: 'NOT_MET',
    });
  });

  it('is found again by its address', () => {
    const search = new URLSearchParams(boardPage('a=&', 3, 'u').split('?')[1]);
    expect([search.get('round'), search.get('line'), search.get('unit')]).toEqual(['a=&', '3', 'u']);
    expect(boardPage('a', 1)).not.toContain('unit');
  });
});
