import { describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@app/subjects';
import { told } from './title-counts.rules';

const unit = (registered: number, late: number, subject = SubjectKind.Citizen, isOwn = false) => ({
  unitKey: 1,
  isWhole: true,
  isOwn,
  figures: [{ code: 'a', name: { vi: 'a', en: 'a' }, subject, registered, late }],
});
const shown = (row: ReturnType<typeof unit>) => told([row])[0]!.figures.map((one) => [one.registered, one.late])[0];

describe('figures of titles', () => {
  it('leave out few people, and those in time who could be told from the two', () => {
    expect(shown(unit(12, 0))).toEqual([12, 0]);
    expect(shown(unit(12, 3))).toEqual([12, null]);
    expect(shown(unit(12, 10))).toEqual([12, null]);
    expect(shown(unit(12, 12))).toEqual([12, 12]);
    expect(shown(unit(3, 0))).toEqual([null, 0]);
  });

  it('are told as they are of organisations and of the own place', () => {
    expect(shown(unit(12, 10, SubjectKind.Organisation))).toEqual([12, 10]);
    expect(shown(unit(3, 2, SubjectKind.Citizen, true))).toEqual([3, 2]);
  });
});
