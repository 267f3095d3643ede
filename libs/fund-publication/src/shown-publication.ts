import type { IsoDate, Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { daysOf, type GiverRow, type GrantRow } from './fund-figures';
import type { PublishedGoods } from './published-content';
import type { PublishedContent } from './published-content';
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
}

export interface ShownGiver {
  position: number;
  /** Null: who is not named after all; what they gave is told of nobody. */
  name: string | null;
  amount: number;
  goods: PublishedGoods[];
}

/** What of the money was given by whoever is named. */
export interface NamedSum {
  givers: number;
  amount: number;
}

/** SQL over a giver `g`: nobody of whom it counts a gift has asked since not to be named. */
const STILL_NAMED = `NOT EXISTS (SELECT 1 FROM donation AS t WHERE t.province_id = $1 AND t.key = ANY(g.donation_keys) AND t.is_anonymous)`;

/** The lists of a publication, a part at a time. */
@Injectable()
export class ShownLists {
  constructor(private readonly names: PublishedNames) {}

  async named(query: Query, { givers: { sql, params } }: ShownPublication): Promise<NamedSum> {
    const [row] = await query<NamedSum>(
      `SELECT count(*)::int AS givers, coalesce(sum(g.amount), 0)::bigint AS amount FROM (${sql}) AS g WHERE ${STILL_NAMED}`,
      params,
    );
    return row!;
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
export const keptLists = (provinceId: number, key: string): Pick<ShownPublication, 'givers' | 'grants'> => ({
  givers: {
    sql: `SELECT k.position, k.counterparty_key, k.amount, k.goods, k.donation_keys FROM published_giver AS k WHERE k.province_id = $1 AND k.publication_key = $2`,
    params: [provinceId, key],
  },
  grants: {
    sql: `SELECT k.position, k.kind, k.reference, k.day, k.amount, k.party_key FROM published_grant AS k WHERE k.province_id = $1 AND k.publication_key = $2`,
    params: [provinceId, key],
  },
});
