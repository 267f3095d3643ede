import type { IsoDate } from '@app/kernel';
import { BirthDate, type PersonalField } from '@app/people';
import { birthYearOf } from '@app/subjects';

const OF_AGE = 18;

/** Not of age yet. Of whom the year alone is known, until that year is over; whose age nobody knows counts as of age. */
export function isMinor(known: ReadonlyMap<PersonalField, string>, today: IsoDate): boolean {
  const day = known.get(BirthDate);
  const year = birthYearOf(known);
  if (year === null) return false;
  const turns = day ? `${year + OF_AGE}${day.slice(4)}` : `${year + OF_AGE + 1}-01-01`;
  return today < turns;
}
