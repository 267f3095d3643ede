import { SubjectKind } from '@app/subjects';
import { type AreaTarget, IndicatorDirection, IndicatorMeasure, targetFor, valueOf } from '@app/targets';
import { TargetComparison } from './recognition-counts.view';

interface Compared {
  /** Code of the indicator of which it is a figure. */
  indicator: string;
  /** It is counted of the same: whoever stands on the lists of the territory. */
  isOfSame: boolean;
}

interface Honour {
  code: string;
  subject: SubjectKind;
}

/**
 * Which indicator of Decisions 1373 and 387 a title is counted for, by the title of the same name. Of citizens the decision counts those to be assessed, and the
 * lists hold everybody; of units nobody counts how many there are. Decision 677 measures no title.
 */
export function indicatorOf({ code, subject }: Honour): Compared | null {
  const [title] = code.split('/');
  if (title === 'learning-citizen' && subject === SubjectKind.Citizen)
    return { indicator: 'learning-citizens', isOfSame: false };
  if (title === 'learning-family' && subject === SubjectKind.Family)
    return { indicator: 'learning-families', isOfSame: true };
  if (title === 'learning-clan' && subject === SubjectKind.Clan) return { indicator: 'learning-clans', isOfSame: true };
  if (title === 'learning-community' && subject === SubjectKind.Community)
    return { indicator: 'learning-communities', isOfSame: true };
  if (title === 'learning-unit' && subject === SubjectKind.Organisation)
    return { indicator: 'learning-units', isOfSame: false };
  return null;
}

interface Figure extends Honour {
  recognised: number | null;
  of: number | null;
}

export interface BesideFigure {
  target: AreaTarget | null;
  comparison: TargetComparison | null;
  /** Hundredths of a point. */
  gap: number | null;
}

export type TargetOfIndicator = AreaTarget & { indicatorCode: string };

/** What stands beside a figure: the target of the year, or the next after it, of the unit or the nearest above that has one; also one of which no value is confirmed. */
export function beside(
  figure: Figure,
  year: number,
  upwards: readonly number[],
  all: readonly TargetOfIndicator[],
): BesideFigure {
  const compared = indicatorOf(figure);
  if (compared === null) return { target: null, comparison: null, gap: null };
  const own = all.filter(({ indicatorCode }) => indicatorCode === compared.indicator);
  const target = targetFor(own, year, upwards) ?? unconfirmed(own, year, upwards);
  const { recognised, of } = figure;
  const value =
    recognised === null
      ? null
      : valueOf({
          measure: IndicatorMeasure.Share,
          direction: IndicatorDirection.AtLeast,
          numerator: recognised,
          denominator: of,
        });
  const aim = target?.value ?? null;
  const comparison = comparisonOf(compared, { aim, of, recognised });
  return { target, comparison, gap: comparison === TargetComparison.Comparable ? value! - aim! : null };
}

function comparisonOf(
  { isOfSame }: Compared,
  { aim, of, recognised }: Pick<Figure, 'of' | 'recognised'> & { aim: number | null },
): TargetComparison {
  if (aim === null) return TargetComparison.NoTarget;
  if (of === null) return TargetComparison.NoBase;
  if (!isOfSame) return TargetComparison.OtherBase;
  return recognised === null ? TargetComparison.TooFew : TargetComparison.Comparable;
}

/** The next one whose value nobody has confirmed: its text is named, and that the value is not known. */
function unconfirmed(
  targets: readonly TargetOfIndicator[],
  year: number,
  upwards: readonly number[],
): TargetOfIndicator | null {
  for (const unitKey of upwards) {
    const own = targets.filter((target) => target.unitKey === unitKey && target.year >= year);
    const next = own.toSorted((one, other) => one.year - other.year)[0];
    if (next) return next;
  }
  return null;
}
