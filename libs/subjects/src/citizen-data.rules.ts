import { searchName } from '@app/organisations';
import { Address, BirthDate, type EnteredDatum, Name, NationalId, type PersonalField } from '@app/people';
import { BirthYear, GenderField } from './citizen-fields';

/** What is entered of a citizen and goes to the vault. */
export interface CitizenEntry {
  name?: string | null;
  birthDate?: string | null;
  birthYear?: number | null;
  gender?: string | null;
  nationalId?: string | null;
  address?: string | null;
}

/** For the vault; what was left out is left out, what was emptied is taken away. A whole day says the year, so only one of the two is kept. */
export function vaultData(entry: CitizenEntry): EnteredDatum[] {
  const { birthYear } = entry;
  const data: [PersonalField, string | null | undefined][] = [
    [Name, entry.name],
    [BirthDate, entry.birthDate],
    [BirthYear, entry.birthDate ? null : birthYear === undefined || birthYear === null ? birthYear : String(birthYear)],
    [GenderField, entry.gender],
    [NationalId, entry.nationalId],
    [Address, entry.address],
  ];
  return data.flatMap(([field, text]) => (text === undefined ? [] : [{ field, text }]));
}

export function birthYearOf(known: ReadonlyMap<PersonalField, string>): number | null {
  const year = known.get(BirthDate)?.slice(0, 4) ?? known.get(BirthYear);
  return year === undefined ? null : Number(year);
}

/** One text for everybody of the same name, year of birth and address, however they are written; null where it would not tell people apart. */
export function twinText(known: ReadonlyMap<PersonalField, string>): string | null {
  return twinOf({ name: known.get(Name) ?? null, birthYear: birthYearOf(known), address: known.get(Address) ?? null });
}

export const twinOf = ({
  name,
  birthYear,
  address,
}: Record<'name' | 'address', string | null> & { birthYear: number | null }): string | null =>
  name === null || address === null || birthYear === null
    ? null
    : `${searchName(name)}|${birthYear}|${searchName(address)}`;
