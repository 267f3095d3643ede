import { describe, expect, it } from '@jest/globals';
import { ReportVersionKind } from '@app/reporting';
import { type Reported, sentAt, shiftsOf } from './figure-shifts.rules';

const filled = (value: number) => ({ value, prefilled: true, comment: null });
const typed = (value: number | null) => ({ value, prefilled: false, comment: null });
const at = (day: number) => new Date(Date.UTC(2026, 9, day));
const { Original, Correction, Supplement } = ReportVersionKind;

describe('a figure is marked', () => {
  it.each([
    ['as it was filled', filled(5), 5, undefined, false],
    ['filled, and its activities give another', filled(5), 7, undefined, true],
    ['filled, and nothing is behind it any more', filled(5), undefined, undefined, true],
    ['typed over, nothing changed', typed(9), 5, undefined, false],
    ['typed over, something changed', typed(9), 7, 1, true],
    ['filled, changed and the same again', filled(5), 5, 2, true],
    ['not applicable, something recorded since', typed(null), 3, 1, true],
    ['missing, something recorded since', undefined, 3, 1, true],
  ] as const)('%s: %p, now %p, %p changes', (_, figure, now, changes, isMarked) => {
    const found = shiftsOf(
      new Map(figure ? [[1, figure]] : []),
      new Map(now === undefined ? [] : [[1, now]]),
      new Map(changes === undefined ? [] : [[1, changes]]),
    );
    expect(found.length).toBe(isMarked ? 1 : 0);
  });

  it('with what was reported and what would be filled now', () => {
    expect(shiftsOf(new Map([[1, typed(9)]]), new Map([[1, 7]]), new Map([[1, 2]]))).toEqual([
      { cellKey: 1, reported: 9, now: 7, changeCount: 2, isTyped: true, isKept: false, comment: null },
    ]);
  });

  it('where the unit keeps books, whatever was typed, and with what it says of it', () => {
    const explained = { value: 9, prefilled: false, comment: 'paid by the district' };
    const kept = new Map([
      [1, 7],
      [2, 0],
      [3, 5],
    ]);
    const reported = new Map<number, Reported>([
      [1, explained],
      [3, typed(5)],
    ]);
    expect(shiftsOf(reported, new Map(), new Map(), kept)).toEqual([
      { cellKey: 1, reported: 9, now: 7, changeCount: 0, isTyped: true, isKept: true, comment: 'paid by the district' },
    ]);
  });
});

describe('the sending of the own figures', () => {
  it('is none before the first', () => expect(sentAt([{ kind: Original, submittedAt: null }])).toBeNull());
  it('is not that of a supplement, nor of a correction in writing', () => {
    const sent = { kind: Original, submittedAt: at(1) };
    expect(sentAt([sent, { kind: Supplement, submittedAt: at(5) }])).toEqual(at(1));
    expect(sentAt([sent, { kind: Correction, submittedAt: null }])).toEqual(at(1));
    expect(sentAt([sent, { kind: Correction, submittedAt: at(6) }])).toEqual(at(6));
  });
});
