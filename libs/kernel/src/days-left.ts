import type { Type } from '@nestjs/common';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from './clock';
import { daysBetween, type IsoDate } from './dates';

export const DAYS_LEFT =
  'To the last day in time, in the days of the server: 0 on the day itself, negative when it is past.';

/** Null where there is no such day. */
export const daysLeftTo = (clock: Clock, lastDay: IsoDate | null): number | null =>
  lastDay === null ? null : daysBetween(clock.today(), lastDay);

/** A resolver that gives a type with a last day in time its field `daysLeft`. */
export function daysLeftOf(type: Type<{ lastDay: IsoDate | null }>, { nullable = false } = {}): Type {
  @Resolver(() => type)
  class DaysLeftResolver {
    constructor(private readonly clock: Clock) {}

    @ResolveField(() => Int, { nullable, description: DAYS_LEFT })
    daysLeft(@Parent() { lastDay }: { lastDay: IsoDate | null }): number | null {
      return daysLeftTo(this.clock, lastDay);
    }
  }
  return DaysLeftResolver;
}
