/** Amounts are rounded up to whole ten thousand đồng (NĐ 152/2025/NĐ-CP Điều 49). */
const STEP = 10_000;

/** In which order a household's one and a half times and the rounding come: no source says it. */
export type HouseholdReading = 'multiply_then_round' | 'round_then_multiply';

/** Ours: what is rounded is the result. */
export const USED_READING: HouseholdReading = 'multiply_then_round';

export interface RewardReading {
  readonly reading: HouseholdReading;
  readonly amount: number;
}

/** In đồng, all of them whole. */
export interface RewardAmount {
  /** Base times factor, of a household one and a half times that. */
  readonly unrounded: number;
  readonly amount: number;
  /** Of a household both readings, the one that is used first; else none. */
  readonly readings: readonly RewardReading[];
}

/** To the next whole ten thousand, and never down. */
export const roundedUp = (dong: number): number => Math.ceil(dong / STEP) * STEP;

/**
 * What is paid: the base salary in đồng times a factor in hundredths, of a household one and a half times as much. Base salaries are whole thousands, so nothing of it is
 * ever a part of a đồng. Throws RangeError otherwise.
 */
export function rewardAmount(base: number, factor: number, isHousehold: boolean): RewardAmount {
  if (!Number.isSafeInteger(base) || base <= 0 || base > 1_000_000_000 || base % 1000 !== 0)
    throw new RangeError(`no base salary: ${base}`);
  if (!Number.isSafeInteger(factor) || factor <= 0 || factor > 10_000) throw new RangeError(`no factor: ${factor}`);
  const single = (base / 1000) * factor * 10;
  if (!isHousehold) return { unrounded: single, amount: roundedUp(single), readings: [] };
  const unrounded = (single / 10) * 15;
  const amounts: Record<HouseholdReading, number> = {
    multiply_then_round: roundedUp(unrounded),
    round_then_multiply: (roundedUp(single) / 10) * 15,
  };
  const other: HouseholdReading = 'round_then_multiply';
  const readings = [USED_READING, other].map((reading) => ({ reading, amount: amounts[reading] }));
  return { unrounded, amount: amounts[USED_READING], readings };
}
