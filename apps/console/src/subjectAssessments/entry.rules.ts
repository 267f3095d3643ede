import type { SubjectKind } from '../dataProvider/schema.ts';
import type { SubjectEntry } from './subjectAssessments.graphql.ts';

/** What is said of an entry on behalf, besides the answers. */
export type OnBehalf = Pick<SubjectEntry, 'reason' | 'consentOn' | 'guardian' | 'guardianRelation'>;

export interface Born {
  birthDate: string | null;
  birthYear: number | null;
}

const OF_AGE = 18;
/** Whose agreement is a person's own; clans and communities assess themselves in public. */
const AGREEING: readonly SubjectKind[] = ['CITIZEN', 'FAMILY'];

export const agrees = (kind: SubjectKind): boolean => AGREEING.includes(kind);

/** By the rule of the server: of whom the year alone is known, until that year is over; whose age nobody knows counts as of age. */
export function isMinor({ birthDate, birthYear }: Born, today: string): boolean {
  if (birthDate) return today < `${Number(birthDate.slice(0, 4)) + OF_AGE}${birthDate.slice(4)}`;
  return birthYear !== null && today < `${birthYear + OF_AGE + 1}-01-01`;
}

export type Unsaid = 'reason' | 'consent' | 'guardian' | 'relation';

/** What has to be said before the office sends it, however the answers came in. */
export function unsaidOf(
  { subjectKind, subject }: Pick<SubjectEntry, 'subjectKind'> & { subject: Born | null },
  { reason, consentOn, guardian, guardianRelation }: OnBehalf,
  today: string,
): Unsaid[] {
  const unsaid: Unsaid[] = [];
  if (reason === null) unsaid.push('reason');
  if (agrees(subjectKind) && consentOn === null) unsaid.push('consent');
  if (guardian === null && subject && isMinor(subject, today)) unsaid.push('guardian');
  if (guardian !== null && guardianRelation === null) unsaid.push('relation');
  return unsaid;
}
