import type { FactPlace, IsoDate, Query } from '@app/kernel';
import { heldScopes, officesKept, stands } from '@app/organisations';
import { BirthDate, PersonReader } from '@app/people';
import {
  BirthYear,
  birthYearOf,
  CitizenDigests,
  type CellFault,
  type CommunitiesByName,
  communityNamed,
  twinOf,
} from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { Named } from './score-row.rules';

interface Candidate {
  key: string;
  personKey: string;
  /** Recorded in the area, or in what went into it. */
  isHeld: boolean;
  /** In the area itself, of the list that the office keeps, or of one that nobody keeps any more. */
  isHere: boolean;
  /** By the office itself, or by one that ended and whose work it goes on with. */
  isKept: boolean;
  /** By an office that stands today. */
  hasKeeper: boolean;
  communityKey: string | null;
  number: Buffer | null;
  twin: Buffer | null;
  name: Buffer | null;
}

/** A citizen whom a row means, nobody, or why it cannot be said. */
export type Found = { key: string } | 'unknown' | CellFault;

export interface Within extends FactPlace {
  organisationKey: number;
  today: IsoDate;
}

const hex = (digest: Buffer | null): string => digest?.toString('hex') ?? '';

/** Whom rows mean, of those whom an office keeps: by number, by name, year and address, or by name, year and community. */
@Injectable()
export class CitizenFinder {
  constructor(
    private readonly digests: CitizenDigests,
    private readonly reader: PersonReader,
  ) {}

  /** In order; two statements, whatever the number of rows. Years of birth are opened only of those whom a name alone finds. */
  async find(query: Query, rows: readonly Named[], within: Within, communities: CommunitiesByName): Promise<Found[]> {
    const asked = rows.map((named) => this.asked(named));
    const candidates = await this.candidates(query, asked, within);
    const byNumber = Map.groupBy(candidates, ({ number }) => hex(number));
    const byTwin = Map.groupBy(candidates, ({ twin }) => hex(twin));
    const byName = Map.groupBy(candidates, ({ name }) => hex(name));
    const isNumbered = ({ number }: { number: Buffer | null }) =>
      number !== null && (byNumber.get(hex(number)) ?? []).some(({ isHere }) => isHere);
    const loose = asked.flatMap((one) => (isNumbered(one) || !one.name ? [] : (byName.get(hex(one.name)) ?? [])));
    const people = await this.reader.byKeys(
      [...new Set(loose.map(({ personKey }) => personKey))],
      [BirthDate, BirthYear],
      query,
    );
    const yearOf = ({ personKey }: Candidate) => birthYearOf(people.get(personKey) ?? new Map());
    return rows.map((named, at): Found => {
      const { number, twin, name } = asked[at]!;
      if (number && isNumbered({ number })) return decided(byNumber.get(hex(number))!, name, 'nationalId');
      const twins = twin ? (byTwin.get(hex(twin)) ?? []) : [];
      if (twins.length > 0 && !number) return decided(twins, null, 'name');
      const communityKey = communityNamed(communities, named.community);
      const alike = (byName.get(hex(name)) ?? []).filter(
        (one) =>
          one.isHere && yearOf(one) === named.birthYear && communityKey !== null && one.communityKey === communityKey,
      );
      if (!number) return decided(alike, null, 'name');
      // Nobody has the number; somebody who is here without one may be whom it belongs to, and is not recorded once more.
      const isUnnumbered = [...twins, ...alike].some((one) => one.number === null && one.isHere);
      return isUnnumbered ? { column: 'nationalId', code: 'SCORE_NUMBER_UNRECORDED' } : 'unknown';
    });
  }

  /**
   * Whom rows name as guardians, in order: by number, or by name and year of birth; of several called so whoever lives in the community of the row. `isWide`:
   * whoever keeps them in the area, or in what went into it; else those of the office alone.
   */
  async guardians(
    query: Query,
    rows: readonly Named[],
    within: Within & { isWide: boolean },
    communities: CommunitiesByName,
  ): Promise<({ key: string } | CellFault)[]> {
    const asked = rows.map((named) => this.asked(named));
    const all = await this.candidates(query, asked, within);
    const seen = all.filter(({ isHeld, isKept }) => isHeld && (within.isWide || isKept));
    const byNumber = Map.groupBy(seen, ({ number }) => hex(number));
    const byName = Map.groupBy(seen, ({ name }) => hex(name));
    const people = await this.reader.byKeys(
      [...new Set(seen.map(({ personKey }) => personKey))],
      [BirthDate, BirthYear],
      query,
    );
    const yearOf = ({ personKey }: Candidate) => birthYearOf(people.get(personKey) ?? new Map());
    return rows.map((named, at) => {
      const { number, name } = asked[at]!;
      if (number) return numbered(byNumber.get(hex(number)) ?? [], name);
      const alike = (byName.get(hex(name)) ?? []).filter((one) => yearOf(one) === named.birthYear);
      return alone(alike, communityNamed(communities, named.community));
    });
  }

  private asked({ name, birthYear, number, address }: Named) {
    const twin = name !== null ? twinOf({ name, birthYear, address }) : null;
    return {
      number: number === null ? null : this.digests.byNumber(number),
      twin: twin === null ? null : this.digests.byTwin(twin),
      name: name === null ? null : this.digests.byName(name),
    };
  }

  private candidates(
    query: Query,
    asked: readonly { number: Buffer | null; twin: Buffer | null; name: Buffer | null }[],
    { provinceId, scopeId, organisationKey, today }: Within,
  ): Promise<Candidate[]> {
    const numbers = asked.flatMap(({ number }) => number ?? []);
    const twins = asked.flatMap(({ twin }) => twin ?? []);
    const names = asked.flatMap(({ name }) => name ?? []);
    // One branch for each index; whom two of them find stands there once.
    return query<Candidate>(
      `${by('c.number_digest', '$3')} UNION ${by('c.twin_digest', '$4')} AND ${HELD} UNION ${by('c.name_digest', '$5')} AND ${HELD}`,
      [provinceId, scopeId, numbers, twins, names, organisationKey, today],
    );
  }
}

const HELD = `c.scope_id = ANY(ARRAY(${heldScopes('$2', '$7')}))`;

const KEPT = `(c.organisation_key = ANY(ARRAY(${officesKept('ARRAY[$6]::int[]', '$7::date')})))`;

const by = (digest: string, asked: string): string =>
  `SELECT c.key, c.person_key AS "personKey", ${HELD} AS "isHeld",
          (c.scope_id = $2 OR ${HELD} AND (${KEPT} OR NOT ${stands('c.organisation_key', '$7::date')})) AS "isHere",
          ${KEPT} AS "isKept", ${stands('c.organisation_key', '$7::date')} AS "hasKeeper",
          m.community_key AS "communityKey", c.number_digest AS number, c.twin_digest AS twin, c.name_digest AS name
   FROM citizen AS c LEFT JOIN membership AS m ON m.province_id = c.province_id AND m.citizen_key = c.key AND m.valid_to IS NULL
   WHERE c.province_id = $1 AND c.ends_on IS NULL AND ${digest} = ANY(${asked}::bytea[])`;

/** The guardian of a number, called as the row says where it does. */
function numbered([found]: readonly Candidate[], name: Buffer | null): { key: string } | CellFault {
  if (!found) return { column: 'guardianNumber', code: 'SCORE_GUARDIAN_UNKNOWN' };
  const isOther = name && hex(found.name) !== hex(name);
  return isOther ? { column: 'guardian', code: 'SCORE_NAME_DIFFERS' } : { key: found.key };
}

/** The guardian of a name and a year: the only one, or the only one in the community of the row. */
function alone(alike: readonly Candidate[], communityKey: string | null): { key: string } | CellFault {
  if (alike.length === 0) return { column: 'guardian', code: 'SCORE_GUARDIAN_UNKNOWN' };
  const near = alike.filter((one) => communityKey !== null && one.communityKey === communityKey);
  const [found, another] = alike.length > 1 ? near : alike;
  return found && !another ? { key: found.key } : { column: 'guardian', code: 'SCORE_GUARDIAN_SEVERAL' };
}

/** Of those whom what is said finds. Whoever lives in another commune is nobody here: that they are recorded is told to nobody. */
function decided(found: readonly Candidate[], name: Buffer | null, column: string): Found {
  const here = found.filter(({ isHere }) => isHere);
  const [first] = here;
  if (!first) return 'unknown';
  if (here.length > 1) return { column, code: 'SCORE_CITIZEN_SEVERAL' };
  if (!first.isKept) return { column, code: first.hasKeeper ? 'SCORE_CITIZEN_ELSEWHERE' : 'SCORE_KEEPER_ENDED' };
  if (name && hex(first.name) !== hex(name)) return { column: 'name', code: 'SCORE_NAME_DIFFERS' };
  return { key: first.key };
}
