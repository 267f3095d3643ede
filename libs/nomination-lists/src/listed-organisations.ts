import { type Actor, type FactPlace, nodeId, type Query, type Transaction, Transactions } from '@app/kernel';
import { actsFor, provinceOn, searchName, searchPatterns } from '@app/organisations';
import { NOMINATING } from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import {
  type Candidate,
  type Found,
  type Listed,
  type Looked,
  MOST_CANDIDATES,
  type Office,
  type Placed,
} from './listed';

const STANDING = 'p.valid_from <= $1::date AND (p.valid_to IS NULL OR p.valid_to >= $1::date)';

interface Known {
  key: number;
  code: string | null;
  name: string;
}

/** Organisations whom an office may put forward: itself, those below it, those of the territory for which it speaks. */
@Injectable()
export class ListedOrganisations implements Listed {
  constructor(private readonly transactions: Transactions) {}

  async find(query: Query, { actor, today }: Office, rows: readonly Looked[]): Promise<Found[]> {
    const codes = rows.map(({ code }) => code?.toUpperCase() ?? null);
    const names = rows.map(({ name }) => (name === null ? null : searchName(name)));
    const params: unknown[] = [today, codes.filter((one) => one !== null), names.filter((one) => one !== null)];
    const known = await query<Known>(
      `SELECT p.organisation_key AS key, upper(p.exchange_code) AS code, p.search_name AS name FROM organisation_period AS p
       WHERE ${STANDING} AND (upper(p.exchange_code) = ANY($2::text[]) OR p.search_name = ANY($3::text[])) AND ${actsFor(actor, NOMINATING, today, params)}`,
      params,
    );
    const [byCode, byName] = [Map.groupBy(known, ({ code }) => code), Map.groupBy(known, ({ name }) => name)];
    return rows.map((_, at): Found => {
      const [code, name] = [codes[at]!, names[at]!];
      const found = (code === null ? byName.get(name) : byCode.get(code)) ?? [];
      const column = code === null ? 'name' : 'code';
      if (found.length > 1) return { column, code: 'NOMINATION_ROW_AMBIGUOUS' };
      const [one] = found;
      if (!one) return { column, code: 'NOMINATION_ROW_UNKNOWN' };
      // A sheet that slipped by a row looks right.
      if (code !== null && name !== null && one.name !== name)
        return { column: 'name', code: 'NOMINATION_ROW_DISAGREES' };
      return { key: String(one.key) };
    });
  }

  /** By the whole name in any spelling, by its last words, and by the code. */
  async candidates(query: Query, { actor, today }: Office, rows: readonly Looked[]): Promise<string[][]> {
    if (rows.length === 0) return [];
    const asked = rows.flatMap(({ name, code }, at) => {
      const lasts = name === null ? [] : [searchName(name).split(' ').slice(-2).join(' ')];
      return [...(searchPatterns(name) ?? []), ...lasts.map((last) => `%${last}`), null].map((pattern, rank) => ({
        at,
        rank,
        pattern,
        code: pattern === null ? (code?.toUpperCase() ?? null) : null,
      }));
    });
    const params: unknown[] = [
      today,
      asked.map(({ at }) => at),
      asked.map(({ rank }) => rank),
      asked.map(({ pattern }) => pattern),
      asked.map(({ code }) => code),
    ];
    const visible = actsFor(actor, NOMINATING, today, params);
    const found = await query<{ at: number; key: number }>(
      `SELECT k.at, p.key FROM unnest($2::int[], $3::int[], $4::text[], $5::text[]) AS k(at, rank, pattern, code)
       CROSS JOIN LATERAL (
         SELECT p.organisation_key AS key, length(p.search_name) AS length FROM organisation_period AS p
         WHERE ${STANDING} AND (p.search_name LIKE k.pattern OR upper(p.exchange_code) = k.code) AND ${visible}
         ORDER BY length(p.search_name), p.organisation_key LIMIT ${MOST_CANDIDATES}) AS p
       ORDER BY k.at, k.code NULLS LAST, k.rank, p.length, p.key`,
      params,
    );
    const byRow = Map.groupBy(found, ({ at }) => at);
    return rows.map((_, at) =>
      [...new Set((byRow.get(at) ?? []).map(({ key }) => String(key)))].slice(0, MOST_CANDIDATES),
    );
  }

  async placed(tx: Transaction, office: Office, keys: readonly string[]): Promise<Map<string, Placed | string>> {
    const { actor, today, organisationKey } = office;
    const params: unknown[] = [today, keys.map(Number)];
    const may = actsFor(actor, NOMINATING, today, params);
    const rows = await tx.query<FactPlace & { key: number; path: string }>(
      `SELECT p.organisation_key AS key, p.path, ${provinceOn('p.scope_id', '$1::date')} AS "provinceId", p.scope_id AS "scopeId"
       FROM organisation_period AS p WHERE p.organisation_key = ANY($2::int[]) AND ${STANDING} AND ${may}`,
      params,
    );
    return new Map(
      rows.map(({ key, ...place }) => [
        String(key),
        { ...place, byKey: key === organisationKey ? null : organisationKey },
      ]),
    );
  }

  async named(actor: Actor, { today }: Office, keys: readonly string[]): Promise<Map<string, Candidate>> {
    const rows = await this.transactions.read(actor, (query) =>
      query<{ key: number; name: string; about: string | null }>(
        `SELECT p.organisation_key AS key, p.name, concat_ws(' · ', p.exchange_code, parent.name) AS about FROM organisation_period AS p
         LEFT JOIN organisation_period AS parent ON parent.organisation_key = p.parent_key
           AND parent.valid_from <= $1::date AND (parent.valid_to IS NULL OR parent.valid_to >= $1::date)
         WHERE p.organisation_key = ANY($2::int[]) AND ${STANDING}`,
        [today, keys.map(Number)],
      ),
    );
    return new Map(
      rows.map(({ key, name, about }) => [
        String(key),
        { id: nodeId('Organisation', key), name, about: about || null },
      ]),
    );
  }
}
