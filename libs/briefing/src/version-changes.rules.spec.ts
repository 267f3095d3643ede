import { describe, expect, it } from '@jest/globals';
import { ReportVersionKind } from '@app/reporting';
import { changedTexts, comparisonOf } from './version-changes.rules';

const version = (number: number, kind: ReportVersionKind, { reason = '', isAccepted = false } = {}) => ({
  number,
  kind,
  reason: reason || null,
  acceptedAt: isAccepted ? new Date(0) : null,
});
const { Original, Revision, Correction, Supplement } = ReportVersionKind;

describe('with what a version is compared', () => {
  it('the first with nothing, and one that is not there neither', () => {
    expect(comparisonOf([version(1, Original)], 1)).toBeNull();
    expect(comparisonOf([version(1, Original)], 2)).toBeNull();
  });

  it('one sent again with the one that was returned', () => {
    expect(comparisonOf([version(1, Original), version(2, Revision)], 2)).toEqual({ since: 1, reason: null });
  });

  it('a correction with what was accepted, with its reason, also once it was returned', () => {
    const versions = [
      version(1, Original, { isAccepted: true }),
      version(2, Correction, { reason: 'đếm trùng' }),
      version(3, Revision),
    ];
    expect(comparisonOf(versions, 2)).toEqual({ since: 1, reason: 'đếm trùng' });
    expect(comparisonOf(versions, 3)).toEqual({ since: 2, reason: 'đếm trùng' });
  });

  it('never with itself once it was accepted, and not with an older reason', () => {
    const versions = [
      version(1, Original, { isAccepted: true }),
      version(2, Correction, { reason: 'đếm trùng', isAccepted: true }),
      version(3, Supplement),
    ];
    expect(comparisonOf(versions, 2)).toEqual({ since: 1, reason: 'đếm trùng' });
    expect(comparisonOf(versions, 3)).toEqual({ since: 2, reason: null });
  });

  it('a supplement of what was not accepted with the one before', () => {
    expect(comparisonOf([version(1, Original), version(2, Supplement)], 2)).toEqual({ since: 1, reason: null });
  });
});

it('texts are the same when both are empty', () => {
  const before = new Map([
    [1, 'một'],
    [2, ''],
    [3, 'ba'],
  ]);
  expect(changedTexts(before, new Map([[1, 'một']]))).toEqual([3]);
});
