import { IndicatorDirection, IndicatorMeasure } from './indicator.entity';

/** What is compared with a target. */
export interface Figure {
  measure: IndicatorMeasure;
  direction: IndicatorDirection;
  numerator: number;
  denominator: number | null;
}

const WHOLE = 10_000n;

/**
 * A figure as targets are written: hundredths of a percent, or the count. Between two hundredths it is taken to the side that falls short, so that 59.996 %
 * is never shown as 60 % and what is shown agrees with `isMet`. Null for a share of nothing.
 */
export function valueOf({ measure, direction, numerator, denominator }: Figure): number | null {
  if (measure === IndicatorMeasure.Count) return numerator;
  if (!denominator) return null;
  const [part, whole] = [BigInt(numerator) * WHOLE, BigInt(denominator)];
  return Number(direction === IndicatorDirection.AtLeast ? part / whole : (part + whole - 1n) / whole);
}

/** Compared in whole numbers, without dividing. Null for a share of nothing. */
export function isMet({ measure, direction, numerator, denominator }: Figure, target: number): boolean | null {
  if (measure === IndicatorMeasure.Share && !denominator) return null;
  const [reached, wanted] =
    measure === IndicatorMeasure.Count
      ? [BigInt(numerator), BigInt(target)]
      : [BigInt(numerator) * WHOLE, BigInt(target) * BigInt(denominator!)];
  return direction === IndicatorDirection.AtLeast ? reached >= wanted : reached <= wanted;
}

/** Whether a target asks for less than the one above it. */
export const isLower = (direction: IndicatorDirection, value: number, above: number): boolean =>
  direction === IndicatorDirection.AtLeast ? value < above : value > above;
