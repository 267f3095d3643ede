import { type Actor, Clock, type FactPlace, type Query } from '@app/kernel';
import { heldScopes, officesKept, searchName } from '@app/organisations';
import { BirthDate, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { birthYearOf } from './citizen-data.rules';
import { CitizenDigests } from './citizen-digests';
import { BirthYear } from './citizen-fields';
import { communityNames } from './import-judge';
import { SubjectKind } from './subject.kinds';
import { citizens, clans, communities, families, visibleSubjects } from './subject.sql';
import { SubjectPermission } from './subjects.permissions';

/** How a row of a file names a subject: a community or clan by name, a family by its number or by whoever heads it, a citizen by identity number or by name and year of birth. */
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
  code: 'FIELD_REQUIRED' | 'SUBJECT_UNKNOWN' | 'SUBJECT_AMBIGUOUS' | 'SUBJECT_DISAGREES';
}

type Found = { key: string } | NamingFault;
type NamedKind = Exclude<SubjectKind, SubjectKind.Organisation>;

const TABLES = {
  [SubjectKind.Community]: communities.name,
  [SubjectKind.Clan]: clans.name,
  [SubjectKind.Family]: families.name,
  [SubjectKind.Citizen]: citizens.name,
} as const satisfies Record<NamedKind, string>;

/** A household without a number is named by whoever heads it. */
const FAMILY_COLUMNS = `s.code AS name,
  (SELECT h.number_digest FROM citizen AS h WHERE h.province_id = s.province_id AND h.key = s.head_key) AS number,
  (SELECT h.name_digest FROM citizen AS h WHERE h.province_id = s.province_id AND h.key = s.head_key) AS head`;

/** Who asks, for which office, and in which area. */
interface Asking {
  actor: Actor;
  organisationKey: number;
  place: FactPlace;
}

/** The column by which each kind is named first. */
const FIELDS = {
  [SubjectKind.Community]: 'name',
  [SubjectKind.Clan]: 'name',
  [SubjectKind.Family]: 'code',
  [SubjectKind.Citizen]: 'name',
} as const satisfies Record<NamedKind, keyof NamedSubject>;

/** Subjects of one area that the rows of a file name, of those that the asker keeps and that have not ended; of what went into the area those of the office's own list, and of the lists of offices whose work it goes on with. */
@Injectable()
export class SubjectFinder {
  constructor(
    private readonly digests: CitizenDigests,
    private readonly reader: PersonReader,
    private readonly clock: Clock,
  ) {}

  /** What each row names, in their order; three statements at most. Whoever is out of sight is as unknown as nobody. */
  async find(query: Query, kind: NamedKind, asking: Asking, rows: readonly NamedSubject[]): Promise<Found[]> {
    if (kind === SubjectKind.Citizen) return this.citizens(query, asking, rows);
    const named = communityNames(
      await this.going<NamedCommunity>(query, asking, SubjectKind.Community, 's.kind, s.name'),
    );
    const communityKeys = (written: string) => [...(named.get(searchName(written)) ?? [])];
    if (kind === SubjectKind.Community) return rows.map(({ name }) => foundOf('name', name, communityKeys));
    const columns = kind === SubjectKind.Clan ? 's.name' : FAMILY_COLUMNS;
    const known = await this.going<Placed>(query, asking, kind, `${columns}, s.community_key AS "communityKey"`);
    const by = (nameOf: (one: Placed) => string | null | undefined) => Map.groupBy(known, nameOf);
    const byName = by(({ name }) => name && searchName(name));
    const [byNumber, byHead] = [by(({ number }) => number?.toString('hex')), by(({ head }) => head?.toString('hex'))];
    return rows.map((row): Found => {
      const within = row.community?.trim() ? foundOf('community', row.community, communityKeys) : null;
      if (within && !('key' in within)) return within;
      const there = (found: readonly Placed[] = []): string[] =>
        found.filter(({ communityKey }) => within === null || communityKey === within.key).map(({ key }) => key);
      if (kind === SubjectKind.Family && !row.code?.trim()) {
        if (row.number?.trim()) return foundOf('number', row.number, (said) => there(byNumber.get(this.number(said))));
        if (row.name?.trim())
          return foundOf('name', row.name, (said) => there(byHead.get(this.digests.byName(said).toString('hex'))));
      }
      const field = FIELDS[kind];
      return foundOf(field, row[field], (written) => there(byName.get(searchName(written))));
    });
  }

  private number(written: string): string {
    return this.digests.byNumber(digitsOf(written)).toString('hex');
  }

  private async citizens(query: Query, asking: Asking, rows: readonly NamedSubject[]): Promise<Found[]> {
    const numbers = rows.map(({ number }) => (number?.trim() ? this.digests.byNumber(digitsOf(number)) : null));
    const names = rows.map(({ name }) => (name?.trim() ? this.digests.byName(name) : null));
    const known = await this.going<Digested>(
      query,
      asking,
      SubjectKind.Citizen,
      's.person_key AS "personKey", s.number_digest AS number, s.name_digest AS name',
      [numbers.filter(isThere), names.filter(isThere)],
    );
    const years = await this.yearsOf(query, known);
    const byNumber = Map.groupBy(known, ({ number }) => number?.toString('hex'));
    const byName = Map.groupBy(known, ({ name }) => name?.toString('hex'));
    return rows.map(({ birthYear }, at): Found => {
      const [number, name] = [numbers[at], names[at]];
      if (number) {
        const numbered = byNumber.get(number.toString('hex')) ?? [];
        const agreeing = numbered.filter(
          (one) => (!name || one.name?.equals(name)) && isOfYear(years.get(one.personKey), birthYear),
        );
        if (numbered.length > 0 && agreeing.length === 0) return { field: 'number', code: 'SUBJECT_DISAGREES' };
        return theOne('number', agreeing);
      }
      if (!name) return { field: 'name', code: 'FIELD_REQUIRED' };
      if (birthYear == null) return { field: 'birthYear', code: 'FIELD_REQUIRED' };
      const named = byName.get(name.toString('hex')) ?? [];
      return theOne(
        'name',
        named.filter(({ personKey }) => years.get(personKey) === birthYear),
      );
    });
  }

  /** Those of the area that the asker keeps and that go on; citizens by the digests of numbers and of names. */
  private going<Row extends object>(
    query: Query,
    { actor, organisationKey, place: { provinceId, scopeId } }: Asking,
    kind: NamedKind,
    columns: string,
    digests: readonly Buffer[][] = [],
  ): Promise<Row[]> {
    const today = this.clock.today();
    const params: unknown[] = [provinceId, scopeId, today, organisationKey, ...digests];
    const named =
      digests.length > 0 ? 'AND (s.number_digest = ANY($5::bytea[]) OR s.name_digest = ANY($6::bytea[]))' : '';
    const visible = visibleSubjects('s', actor, today, params, SubjectPermission.Keep);
    return query<Row>(
      `SELECT s.province_id, s.key, ${columns} FROM ${TABLES[kind]} AS s
       WHERE s.province_id = $1 AND s.scope_id = ANY(ARRAY(${heldScopes('$2', '$3')})) AND (s.scope_id = $2 OR s.organisation_key = ANY(ARRAY(${officesKept('ARRAY[$4]::int[]', '$3::date')})))
         AND s.ends_on IS NULL ${named} AND ${visible}`,
      params,
    );
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
  /** Of a family its own number. */
  name: string | null;
  /** Digests of whoever heads a family. */
  number?: Buffer | null;
  head?: Buffer | null;
  communityKey: string | null;
}
interface NamedCommunity {
  key: string;
  kind: string;
  name: string;
}

const isThere = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;
const isOfYear = (known: number | null | undefined, said: number | null | undefined): boolean =>
  known == null || said == null || known === said;
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
