import { type FieldError, type IsoDate, KernelError, parseNodeId } from '@app/kernel';
import type { Activity } from './activity.entity';
import { activityWindow } from './week.rules';

export interface ActivityKey {
  scopeId: number;
  year: number;
  key: string;
}

const YEAR_AND_KEY = /^(\d{4})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** An activity's global id names scope and year, so that looking it up touches one shard and one partition. */
export function activityKey(id: string): ActivityKey {
  const { type, scopeId, key } = parseNodeId(id);
  const found = YEAR_AND_KEY.exec(key);
  if (type !== 'Activity' || scopeId === null || !found) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return { scopeId, year: Number(found[1]), key: found[2]! };
}

/** Everything about an activity that its author may write. */
export type ActivityEntry = Pick<
  Activity,
  | 'weekKey'
  | 'kindKey'
  | 'title'
  | 'startsOn'
  | 'endsOn'
  | 'mode'
  | 'place'
  | 'partners'
  | 'eventCount'
  | 'peopleCount'
  | 'itemCount'
  | 'stateBudget'
  | 'otherFunding'
>;

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

type EntryChanges = { [Field in keyof ActivityEntry]?: ActivityEntry[Field] | null | undefined };

/** Changes over what is there: what is left out stays, null empties only what may be empty. */
export function amendedEntry(before: ActivityEntry, changes: EntryChanges): ActivityEntry {
  const entry: Record<string, unknown> = { ...before };
  for (const field of Object.keys(before) as (keyof ActivityEntry)[]) {
    const value = changes[field];
    if (value === undefined || (value === null && !MAY_BE_EMPTY.has(field))) continue;
    entry[field] = value;
  }
  return tidyEntry(entry as unknown as ActivityEntry);
}

const MAY_BE_EMPTY = new Set<keyof ActivityEntry>(['weekKey', 'place', 'partners']);

export const tidyEntry = (entry: ActivityEntry): ActivityEntry => ({
  ...entry,
  title: entry.title.replace(/\s+/gu, ' ').trim(),
  place: entry.place?.trim() || null,
  partners: entry.partners?.trim() || null,
});
