import { type IsoDate, type Query } from '@app/kernel';
import {
  AccountKind,
  accountedKinds,
  type FundKind,
  type HeldBooks,
  type MoneyPlaceKind,
  type MoneySource,
} from '@app/ledger';
import { type HandedScope, type HandedThings, thingsOf } from './handover-things';

/** Of which money; names as they stood in the books. */
interface OfHolding {
  fundKey: string;
  fund: string;
  source: MoneySource;
  purposeKey: string | null;
  purpose: string | null;
}

/** Money of one holding in one place, in đồng. */
export interface HandedMoney extends OfHolding {
  fundKind: FundKind;
  placeKey: string;
  place: string;
  placeKind: MoneyPlaceKind;
  amount: number;
}

/** What an account of advances, claims or payables comes to for a holding: debit above zero. */
export interface HandedBalance extends OfHolding {
  accountKey: string;
  account: string;
  accountKind: AccountKind;
  /** What somebody accounts for. */
  openItemKey: string | null;
  amount: number;
}

/** A line of a budget of the year, which ends with the office: told, and not carried. */
export interface ToldBudgetLine {
  year: number;
  name: string;
  remains: number;
}

/** What goes over with a set of books, and what whoever receives them is told, as of a day. */
export interface HandoverContent extends HandedThings {
  money: HandedMoney[];
  balances: HandedBalance[];
  budgetLines: ToldBudgetLine[];
  /** Vouchers that were made and never posted. */
  drafts: number;
}

/** Parts that go over: of them the books must still say what the protocol says. */
export const PASSED = ['money', 'balances', 'items', 'stock', 'pledges', 'advances', 'campaigns'] as const;
export type PassedPart = (typeof PASSED)[number];

/** Of each list, at most so many are told; whatever goes over is whole. */
const MOST_TOLD = 500;

/** `$1` province, `$2` books, `$3` day, `$4` funds or null, `$5` kinds that are accounted for. */
const OF_FUNDS = '($4::uuid[] IS NULL OR h.fund_key = ANY($4::uuid[]))';

const HOLDING = `h.fund_key AS "fundKey", f.name AS fund, h.source, h.purpose_key AS "purposeKey", p.name AS purpose`;
const HOLDINGS = `JOIN holding AS h ON h.province_id = $1 AND h.key = x.holding_key AND ${OF_FUNDS}
  JOIN fund AS f ON f.province_id = $1 AND f.key = h.fund_key
  LEFT JOIN fund_purpose AS p ON p.province_id = $1 AND p.key = h.purpose_key`;
const IN_ORDER = 'f.name, f.key, h.source, p.name NULLS FIRST';

const MONEY = `
  SELECT ${HOLDING}, f.kind AS "fundKind", c.key AS "placeKey", c.name AS place, c.kind AS "placeKind", x.amount
  FROM account_books AS b JOIN money_place AS c ON c.province_id = b.province_id AND c.organisation_key = b.organisation_key
  CROSS JOIN LATERAL (SELECT DISTINCT ON (m.holding_key) m.holding_key, m.amount FROM money_balance AS m
    WHERE m.province_id = $1 AND m.place_key = c.key AND m.day <= $3 ORDER BY m.holding_key, m.day DESC) AS x
  ${HOLDINGS} WHERE b.province_id = $1 AND b.key = $2 AND x.amount <> 0 ORDER BY ${IN_ORDER}, c.kind DESC, c.name, c.key`;

const BALANCES = `
  SELECT ${HOLDING}, a.key AS "accountKey", a.name_vi AS account, a.kind AS "accountKind", x.item_key AS "openItemKey", x.amount
  FROM (SELECT e.account_key, e.holding_key, CASE WHEN o.kind = ANY($5::text[]) THEN o.key END AS item_key, sum(e.amount)::bigint AS amount
    FROM ledger_account AS a JOIN ledger_entry AS e ON e.province_id = $1 AND e.books_key = $2 AND e.account_key = a.key AND e.day <= $3
    LEFT JOIN open_item AS o ON o.province_id = e.province_id AND o.key = e.open_item_key
    WHERE a.kind IN ('${AccountKind.Advance}', '${AccountKind.Claim}', '${AccountKind.Payable}')
    GROUP BY 1, 2, 3 HAVING sum(e.amount) <> 0) AS x
  JOIN ledger_account AS a ON a.key = x.account_key ${HOLDINGS} ORDER BY ${IN_ORDER}, a.position, x.item_key NULLS FIRST`;

const BUDGET_LINES = `
  SELECT y.year, l.name, x.remains FROM budget AS y JOIN budget_line AS l ON l.province_id = y.province_id AND l.budget_key = y.key
  CROSS JOIN LATERAL (SELECT (k.planned - k.committed - k.spent)::bigint AS remains FROM budget_line_balance AS k
    WHERE k.province_id = $1 AND k.budget_line_key = l.key AND k.day <= $3 ORDER BY k.day DESC LIMIT 1) AS x
  WHERE y.province_id = $1 AND y.books_key = $2 AND y.year = extract(year FROM $3::date) AND x.remains > 0
    AND ($4::uuid[] IS NULL OR l.fund_key IS NULL OR l.fund_key = ANY($4::uuid[])) ORDER BY l.name, l.key LIMIT ${MOST_TOLD}`;

/** What the books hold at the end of a day, and whatever else goes over, whatever day it bears: the books end for good. */
export async function contentOf(
  query: Query,
  books: HeldBooks,
  day: IsoDate,
  scope: HandedScope,
): Promise<HandoverContent> {
  const { provinceId, key } = books;
  const asked = [provinceId, key, day, scope.fundKeys];
  const money = await query<HandedMoney>(MONEY, asked);
  const balances = await query<HandedBalance>(BALANCES, [...asked, accountedKinds()]);
  const budgetLines = await query<ToldBudgetLine>(BUDGET_LINES, asked);
  const [drafts] = await query<{ count: number }>(
    'SELECT count(*)::int AS count FROM voucher_draft AS d WHERE d.province_id = $1 AND d.books_key = $2',
    [provinceId, key],
  );
  return { money, balances, ...(await thingsOf(query, books, scope)), budgetLines, drafts: drafts!.count };
}

/** Nothing is left that would go over. */
export const holdsNothing = (content: HandoverContent): boolean => PASSED.every((part) => content[part].length === 0);
