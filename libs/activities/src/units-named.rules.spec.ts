import { describe, expect, it } from '@jest/globals';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { unitsNamed } from './units-named.rules';

describe('units named together', () => {
  it('say their level where the kind stands at several', () => {
    expect(
      unitsNamed([OrganisationKind.PeoplesCommittee], [AdministrativeLevel.District, AdministrativeLevel.Commune]),
    ).toEqual(['Ủy ban nhân dân các huyện, thị xã, thành phố', 'Ủy ban nhân dân các xã, phường']);
    expect(unitsNamed([OrganisationKind.PrimarySchool], [AdministrativeLevel.Commune])).toEqual(['Trường tiểu học']);
  });
});
