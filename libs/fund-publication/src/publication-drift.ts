import { isDeepStrictEqual } from 'node:util';
import type { IsoDate, Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { HIDES } from './figures.sql';
import { type AskedFund, FundFigures } from './fund-figures';
import { firstDifference, type PublishedContent, type Section } from './published-content';

/** A publication as it was prepared, with what is compared. */
export interface Prepared {
  key: string;
  year: number;
  /** As of which what came of campaigns was told. */
  preparedOn: IsoDate;
  content: PublishedContent;
}

export type Drift = Section | 'goods' | 'campaigns' | 'givers' | 'grants';

/** Of `published_grant`; its reference is made of the same. */
const GRANTED = 'g.kind, g.day, g.amount, g.party_key';
const GAVE = 'g.counterparty_key, g.amount, g.goods';

/** SQL over a giver `g`: of whom a wish, an erasure or a birth is not what the books say otherwise; `$6` counterparties that are left out. */
const WITHOUT_WISHES = `EXISTS (SELECT 1 FROM counterparty AS y LEFT JOIN person AS p ON p.key = y.person_key
  WHERE y.province_id = $1 AND y.key = g.counterparty_key AND p.erased_at IS NULL AND NOT ${HIDES}) AND g.counterparty_key <> ALL($6::uuid[])`;

/** What the books say now, and what was prepared from them. */
@Injectable()
export class PublicationDrift {
  constructor(private readonly figures: FundFigures) {}

  /** What differs first, whoever asked since not to be named included; null: it would be prepared the same. */
  async ofAll(query: Query, fund: AskedFund, prepared: Prepared): Promise<Drift | null> {
    return this.first(query, fund, prepared, 'true');
  }

  /** The same but for who is named: wishes hold for what stands without another edition. */
  async ofBooks(query: Query, fund: AskedFund, prepared: Prepared): Promise<Drift | null> {
    return this.first(query, fund, prepared, WITHOUT_WISHES);
  }

  private async first(query: Query, fund: AskedFund, prepared: Prepared, whom: string): Promise<Drift | null> {
    const { key, year, preparedOn, content } = prepared;
    const now = await this.figures.read(query, fund, year, preparedOn);
    const section = firstDifference(content.lines, now.lines);
    if (section !== null) return section;
    if (!isSame(content.goods, now.goods)) return 'goods';
    if (!isSame(content.campaigns, now.campaigns)) return 'campaigns';
    if (content.given !== now.given || (whom === 'true' && content.unnamedGifts !== now.unnamedGifts)) return 'givers';
    const givers = await this.figures.givers(query, fund, year);
    if (await areOther(query, 'published_giver', key, { columns: GAVE, whom, ...givers })) return 'givers';
    const grants = this.figures.grants(fund, year);
    return (await areOther(query, 'published_grant', key, { columns: GRANTED, whom: 'true', ...grants }))
      ? 'grants'
      : null;
  }
}

/** What was kept has been through JSON. */
const isSame = (kept: unknown, now: unknown): boolean =>
  isDeepStrictEqual(kept, JSON.parse(JSON.stringify(now)) as unknown);

/** Whether rows that were kept with a publication are others than those of a statement, whose first parameter is the province. */
async function areOther(
  query: Query,
  table: 'published_giver' | 'published_grant',
  publicationKey: string,
  { columns, whom, sql, params }: { columns: string; whom: string; sql: string; params: unknown[] },
): Promise<boolean> {
  const [row] = await query<{ isOther: boolean }>(
    `WITH kept AS (SELECT ${columns} FROM ${table} AS g WHERE g.province_id = $1 AND g.publication_key = $${params.length + 1} AND ${whom}),
       now AS (SELECT ${columns} FROM (${sql}) AS g WHERE ${whom})
     SELECT EXISTS ((SELECT * FROM kept EXCEPT ALL SELECT * FROM now) UNION ALL (SELECT * FROM now EXCEPT ALL SELECT * FROM kept)) AS "isOther"`,
    [...params, publicationKey],
  );
  return row!.isOther;
}
