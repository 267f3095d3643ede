import { describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@app/subjects';
import { told } from './recognition-figures.rules';

const name = { vi: 'a', en: 'a' };
const bases = { communities: 20, clans: 0, families: 300, citizens: 1000, communes: 7 };

const unit = (recognised: number, subject = SubjectKind.Citizen, code = 'learning-citizen', isOwn = false) => ({
  unitKey: 1,
  parentKey: null,
  path: '1.',
  isOver: false,
  isOwn,
  bases,
  figures: [{ code, name, isTitle: true, subject, recognised }],
});
const shown = (row: ReturnType<typeof unit>) => {
  const [figure] = told([row])[0]!.told;
  return [figure?.recognised, figure?.of];
};

describe('figures of recognitions', () => {
  it('are told of as many as the lists of the unit or its communes are, and of nothing where neither says it', () => {
    expect(shown(unit(120))).toEqual([120, 1000]);
    expect(shown(unit(60, SubjectKind.Family, 'learning-family'))).toEqual([60, 300]);
    expect(shown(unit(5, SubjectKind.Clan, 'learning-clan'))).toEqual([5, null]);
    expect(shown(unit(3, SubjectKind.Organisation, 'learning-community/commune/2'))).toEqual([3, 7]);
    expect(shown(unit(3, SubjectKind.Organisation, 'learning-unit/province/1'))).toEqual([3, null]);
  });

  it('leave out few people outside the own place, and organisations never', () => {
    expect(shown(unit(4))).toEqual([null, 1000]);
    expect(shown(unit(4, SubjectKind.Citizen, 'learning-citizen', true))).toEqual([4, 1000]);
    expect(shown(unit(1, SubjectKind.Organisation, 'learning-unit/province/1'))).toEqual([1, null]);
    expect(told([unit(0)])[0]!.told).toEqual([]);
  });

  it('leave out what could be told from the others', () => {
    const part = (unitKey: number, recognised: number) => ({
      ...unit(recognised),
      unitKey,
      parentKey: 1,
      path: `1.${unitKey}.`,
    });
    const rows = told([unit(33), part(2, 10), part(3, 20), part(4, 3)]);
    expect(rows.map((row) => row.told[0]?.recognised)).toEqual([33, null, 20, null]);
  });
});
