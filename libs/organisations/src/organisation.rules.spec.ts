import { describe, expect, it } from '@jest/globals';
import { OrganisationKind } from './organisation.entity';
import { ancestorsOf, mayActFor, namesForRefusal } from './organisation.rules';

describe('rules of organisations', () => {
  it('names everything above the subtrees of a person once', () => {
    expect(ancestorsOf(['1.7.90.', '1.7.91.', '1.'])).toEqual(['1.', '1.7.']);
    expect(ancestorsOf([])).toEqual([]);
  });

  it('lets only a specialised body act, and only for a governing one', () => {
    const committee = { kind: OrganisationKind.PeoplesCommittee };
    expect(mayActFor(OrganisationKind.EducationDepartment, committee)).toBe(true);
    expect(mayActFor(OrganisationKind.PrimarySchool, committee)).toBe(false);
    expect(mayActFor(OrganisationKind.EducationDepartment, { kind: OrganisationKind.Department })).toBe(false);
  });

  it('names at most five in a refusal and says that there are more', () => {
    expect(namesForRefusal(['a', 'b'])).toBe('a; b');
    expect(namesForRefusal(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a; b; c; d; e; …');
  });
});
