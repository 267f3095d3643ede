import { describe, expect, it } from '@jest/globals';
import { DeadlineBoundary } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { type DatedDeadline, type Party, proposedTiers } from './proposed-round.rules';

const { Before } = DeadlineBoundary;
const one = (key: number): Party => ({ organisationKeys: [key], present: [], kinds: [], levels: [] });
const group = (kinds: OrganisationKind[], level: AdministrativeLevel): Party => ({
  organisationKeys: [],
  present: kinds,
  kinds,
  levels: [level],
});
const deadline = (over: Partial<DatedDeadline>): DatedDeadline => ({
  at: 0,
  date: '2023-10-23',
  boundary: Before,
  from: [],
  through: one(7),
  throughKind: OrganisationKind.EducationDepartment,
  ...over,
});
const departments = group(
  [OrganisationKind.Department, OrganisationKind.EducationDepartment],
  AdministrativeLevel.Province,
);
const districts = group([OrganisationKind.PeoplesCommittee], AdministrativeLevel.District);

describe('the tiers of a proposed round', () => {
  it('are the kinds that owe a report, the upper level first, without the body through which it goes', () => {
    expect(proposedTiers([deadline({ from: [districts, departments] })])).toEqual([
      {
        tier: 1,
        kinds: [OrganisationKind.Department],
        levels: [AdministrativeLevel.Province],
        dueOn: '2023-10-23',
        dueBoundary: Before,
        fromDeadline: 0,
      },
      {
        tier: 2,
        kinds: [OrganisationKind.PeoplesCommittee],
        levels: [AdministrativeLevel.District],
        dueOn: '2023-10-23',
        dueBoundary: Before,
        fromDeadline: 0,
      },
    ]);
  });

  it('give the owner the later deadline of the body through which reports go', () => {
    const tiers = proposedTiers([
      deadline({ from: [districts] }),
      deadline({ at: 1, date: '2023-10-30', from: [one(7)], through: null, throughKind: null }),
    ]);
    expect(tiers.map(({ tier, dueOn, fromDeadline }) => [tier, dueOn, fromDeadline])).toEqual([
      [0, '2023-10-30', 1],
      [1, '2023-10-23', 0],
    ]);
  });

  it('name an organisation once, and nobody who does not exist', () => {
    const later = deadline({ at: 1, date: '2023-10-25', from: [districts] });
    expect(proposedTiers([deadline({ from: [districts] }), later]).map(({ fromDeadline }) => fromDeadline)).toEqual([
      1,
    ]);
    expect(proposedTiers([deadline({ from: [{ ...districts, present: [] }, one(3)] })])).toEqual([]);
  });
});
