import { daysBetween, type FieldError, fieldNames, type IsoDate, part, tableOf, told } from '@app/kernel';
import { Activity } from './activity.entity';
import { LogActivityInput } from './activity.inputs';
import { activityWindow } from './week.rules';

/** Whose activity it is, and what is said to a question: no part of what it says. */
const FIXED = ['organisationKey', 'confirmed'] as const;

/** Everything about an activity that its author may write. */
export type ActivityEntry = Pick<Activity, Exclude<keyof LogActivityInput, (typeof FIXED)[number]>>;

const ENTERED = fieldNames(LogActivityInput, FIXED);

export const entryOf = (activity: ActivityEntry): ActivityEntry => part(activity, ENTERED);

export function entered(input: LogActivityInput): ActivityEntry {
  const entry = told(LogActivityInput, input, FIXED);
  return tidyEntry({ ...entry, endsOn: entry.endsOn ?? entry.startsOn });
}

/** A week as far as an activity must fit into it. */
export interface WeekFrame {
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
}

const EARLIEST = '2000-01-01';
const LATEST = '2100-12-31';

export function activityFaults(entry: ActivityEntry): FieldError[] {
  const faults: FieldError[] = [];
  if (entry.title === '') faults.push({ path: 'title', code: 'FIELD_REQUIRED' });
  if (entry.startsOn < EARLIEST || entry.startsOn > LATEST) faults.push({ path: 'startsOn', code: 'FIELD_INVALID' });
  if (entry.endsOn > LATEST) faults.push({ path: 'endsOn', code: 'FIELD_INVALID' });
  if (entry.endsOn < entry.startsOn) faults.push({ path: 'endsOn', code: 'ACTIVITY_DATES_ORDER' });
  return faults;
}

/** The days that the week leaves to its activities, when the activity does not keep to them; null when it does. */
export function missedWindow(
  entry: Pick<ActivityEntry, 'startsOn' | 'endsOn'>,
  week: WeekFrame,
): { from: IsoDate; to: IsoDate } | null {
  const window = activityWindow(week.startsOn, week.endsOn);
  return window && (entry.startsOn < window.from || entry.endsOn > window.to) ? window : null;
}

/** By what an activity is known when it is logged again. */
export const isOtherActivity = (before: ActivityEntry, after: ActivityEntry): boolean =>
  before.kindKey !== after.kindKey || before.startsOn !== after.startsOn || before.title !== after.title;

const COUNTED = [
  'kindKey',
  'startsOn',
  'eventCount',
  'peopleCount',
  'itemCount',
  'stateBudget',
  'otherFunding',
] as const;

/** Whether it counts for something else in reports: another kind, first day or quantity. */
export const isRecounted = (before: ActivityEntry, after: ActivityEntry): boolean =>
  COUNTED.some((name) => before[name] !== after[name]);

const DAYS_OF_A_YEAR = 366;

/** The first of the days that lies more than a year from today; null when none does. */
export const farDay = (days: readonly IsoDate[], today: IsoDate): IsoDate | null =>
  days.find((day) => Math.abs(daysBetween(today, day)) > DAYS_OF_A_YEAR) ?? null;

type EntryChanges = { [Field in keyof ActivityEntry]?: ActivityEntry[Field] | null | undefined };

/** Changes over what is there: what is left out stays, null empties only what may be empty. */
export const amendedEntry = (before: ActivityEntry, changes: EntryChanges): ActivityEntry =>
  tidyEntry(tableOf(Activity).amended(before, ENTERED, changes));

const tidyEntry = (entry: ActivityEntry): ActivityEntry => ({
  ...entry,
  title: entry.title.replace(/\s+/gu, ' ').trim(),
  place: entry.place?.trim() || null,
  partners: entry.partners?.trim() || null,
});
