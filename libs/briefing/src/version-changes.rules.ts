import { type ReportVersion, ReportVersionKind } from '@app/reporting';

type Version = Pick<ReportVersion, 'number' | 'kind' | 'reason' | 'acceptedAt'>;

export interface Comparison {
  /** The version with which the one in hand is compared. */
  since: number;
  /** Why the unit began it itself; also of a correction that was returned and written anew. */
  reason: string | null;
}

/**
 * With what whoever decides compares a version: one that was returned with the returned one, a correction or supplement with the one accepted
 * last before it. Null for the first.
 */
export function comparisonOf(versions: readonly Version[], number: number): Comparison | null {
  const own = versions.find((version) => version.number === number);
  if (!own || own.kind === ReportVersionKind.Original) return null;
  const earlier = versions.filter((version) => version.number < number);
  const accepted = earlier.findLast(({ acceptedAt }) => acceptedAt !== null)?.number ?? null;
  const isOfCorrection = ({ kind, number: at }: Version) =>
    kind === ReportVersionKind.Correction && (accepted === null || at > accepted);
  const reason = own.reason ?? earlier.findLast(isOfCorrection)?.reason ?? null;
  return { since: own.kind === ReportVersionKind.Revision ? number - 1 : (accepted ?? number - 1), reason };
}

type Texts = ReadonlyMap<number, string>;

/** Keys of the texts that are not the same. */
export const changedTexts = (before: Texts, after: Texts): number[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => (before.get(key) ?? '') !== (after.get(key) ?? ''));
