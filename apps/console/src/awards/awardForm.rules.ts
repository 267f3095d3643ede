import type * as Types from '../dataProvider/schema.ts';
import type { AuthorityRow, AwardRow } from './awards.graphql.ts';

/** What is entered of an award; '' for no text and no day. */
export interface AwardEntry {
  nameVi: string;
  nameEn: string;
  subjects: Types.SubjectKind[];
  basis: string;
  isUnverified: boolean;
  validFrom: string;
}

export const awardEntryOf = ({ name, subjects, basis, unverified, validFrom }: AwardRow): AwardEntry => ({
  nameVi: name.vi,
  nameEn: name.en,
  subjects: [...subjects],
  basis,
  isUnverified: unverified !== null,
  validFrom: validFrom ?? '',
});

/** What was changed of an award, as the API takes it: an emptied text or day is null. */
export function changedAward(entry: AwardEntry, held: AwardEntry) {
  const { nameVi, nameEn, subjects, basis, isUnverified, validFrom } = entry;
  return {
    ...(nameVi !== held.nameVi && { nameVi }),
    ...(nameEn !== held.nameEn && { nameEn }),
    ...(subjects.toSorted().join() !== held.subjects.toSorted().join() && { subjects }),
    ...(basis.trim() !== held.basis && { basis: basis.trim() || null }),
    ...(isUnverified !== held.isUnverified && { isUnverified }),
    ...(validFrom !== held.validFrom && { validFrom: validFrom || null }),
  };
}

/** What is entered of an authority. */
export interface AuthorityEntry {
  holderKind: Types.OrganisationKind;
  holderLevel: Types.AdministrativeLevel;
  position: string;
  validFrom: string;
  citation: string;
  isUnverified: boolean;
}

export const authorityEntryOf = (row: AuthorityRow): AuthorityEntry => ({
  holderKind: row.holderKind,
  holderLevel: row.holderLevel,
  position: row.position ?? '',
  validFrom: row.validFrom,
  citation: row.citation,
  isUnverified: row.unverified !== null,
});

/** What was changed of an authority, as the API takes it. */
export function changedAuthority(entry: AuthorityEntry, held: AuthorityEntry) {
  const { holderKind, holderLevel, position, validFrom, citation, isUnverified } = entry;
  return {
    ...(holderKind !== held.holderKind && { holderKind }),
    ...(holderLevel !== held.holderLevel && { holderLevel }),
    ...(position.trim() !== held.position && { position: position.trim() || null }),
    ...(validFrom !== held.validFrom && { validFrom }),
    ...(citation.trim() !== held.citation && { citation }),
    ...(isUnverified !== held.isUnverified && { isUnverified }),
  };
}
