import type { AdministrativeLevel } from '@app/organisations';
import type { AreaTarget } from './area-target.entity';
import type { AreaPoint, AreaSeries } from './area-board.view';
import { type Indicator, IndicatorMeasure } from './indicator.entity';
import { type Figure, isMet, valueOf } from './share.rules';

/** How many units stood for a level in a year. */
export interface Standing {
  level: AdministrativeLevel;
  year: number;
  expected: number;
  divided: number;
}

/** Sums of the confirmed figures of those that count. */
export interface Sum {
  indicatorKey: number;
  year: number;
  answered: number;
  numerator: number;
  denominator: number | null;
}

export type SetTarget = Pick<AreaTarget, 'unitKey' | 'year' | 'value'>;

/** The target to go by in a year: of that year or the next after it, of the nearest unit on the way up that has one with a value. */
export function targetFor<Target extends SetTarget>(
  targets: readonly Target[],
  year: number,
  upwards: readonly number[],
): Target | null {
  for (const unitKey of upwards) {
    const own = targets.filter((target) => target.unitKey === unitKey && target.value !== null && target.year >= year);
    const next = own.toSorted((one, other) => one.year - other.year)[0];
    if (next) return next;
  }
  return null;
}

export const figureOf = (indicator: Indicator, sum: Pick<Sum, 'numerator' | 'denominator'>): Figure => ({
  measure: indicator.measure,
  direction: indicator.direction,
  numerator: sum.numerator,
  denominator: indicator.measure === IndicatorMeasure.Count ? null : sum.denominator,
});

interface Asked {
  years: readonly number[];
  standings: readonly Standing[];
  sums: readonly Sum[];
  targets: readonly AreaTarget[];
  /** Keys from the unit up to the country. */
  upwards: readonly number[];
}

/** One indicator, a point for each year. A gap is told where the figure can be compared. */
export function seriesOf(indicator: Indicator, { years, standings, sums, targets, upwards }: Asked): AreaSeries {
  const own = targets.filter(({ indicatorKey }) => indicatorKey === indicator.key);
  const points = years.map((year): AreaPoint => {
    const standing = standings.find((one) => one.level === indicator.level && one.year === year);
    const sum = sums.find((one) => one.indicatorKey === indicator.key && one.year === year) ?? null;
    const { expected = 0, divided = 0 } = standing ?? {};
    const target = targetFor(own, year, upwards);
    const figure = sum && figureOf(indicator, sum);
    const value = figure && valueOf(figure);
    const isComparable = divided === 0;
    const aim = target?.value ?? null;
    const canCompare = figure !== null && value !== null && aim !== null && isComparable;
    return {
      year,
      numerator: figure?.numerator ?? null,
      denominator: figure?.denominator ?? null,
      value,
      answered: sum?.answered ?? 0,
      expected,
      divided,
      isComparable,
      target,
      isMet: canCompare ? isMet(figure, aim) : null,
      gap: canCompare ? value - aim : null,
    };
  });
  return { indicator, points, targets: own };
}
