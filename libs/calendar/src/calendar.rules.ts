import { addDays, type IsoDate } from '@app/kernel';

export enum CalendarDayKind {
  Holiday = 'holiday',
  /** A weekend day worked instead of another. */
  WorkingDay = 'working_day',
}

/** Holidays, and weekend days worked instead of another. */
export interface CalendarException {
  day: IsoDate;
  kind: CalendarDayKind;
}

/** Days that are not what their weekday says. */
export type WorkingCalendar = ReadonlyMap<IsoDate, CalendarException['kind']>;

export const workingCalendar = (exceptions: readonly CalendarException[]): WorkingCalendar =>
  new Map(exceptions.map(({ day, kind }) => [day, kind]));

const SUNDAY = 0;
const SATURDAY = 6;

export function isWeekend(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === SUNDAY || weekday === SATURDAY;
}

export function isWorkingDay(day: IsoDate, calendar: WorkingCalendar): boolean {
  const exception = calendar.get(day);
  return exception === undefined ? !isWeekend(day) : exception === CalendarDayKind.WorkingDay;
}

/** Most days that a question looks back over: no run of holidays is longer than a month. */
export const LOOK_BACK_DAYS = 400;

/** The `count`th working day before a day, that day itself not counted; `count` is at least 1 and at most 200. */
export function workingDaysBefore(day: IsoDate, count: number, calendar: WorkingCalendar): IsoDate {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, -1);
    if (isWorkingDay(found, calendar)) left -= 1;
  }
  return found;
}

/** The first day before which lie `count` working days after a day, neither of the two counted; `count` is at least 1 and at most 200. */
export function dayAfterWorkingDays(day: IsoDate, count: number, calendar: WorkingCalendar): IsoDate {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found, calendar)) left -= 1;
  }
  return addDays(found, 1);
}

/** Working days before the last day in time on which a reminder goes out. */
export const REMINDED_BEFORE = [7, 3, 1];

/** Seven working days never span more days than this, Tết in the middle included. */
export const LOOK_AHEAD_DAYS = 45;

/** A reminder that a worker missed goes out later, but not after so many days: today is the first of them. */
export const CAUGHT_UP_DAYS = 7;

export interface ReminderDay {
  lastDay: IsoDate;
  /** 7, 3 or 1: which of the reminders it is. */
  daysBefore: number;
  /** Working days from today on, before the last day: fewer where the reminder is late. */
  daysLeft: number;
}

/**
 * The last days of which is to be reminded today or was within the days caught up; of each the nearest reminder only. Several
 * days may share one: Friday is one working day before Saturday, Sunday and Monday. On a day off only what else would find no
 * working day any more.
 */
export function remindedOn(today: IsoDate, calendar: WorkingCalendar): ReminderDay[] {
  const since = addDays(today, 1 - CAUGHT_UP_DAYS);
  const isOff = !isWorkingDay(today, calendar);
  return Array.from({ length: LOOK_AHEAD_DAYS + 1 }, (_, at) => addDays(today, at)).flatMap((lastDay) => {
    const daysBefore = REMINDED_BEFORE.findLast((count) => workingDaysBefore(lastDay, count, calendar) <= today);
    if (daysBefore === undefined || workingDaysBefore(lastDay, daysBefore, calendar) < since) return [];
    const daysLeft = workingDaysFrom(today, lastDay, calendar);
    return isOff && daysLeft > 0 ? [] : [{ lastDay, daysBefore, daysLeft }];
  });
}

function workingDaysFrom(first: IsoDate, last: IsoDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = first; day < last; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

const TET_DAYS = 5;

/**
 * A year's calendar is confirmed when its Tết is known: the one holiday that only a decision of that year sets. Labour Code
 * 45/2019/QH14, article 112, gives five days, and a weekend among them is made up for, so five weekdays between mid-January and the
 * beginning of March are off.
 */
export const isYearConfirmed = (year: number, exceptions: readonly CalendarException[]): boolean =>
  exceptions.filter(
    ({ day, kind }) =>
      kind === CalendarDayKind.Holiday && !isWeekend(day) && day >= `${year}-01-15` && day <= `${year}-03-05`,
  ).length >= TET_DAYS;
