import { BilingualText, type CriteriaVersion, CriteriaCitation, CriteriaDeadline, DeadlineStep } from '@app/criteria';
import { addDays, DateScalar, FlagField, type IsoDate } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';

/** A day that the text of the criteria sets, for one year's assessment. */
@ObjectType()
export class LawDay {
  @Field(() => DeadlineStep)
  step: DeadlineStep;

  @Field(() => BilingualText, { description: 'To whom, or by whom; the offices are those of the text.' })
  to: BilingualText;

  @Field(() => DateScalar, { description: 'As the text names it.' })
  day: IsoDate;

  @FlagField({ description: 'The text says “before”: the day itself is too late.' })
  isBefore: boolean;

  @Field(() => DateScalar, { description: 'Last day in time.' })
  lastDay: IsoDate;

  @Field(() => CriteriaCitation)
  citation: CriteriaCitation;
}

/** From how many days before the law's day it is told of, and how long after it. */
export const AHEAD = 45;
export const BEHIND = 60;

export const isTold = (day: IsoDate, today: IsoDate): boolean =>
  day <= addDays(today, AHEAD) && day >= addDays(today, -BEHIND);

/** What of a version of criteria says its days. */
export type Dated = Pick<CriteriaVersion, 'deadlines' | 'validFrom'>;

/** The days that a version of criteria sets for the year that is assessed, in the order of the text; none from before it was in force. */
export function lawDaysOf({ deadlines, validFrom }: Dated, year: number): LawDay[] {
  return (deadlines as CriteriaDeadline[])
    .map(({ step, to, yearsAfter, month, day: of, isBefore, citation }) => {
      const day = dayOf(year + yearsAfter, month, of);
      return { step, to, day, isBefore, lastDay: isBefore ? addDays(day, -1) : day, citation };
    })
    .filter(({ day }) => validFrom !== null && validFrom <= day);
}

const dayOf = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
