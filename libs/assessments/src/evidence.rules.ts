import type { IsoDate } from '@app/kernel';

export interface Shown {
  periodFrom: IsoDate | null;
  periodTo: IsoDate | null;
  expiresOn: IsoDate | null;
  isWithdrawn: boolean;
}

/** Why evidence does not count for a year; null where it does. */
export type EvidenceFault = 'withdrawn' | 'expired' | 'other_period';

/**
 * Evidence counts where its time touches the year that is assessed, and where it still held when the year began. The texts ask for suitable
 * evidence and say no more; how long a thing holds is said by whoever files it.
 */
export function evidenceFault(
  { periodFrom, periodTo, expiresOn, isWithdrawn }: Shown,
  year: number,
): EvidenceFault | null {
  if (isWithdrawn) return 'withdrawn';
  if (expiresOn !== null && expiresOn < `${year}-01-01`) return 'expired';
  const isBefore = periodTo !== null && periodTo < `${year}-01-01`;
  const isAfter = periodFrom !== null && periodFrom > `${year}-12-31`;
  return isBefore || isAfter ? 'other_period' : null;
}

export interface Used extends Shown {
  target: string;
}

/** Codes of targets that have evidence which counts. */
export const targetsWithEvidence = (used: readonly Used[], year: number): string[] => [
  ...new Set(used.flatMap((one) => (evidenceFault(one, year) === null ? [one.target] : []))),
];
