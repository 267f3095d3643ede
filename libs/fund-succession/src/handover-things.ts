import type { IsoDate, Query } from '@app/kernel';
import { accountedKinds, type HeldBooks, type MoneySource } from '@app/ledger';

/** Which of the books goes over: `fundKeys` null where one office alone goes on with the work; what belongs to no fund goes to one of several. */
export interface HandedScope {
  fundKeys: readonly string[] | null;
  takesRest: boolean;
}

/** All of it. */
export const WHOLE: HandedScope = { fundKeys: null, takesRest: true };

/** An open item of which something is open, or still to be accounted for. */
export interface HandedItem {
  key: string;
  kind: string;
  content: string;
  dueOn: IsoDate | null;
  counterpartyKey: string | null;
  /** Whoever promised it is not named. */
  isAnonymous: boolean;
  /** What may still be paid. */
  open: number;
  /** What was paid and is to be accounted for. */
  outstanding: number;
  isEnded: boolean;
  /** Whose money is set aside. */
  fundKey: string | null;
  source: MoneySource | null;
  purposeKey: string | null;
}

/** Goods in the store, whatever day they came. */
export interface HandedStock {
  key: string;
  name: string;
  unit: string;
  hundredths: number;
  /** Of a campaign that goes over, too. */
  campaignKey: string | null;
}

/** Goods or labour that were promised and have not come; money that was promised is an open item. */
export interface HandedPledge {
  key: string;
  what: string;
  unit: string;
  /** What is still to come. */
  hundredths: number;
  dueOn: IsoDate;
  counterpartyKey: string;
  isAnonymous: boolean;
  campaignKey: string | null;
}

/** An advance that was asked for, and of which nobody has said yet whose money it is. */
export interface HandedAdvance {
  key: string;
  content: string;
  amount: number;
  dueOn: IsoDate;
  counterpartyKey: string;
}

/** A campaign that is neither finished nor stopped. */
export interface HandedCampaign {
  key: string;
  name: string;
  state: string;
  estimate: number;
  fundKey: string;
  purposeKey: string | null;
}

/** What waits at the office, ends with it and does not go over: told. */
export interface LapsingThing {
  kind: 'budget' | 'cash_count' | 'gift' | 'publication';
  name: string;
}

/** Beside money and balances. */
export interface HandedThings {
  items: HandedItem[];
  stock: HandedStock[];
  pledges: HandedPledge[];
  advances: HandedAdvance[];
  campaigns: HandedCampaign[];
  lapsing: LapsingThing[];
}

const MOST_TOLD = 500;

/** SQL: `$1` province, `$2` books, `$3` funds or null, `$4` whether what belongs to none goes along; `fund` as SQL. */
const inScope = (fund: string): string =>
  `CASE WHEN ${fund} IS NULL THEN $4::boolean ELSE $3::uuid[] IS NULL OR ${fund} = ANY($3::uuid[]) END`;

const unfinished = (of: string): string =>
  `LEFT JOIN campaign AS c ON c.province_id = ${of}.province_id AND c.key = ${of}.campaign_key AND c.state NOT IN ('finished', 'stopped')`;

/** SQL over `open_item AS o`: all of it was paid, and what it was paid for does not stand: what comes back is counted with it. */
export const COMES_BACK = `-- all shards: grants and recognitions, wherever they are, of open items
  (o.kind = 'scholarship' AND o.paid > o.returned
    AND EXISTS (SELECT 1 FROM scholarship_grant AS g WHERE g.key = o.cause_key AND g.revoked_on IS NOT NULL)
  OR o.kind = 'reward' AND EXISTS (SELECT 1 FROM taken_reward AS t JOIN reward_claim AS k ON k.province_id = t.province_id AND k.recognition_key = t.recognition_key
    JOIN open_item AS i ON i.province_id = o.province_id AND i.books_key = o.books_key AND i.key = k.open_item_key
    WHERE t.open_item_key = o.key AND t.given_back_on IS NULL AND i.amount > i.paid + i.released))`;

/** `$5` kinds that are accounted for. */
const ITEMS = `-- all shards: grants and recognitions, wherever they are, of open items
  SELECT o.key, o.kind, o.content, o.due_on AS "dueOn", o.counterparty_key AS "counterpartyKey", coalesce(p.is_anonymous, false) AS "isAnonymous",
    (o.amount - o.paid - o.released)::bigint AS open, CASE WHEN o.kind = ANY($5::text[]) THEN o.paid - o.returned ELSE 0 END AS outstanding,
    o.ended_on IS NOT NULL AS "isEnded", h.fund_key AS "fundKey", h.source, h.purpose_key AS "purposeKey"
  FROM open_item AS o LEFT JOIN holding AS h ON h.province_id = o.province_id AND h.key = o.holding_key
  LEFT JOIN pledge AS p ON p.province_id = o.province_id AND p.open_item_key = o.key ${unfinished('p')}
  WHERE o.province_id = $1 AND o.books_key = $2 AND ${inScope('coalesce(h.fund_key, c.fund_key)')}
    AND (o.amount > o.paid + o.released OR (o.kind = ANY($5::text[]) AND o.paid > o.returned) OR ${COMES_BACK}) ORDER BY o.day, o.key`;

const STOCK = `
  SELECT i.key, i.name, i.unit, x.hundredths, c.key AS "campaignKey" FROM account_books AS b
  JOIN stock_item AS i ON i.province_id = b.province_id AND i.organisation_key = b.organisation_key
  CROSS JOIN LATERAL (SELECT l.hundredths FROM stock_balance AS l
    WHERE l.province_id = i.province_id AND l.item_key = i.key ORDER BY l.day DESC LIMIT 1) AS x ${unfinished('i')}
  WHERE b.province_id = $1 AND b.key = $2 AND x.hundredths > 0 AND ${inScope('c.fund_key')} ORDER BY i.name, i.unit, i.key`;

const PLEDGES = `
  SELECT p.key, coalesce(p.what, '') AS what, p.unit, (p.hundredths - p.given)::bigint AS hundredths, p.due_on AS "dueOn", p.counterparty_key AS "counterpartyKey",
    p.is_anonymous AS "isAnonymous", c.key AS "campaignKey"
  FROM pledge AS p ${unfinished('p')} WHERE p.province_id = $1 AND p.books_key = $2 AND p.kind <> 'money' AND p.given < p.hundredths AND p.given_up_on IS NULL
    AND ${inScope('c.fund_key')} ORDER BY p.due_on, p.key`;

const ADVANCES = `
  SELECT a.key, a.content, a.amount, a.due_on AS "dueOn", a.counterparty_key AS "counterpartyKey" FROM advance AS a
  WHERE a.province_id = $1 AND a.books_key = $2 AND a.item_key IS NULL AND a.declined_on IS NULL AND ${inScope('NULL::uuid')} ORDER BY a.due_on, a.key`;

const CAMPAIGNS = `
  SELECT c.key, c.name, c.state, c.estimate, c.fund_key AS "fundKey", c.purpose_key AS "purposeKey" FROM campaign AS c
  WHERE c.province_id = $1 AND c.books_key = $2 AND c.state NOT IN ('finished', 'stopped') AND ${inScope('c.fund_key')} ORDER BY c.starts_on, c.key`;

/** Of the whole office, whatever goes over. A gift of money that no receipt was posted for is in no books. */
const LAPSING = `
  SELECT x.kind, x.name FROM (
    SELECT y.province_id, 1 AS at, 'budget' AS kind, y.year::text AS name, y.year::text AS by FROM budget AS y
      WHERE y.province_id = $1 AND y.books_key = $2 AND y.submitted_at IS NOT NULL
    UNION ALL SELECT k.province_id, 2, 'cash_count', p.name || ', ' || to_char(k.day, 'DD/MM/YYYY'), k.day::text FROM cash_count AS k
      JOIN money_place AS p ON p.province_id = k.province_id AND p.key = k.place_key
      WHERE k.province_id = $1 AND k.books_key = $2
        AND NOT EXISTS (SELECT 1 FROM cash_count_act AS a WHERE a.province_id = k.province_id AND a.count_key = k.key AND a.kind = 'withdraw')
        AND (SELECT count(*) FROM cash_count_act AS a WHERE a.province_id = k.province_id AND a.count_key = k.key AND a.kind = 'sign') < 2
    UNION ALL SELECT t.province_id, 3, 'gift', to_char(t.day, 'DD/MM/YYYY'), t.day::text FROM donation AS t
      WHERE t.province_id = $1 AND t.books_key = $2 AND t.kind = 'money' AND t.withdrawn_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM voucher AS v WHERE v.province_id = t.province_id AND v.key = t.receipt_key
          AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key))
    UNION ALL SELECT n.province_id, 4, 'publication', f.name || ', ' || n.year, n.year::text FROM fund_publication AS n
      JOIN fund AS f ON f.province_id = n.province_id AND f.key = n.fund_key
      WHERE n.province_id = $1 AND f.organisation_key = (SELECT b.organisation_key FROM account_books AS b WHERE b.province_id = $1 AND b.key = $2)
        AND NOT EXISTS (SELECT 1 FROM fund_publication_act AS a WHERE a.province_id = n.province_id AND a.publication_key = n.key)) AS x
  ORDER BY x.at, x.by, x.name LIMIT ${MOST_TOLD}`;

export async function thingsOf(
  query: Query,
  { provinceId, key }: HeldBooks,
  { fundKeys, takesRest }: HandedScope,
): Promise<HandedThings> {
  const asked = [provinceId, key, fundKeys, takesRest];
  return {
    items: await query<HandedItem>(ITEMS, [...asked, accountedKinds()]),
    stock: await query<HandedStock>(STOCK, asked),
    pledges: await query<HandedPledge>(PLEDGES, asked),
    advances: await query<HandedAdvance>(ADVANCES, asked),
    campaigns: await query<HandedCampaign>(CAMPAIGNS, asked),
    lapsing: await query<LapsingThing>(LAPSING, [provinceId, key]),
  };
}
