import type { FieldError } from '@app/kernel';
import { PeopleError } from './people.errors';
import { keptValue, type PersonalField } from './personal-field';
import { Name } from './personal-fields';

/** What somebody entered of a person; an empty text removes. */
export interface EnteredDatum {
  field: PersonalField;
  text?: string | null;
}

/** Fields as they are kept; null for one that is removed. Throws PERSONAL_FIELD_INVALID, PERSONAL_FIELD_TWICE, with every place. */
export function entered(data: readonly EnteredDatum[]): Map<PersonalField, string | null> {
  const kept = new Map<PersonalField, string | null>();
  const faults: FieldError[] = [];
  for (const [at, { field, text }] of data.entries()) {
    const value = text?.trim() ? keptValue(field, text) : null;
    if (kept.has(field)) faults.push({ path: `data.${at}.field`, code: 'PERSONAL_FIELD_TWICE' });
    if (text?.trim() && value === null) faults.push({ path: `data.${at}.text`, code: 'PERSONAL_FIELD_INVALID' });
    kept.set(field, value);
  }
  const [first] = faults;
  if (first) throw PeopleError[first.code as 'PERSONAL_FIELD_TWICE' | 'PERSONAL_FIELD_INVALID']({}, faults);
  if (kept.get(Name) === null) throw PeopleError.PERSON_NEEDS_NAME({}, [{ path: 'data', code: 'PERSON_NEEDS_NAME' }]);
  return kept;
}

/** What a new person begins with. Throws PERSON_NEEDS_NAME. */
export function firstData(data: readonly EnteredDatum[]): Map<PersonalField, string> {
  const all = [...entered(data)].flatMap(([field, text]) => (text === null ? [] : [[field, text] as const]));
  const kept = new Map(all);
  if (!kept.has(Name)) throw PeopleError.PERSON_NEEDS_NAME({}, [{ path: 'data', code: 'PERSON_NEEDS_NAME' }]);
  return kept;
}
