import { describe, expect, it } from '@jest/globals';
import { chaptersOf } from './outline.rules.ts';

describe('chapters of a proposal', () => {
  it('are the runs of tasks under one heading, in order', () => {
    expect(chaptersOf(['I. Sở', 'I. Sở ', null, '', 'II. Xã', 'I. Sở'])).toEqual([
      { title: 'I. Sở', first: 0, count: 2 },
      { title: '', first: 2, count: 2 },
      { title: 'II. Xã', first: 4, count: 1 },
      { title: 'I. Sở', first: 5, count: 1 },
    ]);
    expect(chaptersOf([])).toEqual([]);
  });
});
