import type { FactPlace, Query } from '@app/kernel';
import { searchName } from '@app/organisations';
import { BirthDate, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { birthYearOf } from './citizen-data.rules';
import { CitizenDigests } from './citizen-digests';
import { BirthYear } from './citizen-fields';
import { communitiesByName } from './import-judge';
import { SubjectKind } from './subject.kinds';

/** How a row of a file names a subject: a community or clan by name, a family by its number, a citizen by identity number or by name and year of birth. */
export interface NamedSubject {
  name?: string | null;
  community?: string | null;
  code?: string | null;
  number?: string | null;
  birthYear?: number | null;
}

/** What keeps a row from naming a subject; never what stood in a cell. */
export interface NamingFault {
  field: keyof NamedSubject;
  code: 'FIELD_REQUIRED' | 'SUBJECT_UNKNOWN' | 'SUBJECT_AMBIGUOUS';
}

type Found = { key: string } | NamingFault;
type NamedKind = Exclude<SubjectKind, SubjectKind.Organisation>;

/** The column by which each kind is named first. */
const FIELDS = {
  [SubjectKind.Community]: 'name',
  [SubjectKind.Clan]: 'name',
  [SubjectKind.Family]: 'code',
  [SubjectKind.Citizen]: 'name',
} as const satisfies Record<NamedKind, keyof NamedSubject>;

/** Subjects of one area that the rows of a file name, of those that have not ended. */
@Injectable()
export class SubjectFinder {
  constructor(
    private readonly digests: CitizenDigests,
    private readonly reader: PersonReader,
  ) {}

  /** What each row names, in their order; three statements at most. */
  async find(query: Query, kind: NamedKind, place: FactPlace, rows: readonly NamedSubject[]): Promise<Found[]> {
    if (kind === SubjectKind.Citizen) return this.citizens(query, place, rows);
    const communities = await communitiesOf(query, place);
    if (kind === SubjectKind.Community)
      return rows.map(({ name }) => foundOf('name', name, (written) => [communities(written)].filter(isThere)));
    const known = await (kind === SubjectKind.Clan ? clansOf : familiesOf)(query, place);
    return rows.map((row): Found => {
      const field = FIELDS[kind];
      const community = row.community?.trim() ? communities(row.community) : null;
      if (community === undefined) return { field: 'community', code: 'SUBJECT_UNKNOWN' };
      return foundOf(field, row[field], (written) =>
        (known.get(searchName(written)) ?? [])
          .filter(({ communityKey }) => community === null || communityKey === community)
          .map(({ key }) => key),
      );
    });
  }

  private async citizens(query: Query, place: FactPlace, rows: readonly NamedSubject[]): Promise<Found[]> {
    const numbers = rows.map(({ number }) => (number?.trim() ? this.digests.byNumber(digitsOf(number)) : null));
    const names = rows.map(({ name }) => (name?.trim() ? this.digests.byName(name) : null));
    const known = await query<Digested>(
      `SELECT s.province_id, s.key, s.person_key AS "personKey", s.number_digest AS number, s.name_digest AS name FROM citizen AS s
       WHERE s.province_id = $1 AND s.scope_id = $2 AND s.ends_on IS NULL
         AND (s.number_digest = ANY($3::bytea[]) OR s.name_digest = ANY($4::bytea[]))`,
      [place.provinceId, place.scopeId, numbers.filter(isThere), names.filter(isThere)],
    );
    const years = await this.yearsOf(query, known);
    const byNumber = Map.groupBy(known, ({ number }) => number?.toString('hex'));
    const byName = Map.groupBy(known, ({ name }) => name?.toString('hex'));
    return rows.map(({ birthYear }, at): Found => {
      const [number, name] = [numbers[at], names[at]];
      if (number) return theOne('number', byNumber.get(number.toString('hex')) ?? []);
      if (!name) return { field: 'name', code: 'FIELD_REQUIRED' };
      if (birthYear == null) return { field: 'birthYear', code: 'FIELD_REQUIRED' };
      const named = byName.get(name.toString('hex')) ?? [];
      return theOne(
        'name',
        named.filter(({ personKey }) => years.get(personKey) === birthYear),
      );
    });
  }

  private async yearsOf(query: Query, known: readonly Digested[]): Promise<Map<string, number | null>> {
    const keys = known.map(({ personKey }) => personKey);
    const people = await this.reader.byKeys(keys, [BirthDate, BirthYear], query);
    return new Map([...people].map(([key, data]) => [key, birthYearOf(data)]));
  }
}

interface Digested {
  key: string;
  personKey: string;
  number: Buffer | null;
  name: Buffer | null;
}
interface Placed {
  key: string;
  name: string;
  communityKey: string | null;
}

const isThere = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;
const digitsOf = (number: string): string => number.replace(/[\s.'-]/g, '');

const theOne = (field: keyof NamedSubject, found: readonly { key: string }[]): Found =>
  found.length === 1
    ? { key: found[0]!.key }
    : { field, code: found.length > 1 ? 'SUBJECT_AMBIGUOUS' : 'SUBJECT_UNKNOWN' };

function foundOf(
  field: keyof NamedSubject,
  written: string | null | undefined,
  keysOf: (written: string) => readonly string[],
): Found {
  if (!written?.trim()) return { field, code: 'FIELD_REQUIRED' };
  return theOne(
    field,
    keysOf(written).map((key) => ({ key })),
  );
}

async function communitiesOf(
  query: Query,
  { provinceId, scopeId }: FactPlace,
): Promise<(written: string) => string | undefined> {
  const rows = await query<{ key: string; kind: string; name: string }>(
    'SELECT s.province_id, s.key, s.kind, s.name FROM community AS s WHERE s.province_id = $1 AND s.scope_id = $2 AND s.ends_on IS NULL',
    [provinceId, scopeId],
  );
  const known = communitiesByName(rows);
  return (written) => known.get(searchName(written));
}

async function clansOf(query: Query, { provinceId, scopeId }: FactPlace): Promise<Map<string, Placed[]>> {
  const rows = await query<Placed>(
    `SELECT s.province_id, s.key, s.name, s.community_key AS "communityKey" FROM clan AS s
     WHERE s.province_id = $1 AND s.scope_id = $2 AND s.ends_on IS NULL`,
    [provinceId, scopeId],
  );
  return Map.groupBy(rows, ({ name }) => searchName(name));
}

async function familiesOf(query: Query, { provinceId, scopeId }: FactPlace): Promise<Map<string, Placed[]>> {
  const rows = await query<Placed>(
    `SELECT s.province_id, s.key, s.code AS name, s.community_key AS "communityKey" FROM family AS s
     WHERE s.province_id = $1 AND s.scope_id = $2 AND s.ends_on IS NULL AND s.code IS NOT NULL`,
    [provinceId, scopeId],
  );
  return Map.groupBy(rows, ({ name }) => searchName(name));
}
