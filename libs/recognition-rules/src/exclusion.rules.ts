/** One honour given to one subject, or about to be. */
export interface Given {
  readonly id: string;
  readonly subject: string;
  /** Of titles `year` tells two apart, of awards `achievement`. */
  readonly kind: 'title' | 'award';
  readonly honour: string;
  readonly year: number;
  /** What it is given for, by whatever name whoever asks knows it; null where nobody said. */
  readonly achievement: string | null;
  readonly isRevoked: boolean;
}

/**
 * Those that stand in the way: one achievement is awarded once, whichever the awards and whoever gave them (Luật Thi đua, khen thưởng 06/2022/QH15 Điều 5, by a second-hand
 * source), and a title is given once for a year. What was revoked stands in nobody's way.
 */
export const standingInTheWay = (candidate: Given, others: readonly Given[]): Given[] =>
  others.filter(
    (other) =>
      other.id !== candidate.id &&
      other.subject === candidate.subject &&
      other.kind === candidate.kind &&
      !other.isRevoked &&
      (candidate.kind === 'title'
        ? other.honour === candidate.honour && other.year === candidate.year
        : candidate.achievement !== null && other.achievement === candidate.achievement),
  );

/** What one subject is given at once, with the factor of its reward in hundredths. */
export interface Rewarded {
  readonly id: string;
  readonly isEmulationTitle: boolean;
  readonly factor: number;
}

/** Ids of what is paid: of several emulation titles given at once the highest alone, the first of equal ones (NĐ 152/2025/NĐ-CP Điều 49); anything else always. */
export function paidOf(given: readonly Rewarded[]): string[] {
  const emulation = given.filter(({ isEmulationTitle }) => isEmulationTitle);
  const highest = Math.max(...emulation.map(({ factor }) => factor));
  const paid = emulation.find(({ factor }) => factor === highest);
  return given.filter((one) => !one.isEmulationTitle || one === paid).map(({ id }) => id);
}
