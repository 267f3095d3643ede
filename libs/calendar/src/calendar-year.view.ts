import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from './calendar-day.entity';

/** Holidays and swapped working days of a year, and whether the year's decision is among them. */
@ObjectType()
export class CalendarYear {
  @Field(() => Int)
  year: number;

  @Field(() => Boolean, {
    description:
      'The five days of Tết are known: only a decision of that year sets them. False: reminders know weekends and fixed holidays only.',
  })
  confirmed: boolean;

  @Field(() => [CalendarDay])
  days: CalendarDay[];
}
