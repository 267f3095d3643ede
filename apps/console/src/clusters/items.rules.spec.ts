import { describe, expect, it } from '@jest/globals';
import { itemsOf } from './items.rules.ts';

const points = (maximum: number) => ({ kind: 'POINTS', maximum });
const target = (code: string, measure: { kind: string; maximum: number | null }) => ({
  code,
  words: { vi: 'lời' },
  measure,
});
const criterion = (code: string, maximum: number | null, targets: ReturnType<typeof target>[]) => ({
  code,
  words: { vi: 'tiêu chí' },
  maximum,
  targets,
});

describe('items of a cluster by a set of criteria', () => {
  it('are its targets with points, and criteria of which no target is known', () => {
    const criteria = [
      criterion('1', null, [target('1.1', points(10)), target('1.2', { kind: 'YES_NO', maximum: null })]),
      criterion('2', 20, []),
    ];
    expect(itemsOf({ criteria })).toEqual([
      { name: '1.1. lời', maximum: 10 },
      { name: '2. tiêu chí', maximum: 20 },
    ]);
  });

  it('are none where nothing is given points, where a maximum is half a point, or where there are more than a cluster takes', () => {
    expect(itemsOf({ criteria: [criterion('1', null, [target('1.1', { kind: 'YES_NO', maximum: null })])] })).toEqual(
      [],
    );
    expect(itemsOf({ criteria: [criterion('1', 7.5, [])] })).toEqual([]);
    const many = Array.from({ length: 41 }, (_, at) => criterion(String(at), 1, []));
    expect(itemsOf({ criteria: many })).toEqual([]);
  });
});
