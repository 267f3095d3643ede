import { describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@app/subjects';
import { told } from './title-counts.rules';

const unit = (registered: number, late: number, subject = SubjectKind.Citizen, isOwn = false) => ({
  unitKey: 1,
  parentKey: null,
  path: '1.',
  isOver: false,
  isOwn,
  figures: [{ code: 'a', name: { vi: 'a', en: 'a' }, subject, registered, late }],
});
const shown = (row: ReturnType<typeof unit>) => told([row])[0]!.figures.map((one) => [one.registered, one.late])[0];

const citizens = (unitKey: number, registered: number) => ({
  ...unit(registered, 0),
  unitKey,
  parentKey: unitKey === 1 ? null : 1,
  path: unitKey === 1 ? '1.' : `1.${unitKey}.`,
});

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

  it('are not told by being left out where nobody strives who hides somebody', () => {
    const nobody = { ...citizens(3, 0), figures: [] };
    const rows = told([citizens(1, 3), citizens(2, 3), nobody, { ...citizens(4, 0), figures: [] }]);
    expect(rows.map(({ figures }) => figures.map((one) => one.registered))).toEqual([[null], [null], [], []]);
    // Whoever sees the province of a country in which few strive elsewhere.
    const below = { ...citizens(5, 3), parentKey: 2, path: '1.2.5.' };
    const beside = { ...nobody, unitKey: 6, parentKey: 2, path: '1.2.6.' };
    const opened = told([citizens(1, 23), citizens(2, 3), citizens(4, 20), below, beside]);
    expect(opened.map(({ figures }) => figures.map((one) => one.registered))).toEqual([
      [23],
      [null],
      [null],
      [null],
      [null],
    ]);
  });
});
