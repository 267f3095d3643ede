import { describe, expect, it } from '@jest/globals';
import { isReadable, piecesOf, sumOfNotes } from './count.rules.ts';

describe('notes that are counted', () => {
  const notes = [500_000, 1_000];

  it('come to a sum while they are typed', () => {
    expect(sumOfNotes(notes, { 500_000: 2, 1_000: 3 })).toBe(1_003_000);
    expect(sumOfNotes(notes, { 500_000: null, 1_000: '1x' })).toBe(0);
    expect(piecesOf(notes, { 1_000: 3 })).toEqual([
      { note: 500_000, pieces: 0 },
      { note: 1_000, pieces: 3 },
    ]);
  });

  it('are not sent while one cannot be read', () => {
    expect(isReadable(notes, { 1_000: 3, 500_000: null })).toBe(true);
    expect(isReadable(notes, { 1_000: '3x' })).toBe(false);
  });
});
