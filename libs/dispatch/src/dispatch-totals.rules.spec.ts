import { describe, expect, it } from '@jest/globals';
import { DispatchStatus } from './dispatch.entity';
import { totalsOf } from './dispatch-totals.rules';

describe('the recipients of a sending', () => {
  it('are counted by status, and all of them', () => {
    const counts = [
      { status: DispatchStatus.Refused, count: 1 },
      { status: DispatchStatus.RecallRefused, count: 2 },
      { status: DispatchStatus.Completed, count: 4 },
    ];
    expect(totalsOf(counts)).toEqual({
      all: 7,
      arrived: 0,
      refused: 1,
      received: 0,
      assigned: 0,
      inProgress: 0,
      completed: 4,
      recallRequested: 0,
      recallAgreed: 0,
      recallRefused: 2,
    });
  });
});
