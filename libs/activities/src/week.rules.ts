import { addDays, type FieldError, type IsoDate } from '@app/kernel';

/** Nation, province, district, commune: a week inherits through three levels at most. */
export const MAX_ANCESTORS = 3;

/** Preparation and follow-up belong to a week, but not a whole season of them. */
const MARGIN_DAYS = 60;

export interface WeekDates {
  year: number;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  openingOn: IsoDate | null;
}

/** Both days are set or both are inherited, so that an inherited pair is always in order. */
export function weekFaults({ year, startsOn, endsOn, openingOn }: WeekDates): FieldError[] {
  const faults: FieldError[] = [];
  if ((startsOn === null) !== (endsOn === null)) {
    faults.push({ path: startsOn === null ? 'startsOn' : 'endsOn', code: 'WEEK_DATES_TOGETHER' });
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    faults.push({ path: 'endsOn', code: 'WEEK_DATES_ORDER' });
  for (const [path, date] of Object.entries({ startsOn, endsOn, openingOn })) {
    if (date !== null && Number(date.slice(0, 4)) !== year)
      faults.push({ path, code: 'WEEK_OTHER_YEAR', params: { year } });
  }
  return faults;
}

/** Days on which an activity of the week may take place; null when the week has no dates yet. */
export function activityWindow(
  startsOn: IsoDate | null,
  endsOn: IsoDate | null,
): { from: IsoDate; to: IsoDate } | null {
  if (startsOn === null || endsOn === null) return null;
  return { from: addDays(startsOn, -MARGIN_DAYS), to: addDays(endsOn, MARGIN_DAYS) };
}
