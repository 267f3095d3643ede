import type { IsoDate, Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { daysOf, type GiverRow, type GrantRow } from './fund-figures';
import type { NamedSum, PublishedContent, PublishedGoods } from './published-content';
import { PublishedNames } from './published-names';

/** An edition of a year, as lists of them name it. */
export interface EditionRow {
  year: number;
  edition: number;
  publishedOn: IsoDate;
  reason: string | null;
}

/** A year of a fund as it stands, or will stand, before anybody. */
export interface ShownPublication {
  provinceId: number;
  organisationKey: number;
  /** Where it is read; null: nowhere yet. */
  code: string | null;
  year: number;
  /** Null: it is not published. */
  edition: number | null;
  publishedOn: IsoDate | null;
  closedThrough: IsoDate | null;
  reason: string | null;
  content: PublishedContent;
  /** Of all years, the latest first. */
  editions: EditionRow[];
  /** SQL with its parameters, the province first. */
  givers: { sql: string; params: unknown[] };
  grants: { sql: string; params: unknown[] };
  /** The same of what those come to who are named no more; null: everybody still is. */
  turned: { sql: string; params: unknown[] } | null;
}

export interface ShownGiver {
  position: number;
  /** Null: who is not named after all; what they gave is told of nobody. */
  name: string | null;
  amount: number;
  goods: PublishedGoods[];
}

/** SQL over a giver `g`: they have not asked since, for any gift that it counts, not to be named, nor were they erased. */
const STILL_NAMED = `(NOT EXISTS (SELECT 1 FROM donation AS t WHERE t.province_id = $1 AND t.key = ANY(g.donation_keys) AND t.is_anonymous)
  AND NOT EXISTS (SELECT 1 FROM counterparty AS y JOIN person AS p ON p.key = y.person_key
    WHERE y.province_id = $1 AND y.key = g.counterparty_key AND p.erased_at IS NOT NULL))`;

/** Of a publication `$2`: begins with whoever hides in the books `$3` or was erased, since they are few beside those who gave. */
const TURNED = `SELECT count(*)::int AS givers, coalesce(sum(g.amount), 0)::bigint AS amount FROM published_giver AS g
  WHERE g.province_id = $1 AND g.publication_key = $2 AND (g.province_id, g.counterparty_key) IN (
    SELECT t.province_id, t.counterparty_key FROM donation AS t WHERE t.province_id = $1 AND t.books_key = $3 AND t.is_anonymous
    UNION ALL SELECT y.province_id, y.key FROM person AS p JOIN counterparty AS y ON y.province_id = $1 AND y.person_key = p.key WHERE p.erased_at IS NOT NULL)
    AND NOT ${STILL_NAMED}`;

/** The lists of a publication, a part at a time. */
@Injectable()
export class ShownLists {
  constructor(private readonly names: PublishedNames) {}

  /** As it was prepared, but for whoever is named no more. */
  async named(query: Query, { content: { named }, turned }: ShownPublication): Promise<NamedSum> {
    if (!turned) return named;
    const [row] = await query<NamedSum>(turned.sql, turned.params);
    return { givers: named.givers - row!.givers, amount: named.amount - row!.amount };
  }

  /** Position of the last giver, named or not; zero: there is none. */
  async lastGiver(query: Query, { givers: { sql, params } }: ShownPublication): Promise<number> {
    const [row] = await query<{ last: number }>(
      `SELECT coalesce(max(g.position), 0)::int AS last FROM (${sql}) AS g`,
      params,
    );
    return row!.last;
  }

  /** After a position, at most so many. */
  async givers(
    query: Query,
    { givers: { sql, params }, year }: ShownPublication,
    { after = 0, skip = 0, most }: { after?: number; skip?: number; most: number },
  ): Promise<ShownGiver[]> {
    const at = params.length;
    const rows = await query<GiverRow>(
      `SELECT g.position, g.amount, g.goods, y.person_key AS "personKey", y.party_key AS "partyKey", y.name FROM (${sql}) AS g
       JOIN counterparty AS y ON y.province_id = $1 AND y.key = g.counterparty_key
       WHERE ${STILL_NAMED} AND g.position > $${at + 1} ORDER BY g.position LIMIT $${at + 2} OFFSET $${at + 3}`,
      [...params, after, most, skip],
    );
    const names = await this.names.of(query, rows, daysOf(year).from);
    return rows.map(({ position, amount, goods }, row) => ({ position, amount, goods, name: names[row]! }));
  }

  async grants(
    query: Query,
    { grants: { sql, params } }: ShownPublication,
    { after, most }: { after: number; most: number },
  ): Promise<GrantRow[]> {
    const at = params.length;
    return query<GrantRow>(
      `SELECT g.position, g.kind, g.reference, g.day, g.amount, g.party_key AS "partyKey" FROM (${sql}) AS g
       WHERE g.position > $${at + 1} ORDER BY g.position LIMIT $${at + 2}`,
      [...params, after, most],
    );
  }

  async grantCount(query: Query, { grants: { sql, params } }: ShownPublication): Promise<number> {
    const [row] = await query<{ count: number }>(`SELECT count(*)::int AS count FROM (${sql}) AS g`, params);
    return row!.count;
  }
}

/** Givers and grants that were kept with a publication. */
export const keptLists = (
  { provinceId, booksKey }: { provinceId: number; booksKey: string },
  key: string,
): Pick<ShownPublication, 'givers' | 'grants' | 'turned'> => ({
  turned: { sql: TURNED, params: [provinceId, key, booksKey] },
  givers: {
    sql: `SELECT k.position, k.counterparty_key, k.amount, k.goods, k.donation_keys FROM published_giver AS k WHERE k.province_id = $1 AND k.publication_key = $2`,
    params: [provinceId, key],
  },
  grants: {
    sql: `SELECT k.position, k.kind, k.reference, k.day, k.amount, k.party_key FROM published_grant AS k WHERE k.province_id = $1 AND k.publication_key = $2`,
    params: [provinceId, key],
  },
});
