import { describe, expect, it } from '@jest/globals';
import { DeadlineBoundary } from '@app/kernel';
import { dueText } from './wording.rules';

describe('the wording of a deadline', () => {
  it('keeps before and by apart', () => {
    expect(dueText({ on: '2024-10-20', boundary: DeadlineBoundary.Before })).toBe('trước ngày 20 tháng 10 năm 2024');
    expect(dueText({ on: '2024-02-05', boundary: DeadlineBoundary.By })).toBe('chậm nhất ngày 05 tháng 02 năm 2024');
  });
});
