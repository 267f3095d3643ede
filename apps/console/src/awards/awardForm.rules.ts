import type * as Types from '../dataProvider/schema.ts';
import { changedDefinition, type Definition, definitionOf } from '../shared/definition.rules.ts';
import type { AuthorityRow, AwardRow } from './awards.graphql.ts';

/** What is entered of an award. */
export interface AwardEntry extends Definition {
  subjects: Types.SubjectKind[];
}

export const awardEntryOf = (award: AwardRow): AwardEntry => ({
  ...definitionOf(award),
  subjects: [...award.subjects],
});

/** What was changed of an award, as the API takes it. */
export const changedAward = (entry: AwardEntry, held: AwardEntry) => ({
  ...changedDefinition(entry, held),
  ...(entry.subjects.toSorted().join() !== held.subjects.toSorted().join() && { subjects: entry.subjects }),
});

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
