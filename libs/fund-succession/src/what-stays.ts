import type { Query } from '@app/kernel';
import type { HeldBooks } from '@app/ledger';
import { HandoverError } from './fund-succession.errors';
import type { HandoverContent } from './handover-content';

/** What a protocol does not carry yet, and is finished first: names, at most as many as are told. */
export interface WhatStays {
  /** Goods in the store, whatever day they came. */
  stock: string[];
  /** Goods and labour that were promised and neither came nor were given up; money that was promised is an open item. */
  pledges: string[];
  /** Campaigns that are neither finished nor stopped. */
  campaigns: string[];
}

const MOST_NAMED = 5;

const STOCK = `
  SELECT i.name FROM stock_item AS i CROSS JOIN LATERAL (SELECT b.hundredths FROM stock_balance AS b
    WHERE b.province_id = i.province_id AND b.item_key = i.key ORDER BY b.day DESC LIMIT 1) AS x
  WHERE i.province_id = $1 AND i.organisation_key = $2 AND x.hundredths > 0 ORDER BY i.name, i.key LIMIT ${MOST_NAMED}`;

const PLEDGES = `
  SELECT p.what AS name FROM pledge AS p WHERE p.province_id = $1 AND p.books_key = $2
    AND p.kind <> 'money' AND p.given < p.hundredths AND p.given_up_on IS NULL ORDER BY p.due_on, p.key LIMIT ${MOST_NAMED}`;

const CAMPAIGNS = `
  SELECT c.name FROM campaign AS c WHERE c.province_id = $1 AND c.books_key = $2
    AND c.state NOT IN ('finished', 'stopped') ORDER BY c.starts_on, c.key LIMIT ${MOST_NAMED}`;

/** Of all funds: goods, promises of goods and campaigns are the office's. */
export async function whatStays(query: Query, books: HeldBooks): Promise<WhatStays> {
  const { provinceId, organisationKey, key } = books;
  const named = async (sql: string, of: unknown): Promise<string[]> =>
    (await query<{ name: string }>(sql, [provinceId, of])).map(({ name }) => name);
  return {
    stock: await named(STOCK, organisationKey),
    pledges: await named(PLEDGES, key),
    campaigns: await named(CAMPAIGNS, key),
  };
}

/** Throws HANDOVER_OPEN_ITEMS, HANDOVER_STOCK_LEFT, HANDOVER_PLEDGES_OPEN, HANDOVER_CAMPAIGNS_OPEN. */
export async function mustStayNothing(query: Query, books: HeldBooks, { items }: HandoverContent): Promise<void> {
  const [item] = items;
  if (item) throw HandoverError.HANDOVER_OPEN_ITEMS({ content: item.content });
  const { stock, pledges, campaigns } = await whatStays(query, books);
  if (stock.length > 0) throw HandoverError.HANDOVER_STOCK_LEFT({ names: stock.join('; ') });
  if (pledges.length > 0) throw HandoverError.HANDOVER_PLEDGES_OPEN({ names: pledges.join('; ') });
  if (campaigns.length > 0) throw HandoverError.HANDOVER_CAMPAIGNS_OPEN({ names: campaigns.join('; ') });
}
