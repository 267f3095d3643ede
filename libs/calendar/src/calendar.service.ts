import {
  type Actor,
  addDays,
  Clock,
  type IsoDate,
  KernelError,
  type Query,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { governmentRoot } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CalendarDay } from './calendar-day.entity';
import { SHIPPED_CALENDAR } from './calendar-data';
import { CalendarYear } from './calendar-year.view';
import { CalendarError } from './calendar.errors';
import { CalendarDayRemoved, CalendarDaySet } from './calendar.events';
import type { SetCalendarDayInput } from './calendar.inputs';
import { CalendarPermission } from './calendar.permissions';
import {
  CAUGHT_UP_DAYS,
  dayAfterWorkingDays,
  isYearConfirmed,
  LOOK_AHEAD_DAYS,
  LOOK_BACK_DAYS,
  type ReminderDay,
  remindedOn,
  workingCalendar,
  workingDaysBefore,
} from './calendar.rules';

const MOST_DAYS = 200;
const FIRST_YEAR = 1945;
const LAST_YEAR = 9000;

/** Holidays and swapped working days: data that the administrator at the root keeps. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async year(year: number): Promise<CalendarYear> {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw invalid('year');
    const days = await daysBetween(this.query, `${year}-01-01`, `${year}-12-31`);
    return Object.assign(new CalendarYear(), { year, days, confirmed: isYearConfirmed(year, days) });
  }

  /** `count` from 1 to 200. */
  async workingDaysBefore(day: IsoDate, count: number): Promise<IsoDate> {
    if (count < 1 || count > MOST_DAYS) throw invalid('days');
    const year = Number(day.slice(0, 4));
    if (year < FIRST_YEAR || year > LAST_YEAR) throw invalid('day');
    const exceptions = await daysBetween(this.query, addDays(day, -LOOK_BACK_DAYS), day);
    return workingDaysBefore(day, count, workingCalendar(exceptions));
  }

  /**
   * Of each the first day before which so many working days lie after a day, in the order asked; `count` from 1 to 200. One statement, within a transaction by its
   * `query`.
   */
  async daysAfterWorkingDays(
    asked: readonly { day: IsoDate; count: number }[],
    query: Query = this.query,
  ): Promise<IsoDate[]> {
    if (asked.length === 0) return [];
    const days = asked.map(({ day }) => day).toSorted();
    const exceptions = await daysBetween(query, days[0]!, addDays(days.at(-1)!, LOOK_BACK_DAYS));
    const calendar = workingCalendar(exceptions);
    return asked.map(({ day, count }) => dayAfterWorkingDays(day, count, calendar));
  }

  /** The last days of which is to be reminded on a day, with what may have been missed on the days before. */
  async reminded(today: IsoDate): Promise<ReminderDay[]> {
    const exceptions = await daysBetween(this.query, addDays(today, -CAUGHT_UP_DAYS), addDays(today, LOOK_AHEAD_DAYS));
    return remindedOn(today, workingCalendar(exceptions));
  }

  async set(actor: Actor, input: SetCalendarDayInput): Promise<CalendarDay> {
    const year = Number(input.day.slice(0, 4));
    if (year < FIRST_YEAR || year > LAST_YEAR) throw invalid('day');
    const entry = { day: input.day, kind: input.kind, name: input.name.trim(), citation: input.citation.trim() };
    const blank = (['name', 'citation'] as const).filter((field) => entry[field] === '');
    if (blank.length > 0)
      throw KernelError.INVALID_INPUT(
        {},
        blank.map((path) => ({ path, code: 'FIELD_REQUIRED' })),
      );
    await this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeepCalendar(tx);
      const [before = null] = await daysBetween(tx.query.bind(tx), entry.day, entry.day);
      const table = tableOf(CalendarDay);
      await table.insert(tx, entry, { onConflict: table.overwriting() });
      tell(tx, CalendarDaySet, path, entry.day, { before, after: entry });
      return entry.day;
    });
    return Object.assign(new CalendarDay(), entry);
  }

  /** What comes with the programme would come back at the next start; it is corrected instead. */
  async remove(actor: Actor, day: IsoDate): Promise<IsoDate> {
    return this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeepCalendar(tx);
      const [before] = await daysBetween(tx.query.bind(tx), day, day);
      if (!before) throw KernelError.NOT_FOUND();
      if (SHIPPED_CALENDAR.some((shipped) => shipped.day === day)) throw CalendarError.CALENDAR_DAY_BY_LAW();
      await tx.query('DELETE FROM calendar_day WHERE day = $1', [day]);
      tell(tx, CalendarDayRemoved, path, day, { before });
      return day;
    });
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);

  /** Whether the days are the actor's to set: at the root of the government line. */
  async maySet(actor: Actor): Promise<boolean> {
    if (!actor.holds(CalendarPermission.Set)) return false;
    return (await governmentRoot(this.query, actor.roots(CalendarPermission.Set), this.clock.today())) !== null;
  }

  /** Path of the root of the government line. */
  private async mustKeepCalendar(tx: Transaction): Promise<string> {
    const root = await governmentRoot(tx.query.bind(tx), tx.actor.roots(CalendarPermission.Set), this.clock.today());
    if (root === null) throw KernelError.NOT_FOUND();
    return root;
  }
}

const invalid = (path: string) => KernelError.INVALID_INPUT({}, [{ path, code: 'FIELD_INVALID' }]);

const daysBetween = (query: Query, from: IsoDate, to: IsoDate): Promise<CalendarDay[]> =>
  query<CalendarDay>('SELECT day, kind, name, citation FROM calendar_day WHERE day BETWEEN $1 AND $2 ORDER BY day', [
    from,
    to,
  ]);

function tell(
  tx: Transaction,
  happened: typeof CalendarDaySet,
  path: string,
  day: IsoDate,
  change: { before: unknown; after?: unknown },
): void {
  tx.happened(happened, { subject: day, path, payload: { day }, ...change });
}
