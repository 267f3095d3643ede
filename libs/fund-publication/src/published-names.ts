import type { IsoDate, Query } from '@app/kernel';
import { BirthDate, Name, PersonReader } from '@app/people';
import { BirthYear } from '@app/subjects';
import { Injectable } from '@nestjs/common';

/** Civil Code 2015 (91/2015/QH13), article 20, clause 1: an adult is who is full eighteen years old. */
const GROWN = 18;
const AT_ONCE = 1000;

/** Who is known not to be full eighteen on a day. Of most givers no birth is known: they gave without asking to stay unnamed. */
export function isKnownMinor(
  { birthDate, birthYear }: { birthDate?: string | undefined; birthYear?: string | undefined },
  on: IsoDate,
): boolean {
  if (birthDate !== undefined) return `${Number(birthDate.slice(0, 4)) + GROWN}${birthDate.slice(4)}` > on;
  return birthYear !== undefined && Number(birthYear) + GROWN >= Number(on.slice(0, 4));
}

interface Party {
  personKey: string | null;
  partyKey: number | null;
  /** Of a body. */
  name: string | null;
}

/** Names of givers and receivers as they are shown: read anew each time, so that who was erased is named no more. */
@Injectable()
export class PublishedNames {
  constructor(private readonly reader: PersonReader) {}

  /** Of these persons, those who are known to be minors. */
  async minorsOf(query: Query, personKeys: readonly string[], on: IsoDate): Promise<Set<string>> {
    const minors = new Set<string>();
    for (let at = 0; at < personKeys.length; at += AT_ONCE) {
      const part = personKeys.slice(at, at + AT_ONCE);
      const known = await this.reader.byKeys(part, [BirthDate, BirthYear], query);
      for (const key of part) {
        const data = known.get(key);
        if (data && isKnownMinor({ birthDate: data.get(BirthDate), birthYear: data.get(BirthYear) }, on))
          minors.add(key);
      }
    }
    return minors;
  }

  /** In order; null: nobody who is named. */
  async of(query: Query, parties: readonly Party[], on: IsoDate): Promise<(string | null)[]> {
    const personKeys = [...new Set(parties.flatMap(({ personKey }) => personKey ?? []))];
    const known =
      personKeys.length === 0
        ? new Map<string, never>()
        : await this.reader.byKeys(personKeys, [Name, BirthDate, BirthYear], query);
    const organisations = await namesOf(
      query,
      parties.flatMap(({ partyKey }) => partyKey ?? []),
      on,
    );
    return parties.map(({ personKey, partyKey, name }) => {
      if (partyKey !== null) return organisations.get(partyKey) ?? null;
      if (personKey === null) return name;
      const data = known.get(personKey);
      if (!data) return null;
      const births = { birthDate: data.get(BirthDate), birthYear: data.get(BirthYear) };
      return isKnownMinor(births, on) ? null : (data.get(Name) ?? null);
    });
  }
}

/** Organisations as they were called on a day, or before. */
export async function namesOf(query: Query, keys: readonly number[], on: IsoDate): Promise<Map<number, string>> {
  if (keys.length === 0) return new Map();
  const rows = await query<{ key: number; name: string }>(
    `SELECT DISTINCT ON (p.organisation_key) p.organisation_key AS key, p.name FROM organisation_period AS p
     WHERE p.organisation_key = ANY($1::int[]) ORDER BY p.organisation_key, (p.valid_from <= $2) DESC, abs(p.valid_from - $2::date)`,
    [[...new Set(keys)], on],
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
}
