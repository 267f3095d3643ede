import {
  type DomainError,
  type ErrorFactory,
  type ErrorParams,
  type IsoDate,
  KernelError,
  type Transaction,
} from '@app/kernel';
import { AccountKind, type LedgerAccount } from './account.entity';
import type { HeldBooks } from './books-store';
import type { BudgetLine, Quantities } from './budget.entity';
import { type Fund, type FundPurpose, type MoneyPlace, MoneySource } from './fund.entity';
import { heldHoldings } from './holdings';
import { LedgerError } from './ledger.errors';
import { accounts, budgetLines, funds, openItems, places, purposes } from './ledger.sql';
import { type OpenItem, traitsOf } from './open-item.entity';
import { VoucherKind } from './voucher.entity';
import { type PostingFault, postingFault } from './voucher.rules';

/** One side of a voucher as it is asked for: debit above zero, credit below, in đồng. */
export interface PostingLine {
  accountKey: string;
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
  placeKey: string | null;
  amount: number;
  note: string | null;
  /** The line of a budget that it is spent on. */
  budgetLineKey: string | null;
  /** What it pays, or what comes back of it. */
  openItemKey: string | null;
  /** What was done with it, by the year of its partition and its key; what may be named is a rule of whoever knows activities. */
  activityYear: number | null;
  activityKey: string | null;
  /** For how many, where a cap counts them. */
  quantities: Quantities | null;
  /** The line of whoever entered it (`lines.0`); null of what follows from the whole. */
  origin: string | null;
}

/** The same with what it names. */
export interface Side extends PostingLine {
  account: LedgerAccount;
  /** Of the account, in the language of whoever asks. */
  name: string;
  fund: Fund;
  purpose: FundPurpose | null;
  place: MoneyPlace | null;
  budgetLine: LineOfYear | null;
  openItem: OpenItemOfMoney | null;
}

export type LineOfYear = BudgetLine & { year: number; hasParts: boolean };

/** With the money that is set aside for it. */
export type OpenItemOfMoney = OpenItem & {
  budgetLineName: string | null;
  budgetLineYear: number | null;
  setAside: { fundKey: string; source: MoneySource; purposeKey: string | null } | null;
};

/** With the key of its holding. */
export interface HeldSide extends Side {
  holding: string;
}

interface Asked {
  kind: VoucherKind;
  day: IsoDate;
  lines: readonly PostingLine[];
  reversesKey: string | null;
}

/** What each line names, each of these books and open on the day. Nothing is written. */
export async function sidesOf(
  tx: Transaction,
  books: HeldBooks,
  { kind, day, lines, reversesKey }: Asked,
): Promise<Side[]> {
  const named = await namedBy(tx, books, lines);
  const spentIn = reversesKey === null ? yearOf(day) : null;
  const sides = lines.map((line) => sideOf(line, named, spentIn, refusing(line, lines)));
  // What takes a voucher back may name what was closed since.
  if (reversesKey === null)
    for (const side of sides) {
      mustBeOpen(side, day, refusing(side, lines));
      mustFitOpenItem(side, { kind, day }, refusing(side, lines));
      mustFitBudget(side, day, refusing(side, lines));
    }
  const fault = postingFault(
    kind,
    sides.map(({ account, name, place, fund, source, purpose, amount }) => ({
      account: { kind: account.kind, name },
      place,
      holding: `${fund.key}/${source}/${purpose?.key ?? ''}`,
      source,
      purpose: purpose?.name ?? null,
      amount,
    })),
  );
  if (fault) throw told(fault, sides);
  return sides;
}

/** The same with their holdings; those that are not there yet begin. */
export async function heldSidesOf(tx: Transaction, books: HeldBooks, asked: Asked): Promise<HeldSide[]> {
  const sides = await sidesOf(tx, books, asked);
  const keys = await heldHoldings(tx, books, sides);
  return sides.map((side, at) => ({ ...side, holding: keys[at]! }));
}

type Refuse = (code: keyof typeof LedgerError, field: string, params?: ErrorParams) => DomainError;

/** What follows from lines of one money is told at the first of them, but for its place. */
const refusing =
  (line: PostingLine, lines: readonly PostingLine[]): Refuse =>
  (code, field, params) => {
    const entered = lines.find((other) => other.origin !== null && moneyOf(other) === moneyOf(line));
    const at = line.origin === null && field !== 'placeId' && entered ? entered : line;
    return sideFault(at, LedgerError[code], field, params);
  };
const moneyOf = ({ fundKey, source, purposeKey }: PostingLine) => `${fundKey}/${source}/${purposeKey}`;

/** What a voucher may not do, told at the side that asked for it. */
export function sideFault(
  { origin }: PostingLine,
  refuse: ErrorFactory,
  field: string,
  params: ErrorParams = {},
): DomainError {
  const { code } = refuse(params);
  return refuse(params, [{ path: placeOf(origin, field), code, params }]);
}

/** Where whoever entered it sees the fault: one place of money stands for the whole voucher. */
const placeOf = (origin: string | null, field: string): string =>
  origin === null ? (field === 'placeId' ? field : 'lines') : `${origin}.${field}`;

/** `spentIn`: the year in which it is spent, or null of what repeats a voucher side by side. */
function sideOf(line: PostingLine, named: Named, spentIn: number | null, refuse: Refuse): Side {
  const account = named.accounts.get(line.accountKey);
  if (!account) throw refuse('LEDGER_ACCOUNT_UNKNOWN', 'accountId');
  const fund = named.funds.get(line.fundKey);
  const place = line.placeKey === null ? null : named.places.get(line.placeKey);
  if (!fund || place === undefined) throw KernelError.NOT_FOUND();
  if (!fund.sources.includes(line.source)) throw refuse('FUND_WITHOUT_SOURCE', 'source', { name: fund.name });
  const purpose = line.purposeKey === null ? null : (named.purposes.get(line.purposeKey) ?? null);
  if (line.purposeKey !== null && purpose?.fundKey !== fund.key) throw refuse('PURPOSE_ELSEWHERE', 'purposeId');
  if (purpose && line.source !== MoneySource.Contribution) throw refuse('PURPOSE_OF_CONTRIBUTION', 'purposeId');
  const openItem = line.openItemKey === null ? null : named.openItems.get(line.openItemKey);
  if (openItem === undefined) throw refuse('OPEN_ITEM_ELSEWHERE', 'openItemId');
  const due = openItem && spentIn !== null ? lineDue(openItem, spentIn) : null;
  const budgetLineKey = line.budgetLineKey ?? due;
  const budgetLine = budgetLineKey === null ? null : named.budgetLines.get(budgetLineKey);
  if (budgetLine === undefined) throw refuse('BUDGET_LINE_ELSEWHERE', 'budgetLineId');
  return { ...line, account, name: named.nameOf(account), fund, purpose, place, budgetLine, openItem };
}

/** What somebody accounts for is spent by whoever settles it, on the lines that these name. */
const spentWhenPaid = ({ kind }: OpenItem): boolean => !traitsOf(kind).isAccountedFor;

/** The line on which it is spent where it is paid in the line's year. In another year it is paid on a line of that year, or on none. */
const lineDue = (openItem: OpenItemOfMoney, year: number): string | null =>
  spentWhenPaid(openItem) && openItem.budgetLineYear === year ? openItem.budgetLineKey : null;

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** Where money goes out or comes in; what somebody accounts for is settled by a journal, too, and may have been handed out before the books began, or go over. */
const PAYS: ReadonlySet<VoucherKind> = new Set([
  VoucherKind.CashPayment,
  VoucherKind.BankPayment,
  VoucherKind.CashReceipt,
  VoucherKind.BankReceipt,
]);

/** Throws OPEN_ITEM_NOT_HERE, OPEN_ITEM_LATER, OPEN_ITEM_OTHER_MONEY, OPEN_ITEM_OTHER_LINE. */
function mustFitOpenItem(side: Side, { kind, day }: Pick<Asked, 'kind' | 'day'>, refuse: Refuse): void {
  const { openItem, fundKey, source, purposeKey, budgetLine, placeKey } = side;
  if (openItem === null) return;
  const { content, setAside } = openItem;
  const isSettled = kind !== VoucherKind.Transfer && !spentWhenPaid(openItem);
  if (placeKey !== null || !(PAYS.has(kind) || isSettled))
    throw refuse('OPEN_ITEM_NOT_HERE', 'openItemId', { content });
  const since = openItem.steadyFrom ?? openItem.day;
  if (day < since) throw refuse('OPEN_ITEM_LATER', 'openItemId', { content, day: since });
  if (setAside && !(setAside.fundKey === fundKey && setAside.source === source && setAside.purposeKey === purposeKey))
    throw refuse('OPEN_ITEM_OTHER_MONEY', 'openItemId', { content });
  const due = lineDue(openItem, yearOf(day));
  if (due !== null && budgetLine?.key !== due) throw refuse('OPEN_ITEM_OTHER_LINE', 'budgetLineId', { content });
}

/** Throws BUDGET_LINE_NOT_HERE, BUDGET_LINE_HAS_PARTS, BUDGET_LINE_YEAR, BUDGET_LINE_SOURCE, BUDGET_LINE_FUND, BUDGET_LINE_ITEM. */
function mustFitBudget({ budgetLine, account, source, fund }: Side, day: IsoDate, refuse: Refuse): void {
  if (budgetLine === null) return;
  const { name } = budgetLine;
  if (account.kind !== AccountKind.Expenditure) throw refuse('BUDGET_LINE_NOT_HERE', 'budgetLineId', { name });
  if (budgetLine.hasParts) throw refuse('BUDGET_LINE_HAS_PARTS', 'budgetLineId', { name });
  if (budgetLine.year !== yearOf(day))
    throw refuse('BUDGET_LINE_YEAR', 'budgetLineId', { name, year: budgetLine.year });
  if (budgetLine.source !== source) throw refuse('BUDGET_LINE_SOURCE', 'source', { name });
  if (budgetLine.fundKey !== null && budgetLine.fundKey !== fund.key)
    throw refuse('BUDGET_LINE_FUND', 'fundId', { name });
  if (budgetLine.accountKey !== null && budgetLine.accountKey !== account.key)
    throw refuse('BUDGET_LINE_ITEM', 'accountId', { name });
}

/** Throws LEDGER_ACCOUNT_ENDED, FUND_CLOSED, MONEY_PLACE_CLOSED, PURPOSE_CLOSED. */
function mustBeOpen({ account, name, fund, place, purpose, amount }: Side, day: IsoDate, refuse: Refuse): void {
  if (!standsOn(account.validFrom, account.validTo, day))
    throw refuse('LEDGER_ACCOUNT_ENDED', 'accountId', { name, day });
  if (!standsOn(fund.openedOn, fund.closedOn, day)) throw refuse('FUND_CLOSED', 'fundId', { name: fund.name, day });
  if (place && !standsOn(place.openedOn, place.closedOn, day))
    throw refuse('MONEY_PLACE_CLOSED', 'placeId', { name: place.name, day });
  const comesIn = place !== null && amount > 0;
  if (purpose?.closedOn && comesIn && day > purpose.closedOn)
    throw refuse('PURPOSE_CLOSED', 'purposeId', { name: purpose.name });
}

const standsOn = (from: IsoDate, to: IsoDate | null, day: IsoDate): boolean =>
  from <= day && (to === null || day <= to);

const FAULTY_FIELD: Partial<Record<PostingFault['code'], string>> = {
  LEDGER_ACCOUNT_NOT_HERE: 'accountId',
  MONEY_PLACE_KIND: 'placeId',
  OPENING_TAKES_AWAY: 'amount',
};

function told(fault: PostingFault, sides: readonly Side[]): DomainError {
  const params = 'params' in fault ? fault.params : {};
  const field = FAULTY_FIELD[fault.code] ?? '';
  const path = 'at' in fault ? placeOf(sides[fault.at]!.origin, field) : 'lines';
  return LedgerError[fault.code](params, [{ path, code: fault.code, params }]);
}

interface Named {
  accounts: Map<string, LedgerAccount>;
  funds: Map<string, Fund>;
  purposes: Map<string, FundPurpose>;
  places: Map<string, MoneyPlace>;
  budgetLines: Map<string, LineOfYear>;
  openItems: Map<string, OpenItemOfMoney>;
  nameOf: (account: LedgerAccount) => string;
}

/** Nobody closes meanwhile what is posted to: whoever does waits for the books, too. */
async function namedBy(tx: Transaction, books: HeldBooks, lines: readonly PostingLine[]): Promise<Named> {
  const { provinceId, organisationKey } = books;
  const openItems = byKey(await namedOpenItems(tx, books, once(lines.map(({ openItemKey }) => openItemKey))));
  const budgeted = [...lines, ...openItems.values()].map(({ budgetLineKey }) => budgetLineKey);
  const [accountRows, fundRows, purposeRows, placeRows, budgetRows] = await Promise.all([
    tx.query<LedgerAccount>(`SELECT ${accounts.columns('a')} FROM ledger_account AS a WHERE a.key = ANY($1::uuid[])`, [
      once(lines.map(({ accountKey }) => accountKey)),
    ]),
    tx.query<Fund>(
      `SELECT ${funds.columns('f')} FROM fund AS f WHERE f.province_id = $1 AND f.organisation_key = $2 AND f.key = ANY($3::uuid[])`,
      [provinceId, organisationKey, once(lines.map(({ fundKey }) => fundKey))],
    ),
    tx.query<FundPurpose>(
      `SELECT ${purposes.columns('p')} FROM fund_purpose AS p WHERE p.province_id = $1 AND p.key = ANY($2::uuid[])`,
      [provinceId, once(lines.map(({ purposeKey }) => purposeKey))],
    ),
    tx.query<MoneyPlace>(
      `SELECT ${places.columns('p')} FROM money_place AS p WHERE p.province_id = $1 AND p.organisation_key = $2 AND p.key = ANY($3::uuid[])`,
      [provinceId, organisationKey, once(lines.map(({ placeKey }) => placeKey))],
    ),
    linesOfBudget(tx, books, once(budgeted)),
  ]);
  return {
    accounts: byKey(accountRows),
    funds: byKey(fundRows),
    purposes: byKey(purposeRows),
    places: byKey(placeRows),
    budgetLines: byKey(budgetRows),
    openItems,
    nameOf: ({ nameVi, nameEn }) => (tx.actor.language === 'vi' ? nameVi : nameEn),
  };
}

async function namedOpenItems(
  tx: Transaction,
  { provinceId, key }: HeldBooks,
  keys: readonly string[],
): Promise<OpenItemOfMoney[]> {
  if (keys.length === 0) return [];
  const rows = await tx.query<OpenItemOfMoney>(
    `SELECT ${openItems.columns('o')}, l.name AS "budgetLineName", b.year AS "budgetLineYear", CASE WHEN h.key IS NOT NULL THEN
       jsonb_build_object('fundKey', h.fund_key, 'source', h.source, 'purposeKey', h.purpose_key) END AS "setAside"
     FROM open_item AS o LEFT JOIN holding AS h ON h.province_id = o.province_id AND h.key = o.holding_key
     LEFT JOIN budget_line AS l ON l.province_id = o.province_id AND l.key = o.budget_line_key
     LEFT JOIN budget AS b ON b.province_id = l.province_id AND b.key = l.budget_key
     WHERE o.province_id = $1 AND o.books_key = $2 AND o.key = ANY($3::uuid[])`,
    [provinceId, key, keys],
  );
  return rows.map(openItems.toRow);
}

/** Lines of budgets of these books. */
export async function linesOfBudget(
  tx: Transaction,
  { provinceId, key }: HeldBooks,
  keys: readonly string[],
): Promise<LineOfYear[]> {
  if (keys.length === 0) return [];
  return tx.query<LineOfYear>(
    `SELECT ${budgetLines.columns('l')}, b.year,
       EXISTS (SELECT 1 FROM budget_line AS p WHERE p.province_id = l.province_id AND p.parent_key = l.key) AS "hasParts"
     FROM budget_line AS l JOIN budget AS b ON b.province_id = l.province_id AND b.key = l.budget_key
     WHERE l.province_id = $1 AND b.books_key = $2 AND l.key = ANY($3::uuid[])`,
    [provinceId, key, keys],
  );
}

const once = (keys: readonly (string | null)[]): string[] => [...new Set(keys.filter((key) => key !== null))];

const byKey = <Row extends { key: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.key, row]));
