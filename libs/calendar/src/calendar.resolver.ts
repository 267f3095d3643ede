import { type Actor, Allow, CurrentActor, DateScalar, type RequestContext } from '@app/kernel';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CalendarDay } from './calendar-day.entity';
import { CalendarYear } from './calendar-year.view';
import { SetCalendarDayInput } from './calendar.inputs';
import { CalendarPermission } from './calendar.permissions';
import { CalendarService } from './calendar.service';

@Resolver(() => CalendarYear)
export class CalendarResolver {
  constructor(private readonly calendar: CalendarService) {}

  /** Holidays and swapped working days of a year. */
  @Query(() => [CalendarDay])
  @Allow(CalendarPermission.Read)
  async calendarDays(@Args('year', { type: () => Int }) year: number): Promise<CalendarDay[]> {
    return (await this.calendar.year(year)).days;
  }

  /** The same, and whether the year's own decision is among them. */
  @Query(() => CalendarYear)
  @Allow(CalendarPermission.Read)
  calendarYear(@Args('year', { type: () => Int }) year: number): Promise<CalendarYear> {
    return this.calendar.year(year);
  }

  /** `days` from 1 to 200, the day itself not counted. */
  @Query(() => DateScalar)
  @Allow(CalendarPermission.Read)
  workingDaysBefore(
    @Args('day', { type: () => DateScalar }) day: string,
    @Args('days', { type: () => Int }) days: number,
  ): Promise<string> {
    return this.calendar.workingDaysBefore(day, days);
  }

  /** At the root: the calendar is the whole country's. */
  @Mutation(() => CalendarDay)
  @Allow(CalendarPermission.Set)
  setCalendarDay(@CurrentActor() actor: Actor, @Args('input') input: SetCalendarDayInput): Promise<CalendarDay> {
    return this.calendar.set(actor, input);
  }

  @Mutation(() => DateScalar)
  @Allow(CalendarPermission.Set)
  removeCalendarDay(
    @CurrentActor() actor: Actor,
    @Args('day', { type: () => DateScalar }) day: string,
  ): Promise<string> {
    return this.calendar.remove(actor, day);
  }

  @ResolveField(() => Boolean, { description: 'The caller may set days off and working days.' })
  canSet(@Parent() _year: CalendarYear, @Context() { actor }: RequestContext): Promise<boolean> {
    return this.calendar.maySet(actor);
  }
}
