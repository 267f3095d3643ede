import {
  Clock,
  type ErrorParams,
  type FactKey,
  type IsoDate,
  KernelError,
  keyOfFact,
  newKey,
  type Transaction,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { HeldBooks } from './books-store';
import { budgetBalances, holdingBalances } from './ledger-balances';
import { holdingSaid, heldHoldings } from './holdings';
import { LedgerError } from './ledger.errors';
import { OpenItemEnded, OpenItemOpened, OpenItemResumed } from './ledger.events';
import { openItems } from './ledger.sql';
import { type OpenItem, type OpenItemKind, traitsOf } from './open-item.entity';
import { openOf, outstandingOf } from '@app/bookkeeping';
import { mustBeDay } from './posting-day';
import { AVAILABLE, lacking } from './posting-promises';
import { linesOfBudget, type LineOfYear } from './posting-sides';
import { MoneySource } from './fund.entity';

/** What becomes an open item. */
export interface Obliging {
  kind: OpenItemKind;
  /** Each gives rise to one of its kind, ever. */
  causeKey: string | null;
  day: IsoDate;
  dueOn: IsoDate | null;
  content: string;
  counterpartyKey: string | null;
  directiveKey: string | null;
  /** In đồng. */
  amount: number;
  /** Money that is set aside; null: none is. */
  setAside: { fundKey: string; source: MoneySource; purposeKey: string | null } | null;
  budgetLineKey: string | null;
}

/** What each of many has of its own. */
type Each = Pick<Obliging, 'causeKey' | 'content' | 'counterpartyKey' | 'amount'>;

/** `version`: of whoever looked at it; left out where the office did not. */
export interface OpenItemStep {
  key: FactKey;
  day: IsoDate;
  version?: number;
}

/** Open items of books. Whoever calls holds the lock of the books (`lockBooks`) and has asked for its own rights; vouchers that pay them are posted by `Postings`. */
@Injectable()
export class OpenItems {
  constructor(private readonly clock: Clock) {}

  /** Throws VOUCHER_DAY_…, OPEN_ITEM_EXISTS, OPEN_ITEM_DUE, FUND_WITHOUT_SOURCE, PURPOSE_ELSEWHERE, HOLDING_COMMITTED, BUDGET_LINE_…. */
  async open(tx: Transaction, books: HeldBooks, { setAside, ...said }: Obliging): Promise<FactKey> {
    const { causeKey, content, counterpartyKey, amount, ...same } = said;
    const each = [{ causeKey, content, counterpartyKey, amount }];
    return (await this.openAll(tx, books, { ...same, setAside }, each))[0]!;
  }

  /** Many that are alike but for what each follows from: the money is set aside once. In order. Throws as `open`. */
  async openAll(
    tx: Transaction,
    books: HeldBooks,
    { setAside, ...same }: Omit<Obliging, keyof Each>,
    each: readonly Each[],
  ): Promise<FactKey[]> {
    mustBeDay(books, same.day, this.clock.today());
    if (setAside) await mustBeOfBooks(tx, books, setAside);
    const holdingKey = setAside ? (await heldHoldings(tx, books, [setAside]))[0]! : null;
    const { provinceId, scopeId, key: booksKey, organisationKey, path } = books;
    const none = { paid: 0, returned: 0, released: 0, endedOn: null, endReason: null, steadyFrom: null, version: 1 };
    const place = { provinceId, scopeId, booksKey, organisationKey, path };
    const rows = each.map((one) => ({ ...place, key: newKey(), ...same, ...one, holdingKey, ...none }));
    const total = each.reduce((sum, { amount }) => sum + amount, 0);
    await setMoneyAside(tx, books, { ...same, holdingKey }, same.day, total, setAside);
    await openItems.insertAll(tx, rows);
    for (const [at, { key: subject, kind, amount, day }] of rows.entries()) {
      const payload = { organisationKey, kind, amount, day };
      tx.happened(OpenItemOpened, { subject, provinceId, scopeId, path, payload, after: { ...same, ...each[at] } });
    }
    return rows.map(keyOfFact);
  }

  /** What is still open is given up. Throws NOT_FOUND, OPEN_ITEM_ENDED, VERSION_CONFLICT, VOUCHER_DAY_…. */
  async end(tx: Transaction, books: HeldBooks, { key, day, version }: OpenItemStep, reason: string): Promise<void> {
    const before = await held(tx, books, key.key);
    if (before.endedOn !== null) throw LedgerError.OPEN_ITEM_ENDED({ content: before.content });
    mustBeDay(books, day, this.clock.today());
    mustFollow({ content: before.content, day: before.steadyFrom ?? before.day }, day);
    const rest = openOf(before);
    await setMoneyAside(tx, books, before, day, -rest);
    await openItems.amend(tx, before, version ?? before.version, { endedOn: day, endReason: reason, released: rest });
    tell(tx, OpenItemEnded, before, { endedOn: day, released: rest }, reason);
  }

  /** What ended by mistake stands again; in another year than that of its budget line without it. Throws OPEN_ITEM_STANDS, and as `open` and `end`. */
  async resume(tx: Transaction, books: HeldBooks, { key, day, version }: OpenItemStep, reason: string): Promise<void> {
    const before = await held(tx, books, key.key);
    if (before.endedOn === null) throw LedgerError.OPEN_ITEM_STANDS();
    mustBeDay(books, day, this.clock.today());
    mustFollow({ content: before.content, day: before.endedOn }, day);
    const budgetLineKey = await lineKept(tx, books, before, day);
    const { kind, holdingKey, released } = before;
    await setMoneyAside(tx, books, { kind, holdingKey, budgetLineKey }, day, released);
    await openItems.amend(tx, before, version ?? before.version, {
      endedOn: null,
      endReason: null,
      released: 0,
      steadyFrom: day,
      budgetLineKey,
    });
    tell(tx, OpenItemResumed, before, { endedOn: null, released: 0, budgetLineKey }, reason);
  }
}

/** The budget line on which it stands again: in another year on none, and what somebody still accounts for is no longer committed on the old one. */
async function lineKept(tx: Transaction, books: HeldBooks, ended: OpenItem, day: IsoDate): Promise<string | null> {
  const { budgetLineKey } = ended;
  if (budgetLineKey === null) return null;
  const [line] = await linesOfBudget(tx, books, [budgetLineKey]);
  if (line?.year === Number(day.slice(0, 4))) return budgetLineKey;
  const committed = traitsOf(ended.kind).isAccountedFor ? outstandingOf(ended) : 0;
  if (committed > 0)
    await budgetBalances.move(tx, books, day, [
      { key: { budgetLineKey }, by: { planned: 0, committed: -committed, spent: 0 } },
    ]);
  return null;
}

type Kept = Pick<OpenItem, 'holdingKey' | 'budgetLineKey' | 'kind'>;

/** From the day on so much more of the money and of the budget line is spoken for. Throws HOLDING_COMMITTED, BUDGET_LINE_…. */
async function setMoneyAside(
  tx: Transaction,
  books: HeldBooks,
  kept: Kept,
  day: IsoDate,
  by: number,
  money: Obliging['setAside'] = null,
): Promise<void> {
  const { holdingKey, budgetLineKey } = kept;
  // What is promised to the office is not there yet.
  if (by === 0 || traitsOf(kept.kind).isIncoming) return;
  if (holdingKey !== null) {
    const key = { holdingKey };
    if (by > 0) await mustBeFree(tx, books, key, day, by);
    await holdingBalances.move(tx, books, day, [{ key, by: { amount: 0, pending: by } }]);
  }
  if (budgetLineKey !== null) {
    const key = { budgetLineKey };
    if (by > 0) await mustBePlannedFor(tx, books, budgetLineKey, { day, wanted: by, money });
    await budgetBalances.move(tx, books, day, [{ key, by: { planned: 0, committed: by, spent: 0 } }]);
  }
}

async function mustBeFree(
  tx: Transaction,
  { provinceId }: HeldBooks,
  key: { holdingKey: string },
  day: IsoDate,
  wanted: number,
): Promise<void> {
  const [free] = await holdingBalances.lowest(tx.query.bind(tx), provinceId, day, [key], 'b.amount - b.pending');
  if (free!.amount >= wanted) return;
  const [named] = await tx.query<{ fund: string; source: MoneySource; purpose: string | null }>(
    `SELECT f.name AS fund, h.source, p.name AS purpose FROM holding AS h
     JOIN fund AS f ON f.province_id = h.province_id AND f.key = h.fund_key
     LEFT JOIN fund_purpose AS p ON p.province_id = h.province_id AND p.key = h.purpose_key
     WHERE h.province_id = $1 AND h.key = $2`,
    [provinceId, key.holdingKey],
  );
  const params = { ...holdingSaid(named!, tx.actor.language), ...lacking(free!, wanted, day) };
  throw LedgerError.HOLDING_COMMITTED(params, [{ path: 'amount', code: 'HOLDING_COMMITTED', params }]);
}

async function mustBePlannedFor(
  tx: Transaction,
  books: HeldBooks,
  budgetLineKey: string,
  { day, wanted, money }: { day: IsoDate; wanted: number; money: Obliging['setAside'] },
): Promise<void> {
  const [line] = await linesOfBudget(tx, books, [budgetLineKey]);
  mustTakeMoney(line, day, money);
  const [left] = await budgetBalances.lowest(tx.query.bind(tx), books.provinceId, day, [{ budgetLineKey }], AVAILABLE);
  if (left!.amount >= wanted) return;
  const params = { name: line!.name, ...lacking(left!, wanted, day) };
  throw LedgerError.BUDGET_LINE_SHORT(params, [{ path: 'budgetLineId', code: 'BUDGET_LINE_SHORT', params }]);
}

/** Throws BUDGET_LINE_ELSEWHERE, BUDGET_LINE_HAS_PARTS, BUDGET_LINE_YEAR, BUDGET_LINE_SOURCE, BUDGET_LINE_FUND. */
function mustTakeMoney(line: LineOfYear | undefined, day: IsoDate, money: Obliging['setAside']): void {
  const refused = (code: `BUDGET_LINE_${'ELSEWHERE' | 'HAS_PARTS' | 'YEAR' | 'SOURCE' | 'FUND'}`) => {
    const params: ErrorParams = line ? { name: line.name, year: line.year } : {};
    return LedgerError[code](params, [{ path: 'budgetLineId', code, params }]);
  };
  if (!line) throw refused('BUDGET_LINE_ELSEWHERE');
  if (line.hasParts) throw refused('BUDGET_LINE_HAS_PARTS');
  if (line.year !== Number(day.slice(0, 4))) throw refused('BUDGET_LINE_YEAR');
  if (money && line.source !== money.source) throw refused('BUDGET_LINE_SOURCE');
  if (money && line.fundKey !== null && line.fundKey !== money.fundKey) throw refused('BUDGET_LINE_FUND');
}

/** Throws OPEN_ITEM_LATER. */
function mustFollow({ content, day: since }: Pick<OpenItem, 'content' | 'day'>, day: IsoDate): void {
  if (day >= since) return;
  const params = { content, day: since };
  throw LedgerError.OPEN_ITEM_LATER(params, [{ path: 'day', code: 'OPEN_ITEM_LATER', params }]);
}

/** Throws NOT_FOUND, FUND_WITHOUT_SOURCE, PURPOSE_ELSEWHERE, PURPOSE_OF_CONTRIBUTION. */
async function mustBeOfBooks(
  tx: Transaction,
  { provinceId, organisationKey }: HeldBooks,
  { fundKey, source, purposeKey }: NonNullable<Obliging['setAside']>,
): Promise<void> {
  const [fund] = await tx.query<{ name: string; sources: MoneySource[]; hasPurpose: boolean }>(
    `SELECT f.name, f.sources, $4::uuid IS NULL OR EXISTS (
       SELECT 1 FROM fund_purpose AS p WHERE p.province_id = f.province_id AND p.fund_key = f.key AND p.key = $4) AS "hasPurpose"
     FROM fund AS f WHERE f.province_id = $1 AND f.organisation_key = $2 AND f.key = $3`,
    [provinceId, organisationKey, fundKey, purposeKey],
  );
  if (!fund) throw KernelError.NOT_FOUND({}, [{ path: 'fundId', code: 'NOT_FOUND' }]);
  const params = { name: fund.name };
  if (!fund.sources.includes(source))
    throw LedgerError.FUND_WITHOUT_SOURCE(params, [{ path: 'source', code: 'FUND_WITHOUT_SOURCE', params }]);
  if (!fund.hasPurpose) throw LedgerError.PURPOSE_ELSEWHERE({}, [{ path: 'purposeId', code: 'PURPOSE_ELSEWHERE' }]);
  if (purposeKey !== null && source !== MoneySource.Contribution)
    throw LedgerError.PURPOSE_OF_CONTRIBUTION({}, [{ path: 'purposeId', code: 'PURPOSE_OF_CONTRIBUTION' }]);
}

/** Throws NOT_FOUND. */
async function held(tx: Transaction, { provinceId, key: booksKey }: HeldBooks, key: string): Promise<OpenItem> {
  const [row] = await tx.query<OpenItem>(
    `SELECT ${openItems.columns('o')} FROM open_item AS o WHERE o.province_id = $1 AND o.books_key = $2 AND o.key = $3`,
    [provinceId, booksKey, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return openItems.toRow(row);
}

function tell(
  tx: Transaction,
  happened: typeof OpenItemOpened,
  { key, provinceId, scopeId, path, organisationKey, kind, amount, day }: OpenItem,
  after: object,
  reason: string,
): void {
  const payload = { organisationKey, kind, amount, day };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, after, reason });
}
