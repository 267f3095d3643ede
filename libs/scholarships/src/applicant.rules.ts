import { type FieldError, type IsoDate } from '@app/kernel';
import { BirthDate, type EnteredDatum, Name, NationalId } from '@app/people';
import { BirthYear, birthYearIn, dayIn, numberIn } from '@app/subjects';
import { Merit, Need, School } from './scholarship-person';

/** What is entered of whoever applies, as it is written. */
export interface ApplicantEntry {
  name?: string | null;
  birth?: string | null;
  number?: string | null;
  school?: string | null;
  need?: string | null;
  merit?: string | null;
}

const LONGEST = 400;

/** For the vault; what was left out is left out, what was emptied is taken away. Faults at their columns. */
export function applicantData(entry: ApplicantEntry, today: IsoDate): { data: EnteredDatum[]; faults: FieldError[] } {
  const faults: FieldError[] = [];
  const fault = (path: string) => (code: string) => void faults.push({ path, code });
  for (const path of ['name', 'school', 'need', 'merit'] as const)
    if ((entry[path]?.length ?? 0) > LONGEST) fault(path)('SCHOLARSHIP_TEXT_LONG');
  if (entry.name !== undefined && !/\p{L}/u.test(entry.name ?? '')) fault('name')('SCHOLARSHIP_NAME_NEEDED');
  const data: EnteredDatum[] = [];
  const put = (field: EnteredDatum['field'], text: string | null | undefined): void => {
    if (text !== undefined) data.push({ field, text: text?.trim() || null });
  };
  put(Name, entry.name);
  if (entry.birth !== undefined) data.push(...birthData(entry.birth?.trim() || null, today, fault('birth')));
  if (entry.number !== undefined)
    put(
      NationalId,
      numberIn(entry.number?.trim() || null, () => fault('number')('SCHOLARSHIP_NUMBER_ODD')),
    );
  put(School, entry.school);
  put(Need, entry.need);
  put(Merit, entry.merit);
  return { data, faults };
}

/** A whole day says the year, so only one of the two is kept. */
function birthData(text: string | null, today: IsoDate, fault: (code: string) => void): EnteredDatum[] {
  if (text === null) return (fault('SCHOLARSHIP_BIRTH_NEEDED'), []);
  const year = birthYearIn(text, () => undefined);
  const day = /^\d{4}$/.test(text) ? null : dayIn(text);
  const isAhead = day === null ? (year ?? 0) > Number(today.slice(0, 4)) : day > today;
  if (year === null || year < 1900 || isAhead) return (fault('SCHOLARSHIP_BIRTH_ODD'), []);
  return [
    { field: BirthDate, text: day },
    { field: BirthYear, text: day === null ? String(year) : null },
  ];
}
