import { type Actor, Clock, type IsoDate, KernelError, type Query } from '@app/kernel';
import { AdministrativeLevel, nameableKeys, OrganisationKind, searchName, writtenOut } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NamedParty } from './named-party.view';
import {
  type Area,
  type Candidate,
  LISTED,
  type Members,
  oneOf,
  partsOf,
  partyOf,
  spellings,
  together,
  type Unit,
  unitOf,
  withinOf,
} from './party-choice.rules';
import { type PartyName, readPartyName, unitNames } from './party-names.rules';

interface Read {
  name: string;
  party: PartyName;
}

/** Who is meant by a name in a document. */
@Injectable()
export class PartyResolution {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Whom each name means within the keeper's area on a day (today unless told), in the order given: one organisation by its
   * name, in the own unit, below, or above; or every organisation of some kinds at some levels. Nobody when the name is
   * unknown or several bear it: never a guess. A constant number of statements. No rights are asked.
   */
  async resolve(names: string[], keeperKey: number, on: IsoDate = this.clock.today()): Promise<NamedParty[]> {
    const whole = names.map((name) => ({ name, parts: partsOf(name) }));
    const read = whole.flatMap(({ parts }) => parts).map((name) => ({ name, party: readPartyName(name) }));
    const area = await this.areaOf(keeperKey, read, on);
    const candidates = await this.candidates(area, read, on);
    const groups = await this.groups(area, read, on);
    const parties = read.map(({ name, party }, at) => {
      if (party && 'group' in party) return partyOf(name, groups.get(at)?.keys ?? [], groups.get(at));
      const found = party && oneOf(party, area, candidates);
      return partyOf(name, found ? [found.key] : []);
    });
    return whole.map(({ name, parts }) => together(name, parties.splice(0, parts.length)));
  }

  /**
   * As `resolve`, to be proposed to a person: of the organisations those that may be named today. Nothing can be given to an office that
   * has ended since, or out of reach; what kind it was, and how many, stays.
   */
  async propose(actor: Actor, names: string[], keeperKey: number, on?: IsoDate): Promise<NamedParty[]> {
    const parties = await this.resolve(names, keeperKey, on);
    const keys = parties.flatMap(({ organisationKeys }) => organisationKeys);
    const nameable = await nameableKeys({ actor, query: this.query }, keys, this.clock.today());
    for (const party of parties) party.organisationKeys = party.organisationKeys.filter((key) => nameable.has(key));
    return parties;
  }

  /** Every organisation of the kinds at the levels in the keeper's area on a day, however many there are. */
  async members(
    query: Query,
    keeperKey: number,
    { kinds, levels }: { kinds: OrganisationKind[]; levels: AdministrativeLevel[] },
    on: IsoDate = this.clock.today(),
  ): Promise<number[]> {
    const { own } = await this.areaOf(keeperKey, [], on, query);
    const rows = await query<{ key: number }>(
      `SELECT p.organisation_key AS key ${MEMBERS}
       AND up.path LIKE $2 AND p.kind = ANY($3::text[]) AND u.level = ANY($4::text[]) ORDER BY 1`,
      [on, `${own.path}%`, kinds, levels],
    );
    return rows.map(({ key }) => key);
  }

  private async areaOf(keeperKey: number, read: Read[], on: IsoDate, query: Query = this.query): Promise<Area> {
    const named = read.map(({ party }) => unitOf(party)).filter((unit) => unit?.name);
    const rows = await query<Omit<Unit, 'kind'> & { line: string; isOwn: boolean; steps: number }>(UNITS_SQL, [
      keeperKey,
      on,
      [...new Set(named.flatMap((unit) => spellings(unit!)))],
    ]);
    const units = rows.map(({ isOwn, steps, ...unit }) => ({
      isOwn,
      steps,
      unit: { ...unit, ...unitNames(unit.name) },
    }));
    const own = units.find(({ isOwn }) => isOwn)?.unit;
    if (!own) throw KernelError.NOT_FOUND();
    const chain = units
      .filter(({ unit }) => own.path.startsWith(unit.path))
      .toSorted((one, other) => other.steps - one.steps);
    return {
      line: rows[0]!.line,
      own,
      chain: chain.map(({ unit }) => unit),
      below: units.map(({ unit }) => unit).filter((unit) => !own.path.startsWith(unit.path)),
    };
  }

  /** Whoever works in the own unit or above, the bodies of the units below that are named, and bearers of a name below. */
  private candidates(area: Area, read: Read[], on: IsoDate): Promise<Candidate[]> {
    const singles = read.filter(({ party }) => party && !('group' in party));
    if (singles.length === 0) return Promise.resolve([]);
    return this.query<Candidate>(
      `SELECT p.organisation_key AS key, p.name, p.kind, p.scope_id AS "scopeId" ${MEMBERS}
       AND (p.scope_id = ANY($2::int[]) AND p.kind <> ALL($3::text[]) OR p.scope_id = ANY($4::int[])
            OR up.path LIKE $5 AND p.search_name = ANY($6::text[]))`,
      [
        on,
        area.chain.map(({ key }) => key),
        area.own.level === AdministrativeLevel.Commune ? [] : SCHOOLS,
        area.below.map(({ key }) => key),
        `${area.own.path}%`,
        singles.flatMap(({ name }) => [searchName(name), writtenOut(name)]),
      ],
    );
  }

  private async groups(area: Area, read: Read[], on: IsoDate): Promise<Map<number, Members>> {
    const asked = read.flatMap(({ party }, at) => {
      if (!party || !('group' in party)) return [];
      const within = withinOf(party.group, area);
      const levels = party.group.levels.length > 0 ? party.group.levels : [within?.level ?? area.own.level];
      return within ? [{ at, kinds: party.group.kinds, levels, path: `${within.path}%` }] : [];
    });
    if (asked.length === 0) return new Map();
    const rows = await this.query<Pick<Members, 'keys' | 'count' | 'present'> & { at: number }>(
      `SELECT g.at, (array_agg(p.organisation_key ORDER BY p.path))[1:${LISTED}] AS keys, count(*)::int AS count,
              coalesce(array_agg(DISTINCT p.kind) FILTER (WHERE p.line = $3), '{}') AS present
       FROM jsonb_to_recordset($2::jsonb) AS g(at int, kinds jsonb, levels jsonb, path text)
       JOIN administrative_unit_period AS up ON up.path LIKE g.path AND up.valid_from <= $1 AND (up.valid_to IS NULL OR up.valid_to >= $1)
       JOIN administrative_unit AS u ON u.key = up.unit_key AND g.levels ? u.level
       JOIN organisation_period AS p ON p.scope_id = u.key AND g.kinds ? p.kind
         AND p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1)
       GROUP BY g.at`,
      [on, JSON.stringify(asked), area.line],
    );
    const found = new Map(rows.map(({ at, ...members }) => [at, members]));
    return new Map(
      asked.map(({ at, kinds, levels }) => [at, { keys: [], count: 0, present: [], ...found.get(at), kinds, levels }]),
    );
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

/** A province has thousands; a document names them as a kind. */
const SCHOOLS = [
  OrganisationKind.Preschool,
  OrganisationKind.PrimarySchool,
  OrganisationKind.LowerSecondarySchool,
  OrganisationKind.UpperSecondarySchool,
  OrganisationKind.MultiLevelSchool,
  OrganisationKind.ResidentialGroup,
];

/** Organisations of a day ($1) with their units of that day. */
const MEMBERS = `FROM organisation_period AS p JOIN administrative_unit AS u ON u.key = p.scope_id
  JOIN administrative_unit_period AS up ON up.unit_key = u.key AND up.valid_from <= $1 AND (up.valid_to IS NULL OR up.valid_to >= $1)
  WHERE p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1)`;

/** $1 keeper, $2 day, $3 folded names of units below: the keeper's unit as of the day, or as it last was; those above; the named ones. */
const UNITS_SQL = `
  WITH keeper AS (
    SELECT scope_id, line FROM organisation_period WHERE organisation_key = $1
    ORDER BY (valid_from <= $2::date) DESC, valid_from DESC LIMIT 1
  ), own AS (
    SELECT up.unit_key, up.path, keeper.line FROM administrative_unit_period AS up JOIN keeper ON keeper.scope_id = up.unit_key
    ORDER BY (up.valid_from <= $2::date) DESC, up.valid_from DESC LIMIT 1
  )
  SELECT DISTINCT ON (u.key) u.key, u.level, up.path, up.name, own.line, u.key = own.unit_key AS "isOwn", length(up.path) AS steps
  FROM own JOIN administrative_unit_period AS up
    ON up.unit_key = ANY(string_to_array(rtrim(own.path, '.'), '.')::int[])
    OR (up.path LIKE own.path || '%' AND up.search_name = ANY($3::text[])
        AND up.valid_from <= $2::date AND (up.valid_to IS NULL OR up.valid_to >= $2::date))
  JOIN administrative_unit AS u ON u.key = up.unit_key
  ORDER BY u.key, (up.valid_from <= $2::date) DESC, up.valid_from DESC`;
