/** Hundredths of a number that has two decimals at most, as a whole number: what follows is exact. */
export const hundredths = (value: number): number => Math.round(value * 100);

/** Whether a number has no more than two decimals. */
export const isInHundredths = (value: number): boolean => Math.abs(value * 100 - hundredths(value)) < 1e-6;

/** More than any unit can count, and little enough that a share of it is compared exactly. */
export const LARGEST_COUNT = 100_000_000_000;

/** Whether `part` of `whole` is at least so many percent; exact, so 59.6 % is not 60. */
export const reaches = (part: number, whole: number, percent: number): boolean =>
  part * 10_000 >= hundredths(percent) * whole;

/** Percent to be shown, rounded down to one decimal, or to as many as the threshold has. */
export function percentShown(part: number, whole: number, threshold: number | null): number {
  const digits = threshold !== null && hundredths(threshold) % 10 !== 0 ? 100 : 10;
  return Math.floor((part * 100 * digits) / whole) / digits;
}
