import {
  type Actor,
  batch,
  type FactKey,
  type FactPlace,
  type Query,
  type RequestContext,
  tableOf,
  Transactions,
} from '@app/kernel';
import { maskOf, Name, NationalId, type PersonalData, PersonReader } from '@app/people';
import { Injectable, type Type } from '@nestjs/common';
import { CITIZEN_FIELDS } from './citizen-fields';
import { Citizen } from './citizen.entity';
import { Membership } from './membership.entity';
import { type SubjectRow, SubjectStore } from './subject-store';

const memberships = tableOf(Membership);

/** Instead of the name of somebody who was erased. */
const NOBODY = '—';

/** For field resolvers: a statement per request and field, however many subjects. */
@Injectable()
export class SubjectLoader {
  constructor(
    private readonly store: SubjectStore,
    private readonly reader: PersonReader,
    private readonly transactions: Transactions,
  ) {}

  /** A subject that another one names; null where it is out of sight. */
  async subject<Row extends SubjectRow>(
    context: RequestContext,
    type: Type<Row>,
    place: FactPlace,
    key: string | null,
  ): Promise<Row | null> {
    if (key === null) return null;
    const load = async (ids: string[], actor: Actor) => {
      const rows = await this.store.seen(actor, type, ids.map(factOf));
      return new Map(rows.map((row) => [idOf(row, row.key), row]));
    };
    return batch(context, type.name, load).load(idOf(place, key));
  }

  /** What is known of a citizen. Whoever sees the citizen may. */
  async known(context: RequestContext, personKey: string): Promise<PersonalData> {
    const load = (keys: string[]) => this.reader.byKeys(keys, CITIZEN_FIELDS);
    return (await batch(context, 'Citizen.known', load).load(personKey)) ?? new Map();
  }

  async name(context: RequestContext, { personKey }: Citizen): Promise<string> {
    return (await this.known(context, personKey)).get(Name) ?? NOBODY;
  }

  async maskedNumber(context: RequestContext, { personKey }: Citizen): Promise<string | null> {
    const number = (await this.known(context, personKey)).get(NationalId);
    return number === undefined ? null : maskOf(NationalId)(number);
  }

  /** The latest first. */
  async stays(context: RequestContext, citizen: Citizen): Promise<Membership[]> {
    const load = (ids: string[], actor: Actor) =>
      this.transactions.read(actor, (query) => staysOf(query, ids.map(factOf)));
    return (await batch(context, 'Citizen.memberships', load).load(idOf(citizen, citizen.key))) ?? [];
  }

  /** How many live there today. */
  async members(context: RequestContext, column: 'community_key' | 'family_key', at: SubjectRow): Promise<number> {
    const load = (ids: string[], actor: Actor) =>
      this.transactions.read(actor, (query) => membersOf(query, column, ids.map(factOf)));
    return (await batch(context, `members.${column}`, load).load(idOf(at, at.key))) ?? 0;
  }

  /** How many families go on there today. */
  async families(context: RequestContext, column: 'community_key' | 'clan_key', at: SubjectRow): Promise<number> {
    const load = (ids: string[], actor: Actor) =>
      this.transactions.read(actor, (query) => familiesOf(query, column, ids.map(factOf)));
    return (await batch(context, `families.${column}`, load).load(idOf(at, at.key))) ?? 0;
  }
}

const idOf = ({ provinceId, scopeId }: FactPlace, key: string): string => `${provinceId}.${scopeId}.${key}`;

function factOf(id: string): FactKey {
  const [provinceId, scopeId, key] = id.split('.') as [string, string, string];
  return { provinceId: Number(provinceId), scopeId: Number(scopeId), key };
}

const paramsOf = (keys: readonly FactKey[]): unknown[] => [
  keys.map(({ provinceId }) => provinceId),
  keys.map(({ key }) => key),
];
const KEYS = 'unnest($1::int[], $2::uuid[]) AS k(province_id, key)';

async function staysOf(query: Query, keys: readonly FactKey[]): Promise<Map<string, Membership[]>> {
  const rows = await query<Membership>(
    `SELECT ${memberships.columns('m')} FROM ${KEYS}
     JOIN membership AS m ON m.province_id = k.province_id AND m.citizen_key = k.key ORDER BY m.valid_from DESC`,
    paramsOf(keys),
  );
  return Map.groupBy(rows, (row) => idOf(row, row.citizenKey));
}

interface Counted extends FactPlace {
  key: string;
  count: number;
}

async function membersOf(
  query: Query,
  column: 'community_key' | 'family_key',
  keys: readonly FactKey[],
): Promise<Map<string, number>> {
  const rows = await query<Counted>(
    `SELECT m.province_id AS "provinceId", m.scope_id AS "scopeId", k.key, count(*)::int AS count FROM ${KEYS}
     JOIN membership AS m ON m.province_id = k.province_id AND m.${column} = k.key AND m.valid_to IS NULL GROUP BY 1, 2, 3`,
    paramsOf(keys),
  );
  return new Map(rows.map((row) => [idOf(row, row.key), row.count]));
}

async function familiesOf(
  query: Query,
  column: 'community_key' | 'clan_key',
  keys: readonly FactKey[],
): Promise<Map<string, number>> {
  const rows = await query<Counted>(
    `SELECT f.province_id AS "provinceId", f.scope_id AS "scopeId", k.key, count(*)::int AS count FROM ${KEYS}
     JOIN family AS f ON f.province_id = k.province_id AND f.${column} = k.key AND f.ends_on IS NULL GROUP BY 1, 2, 3`,
    paramsOf(keys),
  );
  return new Map(rows.map((row) => [idOf(row, row.key), row.count]));
}
