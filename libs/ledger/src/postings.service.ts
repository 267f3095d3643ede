import { Clock, type FactPlace, type IsoDate, KernelError, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { LedgerAccount } from './account.entity';
import type { HeldBooks } from './books-store';
import { accountBalances, holdingBalances, moneyBalances } from './daily-balances';
import type { Fund, FundPurpose, MoneyPlace, MoneySource } from './fund.entity';
import { dongText } from './dong.rules';
import { heldHoldings, type HoldingNames, holdingSaid } from './holdings';
import { LedgerError } from './ledger.errors';
import { VoucherPosted } from './ledger.events';
import { accounts, entries, funds, places, purposes, voucherFiles, vouchers } from './ledger.sql';
import { type Signature, type Voucher, VoucherKind } from './voucher.entity';
import { bookOf, chained, debitOf, movesOf, type PostingFault, postingFault } from './voucher.rules';

/** One side of a voucher as it is asked for: debit above zero, credit below, in đồng. */
export interface PostingLine {
  accountKey: string;
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
  placeKey: string | null;
  amount: number;
  note: string | null;
}

export interface Posting {
  key: string;
  kind: VoucherKind;
  day: IsoDate;
  content: string;
  counterpartyKey: string | null;
  directiveKey: string | null;
  reversesKey: string | null;
  reason: string | null;
  signatures: Signature[];
  files: { sha256: string; fileName: string }[];
  lines: PostingLine[];
}

interface Side extends PostingLine {
  account: LedgerAccount;
  place: MoneyPlace | null;
  fund: Fund;
  purpose: FundPurpose | null;
  holding: string;
}

/** Writes vouchers into the books. Whoever calls holds the lock of the books (`lockBooks`) and has asked for its own rights. */
@Injectable()
export class Postings {
  constructor(private readonly clock: Clock) {}

  /** Everything that `post` refuses but what depends on balances: for a voucher that is being made. Nothing is written. */
  async mustBeSound(tx: Transaction, books: HeldBooks, posting: Omit<Posting, 'signatures'>): Promise<void> {
    mustBeDay(books, posting.day, this.clock.today());
    await sidesOf(tx, books, posting);
  }

  /**
   * Draws the number, so nothing else is written afterwards. Throws VOUCHER_DAY_…, FUND_…, MONEY_PLACE_…, LEDGER_ACCOUNT_…, VOUCHER_UNBALANCED, HOLDINGS_MIXED,
   * TRANSFER_CHANGES_PURPOSE, MONEY_SHORT, HOLDING_COMMITTED, VOUCHER_REVERSED.
   */
  async post(tx: Transaction, books: HeldBooks, posting: Posting): Promise<{ number: number }> {
    mustBeDay(books, posting.day, this.clock.today());
    const sides = await sidesOf(tx, books, posting);
    const place = { provinceId: books.provinceId, scopeId: books.scopeId };
    await mustHold(tx, place, posting.day, sides);
    await move(tx, books, posting.day, sides);
    const { lines: _, files, signatures, ...said } = posting;
    const chain = chained(sides);
    await entries.insertAll(
      tx,
      chain.map(
        ({
          accountKey,
          placeKey,
          amount,
          note,
          holding,
          position,
          previousPosition,
          entryCount,
          sumBefore,
          sumAfter,
        }) => {
          const where = { position, previousPosition, entryCount, sumBefore, sumAfter };
          const what = { accountKey, holdingKey: holding, placeKey, amount, note, day: posting.day };
          return { ...place, voucherKey: posting.key, booksKey: books.key, ...where, ...what };
        },
      ),
    );
    await voucherFiles.insertAll(
      tx,
      files.map(({ sha256, fileName }) => ({ ...place, voucherKey: posting.key, sha256, fileName })),
    );
    const { kind, day } = posting;
    const book = bookOf(kind);
    const year = Number(day.slice(0, 4));
    const number = await tx.drawNumber(`voucher/${books.organisationKey}/${book}/${year}`);
    const { organisationKey, path } = books;
    const amount = debitOf(sides);
    await vouchers.insert(tx, {
      ...place,
      ...said,
      booksKey: books.key,
      organisationKey,
      path,
      book,
      year,
      number,
      amount,
      signatures,
      entryCount: chain.length,
      balanced: 0,
      postedAt: tx.now,
    });
    const payload = { organisationKey, kind, book, year, number, day, amount, reversesKey: posting.reversesKey };
    const after = { ...payload, content: posting.content, files: files.map(({ sha256 }) => sha256) };
    tx.happened(VoucherPosted, { subject: posting.key, ...place, path, payload, after, reason: posting.reason });
    return { number };
  }

  /** What takes a voucher back, side by side. Throws VOUCHER_IS_REVERSAL, NOT_FOUND. */
  async reversing(tx: Transaction, provinceId: number, voucherKey: string): Promise<PostingLine[]> {
    const rows = await tx.query<PostingLine & { kind: VoucherKind }>(
      `SELECT e.account_key AS "accountKey", h.fund_key AS "fundKey", h.source, h.purpose_key AS "purposeKey", e.place_key AS "placeKey",
         -e.amount AS amount, e.note, v.kind
       FROM voucher AS v JOIN ledger_entry AS e ON e.province_id = v.province_id AND e.voucher_key = v.key
       JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key
       WHERE v.province_id = $1 AND v.key = $2 ORDER BY e.position`,
      [provinceId, voucherKey],
    );
    if (rows.length === 0) throw KernelError.NOT_FOUND();
    if (rows[0]!.kind === VoucherKind.Reversal) throw LedgerError.VOUCHER_IS_REVERSAL();
    return rows.map(({ kind: _, ...line }) => line);
  }
}

function mustBeDay({ opensOn, closedThrough }: HeldBooks, day: IsoDate, today: IsoDate): void {
  const refuse = (code: 'VOUCHER_DAY_BEFORE_BOOKS' | 'VOUCHER_DAY_AHEAD' | 'VOUCHER_DAY_CLOSED', params = {}) => {
    throw LedgerError[code](params, [{ path: 'day', code, params }]);
  };
  if (day < opensOn) refuse('VOUCHER_DAY_BEFORE_BOOKS', { opensOn });
  if (day > today) refuse('VOUCHER_DAY_AHEAD');
  if (closedThrough !== null && day <= closedThrough) refuse('VOUCHER_DAY_CLOSED', { closedThrough });
}

/** What each line names, each of these books and open on the day. */
async function sidesOf(
  tx: Transaction,
  books: HeldBooks,
  { kind, day, lines, reversesKey }: Pick<Posting, 'kind' | 'day' | 'lines' | 'reversesKey'>,
): Promise<Side[]> {
  const named = await namedBy(tx, books, lines);
  const language = tx.actor.language;
  // What takes a voucher back may name what was closed since.
  const isReversal = reversesKey !== null;
  const found = lines.map((line, at) => {
    const path = (field: string): string => `lines.${at}.${field}`;
    const account = named.accounts.get(line.accountKey);
    if (!account)
      throw LedgerError.LEDGER_ACCOUNT_UNKNOWN({}, [{ path: path('accountId'), code: 'LEDGER_ACCOUNT_UNKNOWN' }]);
    const name = language === 'vi' ? account.nameVi : account.nameEn;
    if (!isReversal && !standsOn(account.validFrom, account.validTo, day))
      throw LedgerError.LEDGER_ACCOUNT_ENDED({ name, day }, [
        { path: path('accountId'), code: 'LEDGER_ACCOUNT_ENDED', params: { name, day } },
      ]);
    const fund = named.funds.get(line.fundKey);
    if (!fund) throw KernelError.NOT_FOUND({}, [{ path: path('fundId'), code: 'NOT_FOUND' }]);
    if (!isReversal && !standsOn(fund.openedOn, fund.closedOn, day))
      throw LedgerError.FUND_CLOSED({ name: fund.name, day }, [
        { path: path('fundId'), code: 'FUND_CLOSED', params: { name: fund.name, day } },
      ]);
    if (!fund.sources.includes(line.source))
      throw LedgerError.FUND_WITHOUT_SOURCE({ name: fund.name }, [
        { path: path('source'), code: 'FUND_WITHOUT_SOURCE', params: { name: fund.name } },
      ]);
    const purpose = line.purposeKey === null ? null : (named.purposes.get(line.purposeKey) ?? null);
    if (line.purposeKey !== null && purpose?.fundKey !== fund.key)
      throw LedgerError.PURPOSE_ELSEWHERE({}, [{ path: path('purposeId'), code: 'PURPOSE_ELSEWHERE' }]);
    if (purpose && line.source !== 'contribution')
      throw LedgerError.PURPOSE_OF_CONTRIBUTION({}, [{ path: path('purposeId'), code: 'PURPOSE_OF_CONTRIBUTION' }]);
    const place = line.placeKey === null ? null : (named.places.get(line.placeKey) ?? null);
    if (line.placeKey !== null && !place)
      throw KernelError.NOT_FOUND({}, [{ path: path('placeId'), code: 'NOT_FOUND' }]);
    if (place && !isReversal && !standsOn(place.openedOn, place.closedOn, day))
      throw LedgerError.MONEY_PLACE_CLOSED({ name: place.name, day }, [
        { path: path('placeId'), code: 'MONEY_PLACE_CLOSED', params: { name: place.name, day } },
      ]);
    return { ...line, account, fund, purpose, place, name };
  });
  const fault = postingFault(
    kind,
    found.map(({ account, name, place, fund, source, purpose, amount }) => ({
      account: { kind: account.kind, name },
      place,
      holding: `${fund.key}/${source}/${purpose?.key ?? ''}`,
      source,
      purpose: purpose?.name ?? null,
      amount,
    })),
  );
  if (fault) throw told(fault);
  const keys = await heldHoldings(tx, books, found);
  return found.map((side, at) => ({ ...side, holding: keys[at]! }));
}

const standsOn = (from: IsoDate, to: IsoDate | null, day: IsoDate): boolean =>
  from <= day && (to === null || day <= to);

function told(fault: PostingFault) {
  const params = 'params' in fault ? fault.params : {};
  const path = 'at' in fault ? `lines.${fault.at}.accountId` : 'lines';
  return LedgerError[fault.code](params, [{ path, code: fault.code, params }]);
}

interface Named {
  accounts: Map<string, LedgerAccount>;
  funds: Map<string, Fund>;
  purposes: Map<string, FundPurpose>;
  places: Map<string, MoneyPlace>;
}

/** Kept as they are until commit: nobody closes meanwhile what is posted to. */
async function namedBy(
  tx: Transaction,
  { provinceId, organisationKey }: HeldBooks,
  lines: readonly PostingLine[],
): Promise<Named> {
  const of = (keys: (string | null)[]): string[] => [...new Set(keys.filter((key) => key !== null))];
  const [accountRows, fundRows, purposeRows, placeRows] = await Promise.all([
    tx.query<LedgerAccount>(`SELECT ${accounts.columns('a')} FROM ledger_account AS a WHERE a.key = ANY($1::uuid[])`, [
      of(lines.map(({ accountKey }) => accountKey)),
    ]),
    tx.query<Fund>(
      `SELECT ${funds.columns('f')} FROM fund AS f WHERE f.province_id = $1 AND f.organisation_key = $2 AND f.key = ANY($3::uuid[])`,
      [provinceId, organisationKey, of(lines.map(({ fundKey }) => fundKey))],
    ),
    tx.query<FundPurpose>(
      `SELECT ${purposes.columns('p')} FROM fund_purpose AS p WHERE p.province_id = $1 AND p.key = ANY($2::uuid[])`,
      [provinceId, of(lines.map(({ purposeKey }) => purposeKey))],
    ),
    tx.query<MoneyPlace>(
      `SELECT ${places.columns('p')} FROM money_place AS p WHERE p.province_id = $1 AND p.organisation_key = $2 AND p.key = ANY($3::uuid[])`,
      [provinceId, organisationKey, of(lines.map(({ placeKey }) => placeKey))],
    ),
  ]);
  const byKey = <Row extends { key: string }>(rows: Row[]) => new Map(rows.map((row) => [row.key, row]));
  return {
    accounts: byKey(accountRows),
    funds: byKey(fundRows),
    purposes: byKey(purposeRows),
    places: byKey(placeRows),
  };
}

const moneyKey = ({ placeKey, holding }: Side): string | null => (placeKey === null ? null : `${placeKey}/${holding}`);
const holdingKey = ({ placeKey, holding }: Side): string | null => (placeKey === null ? null : holding);

const moneyOf = (key: string) => {
  const [placeKey, holding] = key.split('/') as [string, string];
  return { placeKey, holdingKey: holding };
};

/** Names what would fall below zero, on which day and by how much; the CHECKs of the tables refuse it besides. */
async function mustHold(
  tx: Transaction,
  { provinceId }: FactPlace,
  day: IsoDate,
  sides: readonly Side[],
): Promise<void> {
  const query = tx.query.bind(tx);
  const less = (moves: Map<string, number>) => [...moves].filter(([, delta]) => delta < 0);
  const money = less(movesOf(sides, moneyKey));
  const held = less(movesOf(sides, holdingKey));
  if (money.length === 0) return;
  const lowest = await moneyBalances.lowest(
    query,
    provinceId,
    day,
    money.map(([key]) => moneyOf(key)),
    'b.amount',
  );
  for (const [at, { amount, day: on }] of lowest.entries()) {
    const [key, delta] = money[at]!;
    if (amount + delta >= 0) continue;
    const side = sides.find((one) => moneyKey(one) === key)!;
    const params = { ...named(side, tx.actor.language), place: side.place!.name, ...shortBy(amount, delta, on ?? day) };
    throw LedgerError.MONEY_SHORT(params, [{ path: 'lines', code: 'MONEY_SHORT', params }]);
  }
  const keys = held.map(([key]) => ({ holdingKey: key }));
  const free = await holdingBalances.lowest(query, provinceId, day, keys, 'b.amount - b.pending');
  for (const [at, { amount, day: on }] of free.entries()) {
    const [key, delta] = held[at]!;
    if (amount + delta >= 0) continue;
    const side = sides.find((one) => holdingKey(one) === key)!;
    const params = { ...named(side, tx.actor.language), ...shortBy(amount, delta, on ?? day) };
    throw LedgerError.HOLDING_COMMITTED(params, [{ path: 'lines', code: 'HOLDING_COMMITTED', params }]);
  }
}

const named = ({ fund, source, purpose }: Side, language: 'vi' | 'en'): HoldingNames =>
  holdingSaid({ fund: fund.name, source, purpose: purpose?.name ?? null }, language);

const shortBy = (remains: number, delta: number, day: IsoDate) => ({
  remains: dongText(remains),
  short: dongText(-delta - remains),
  day,
});

async function move(tx: Transaction, books: HeldBooks, day: IsoDate, sides: readonly Side[]): Promise<void> {
  const by = (moves: Map<string, number>) => [...moves].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const money = by(movesOf(sides, moneyKey)).map(([key, amount]) => ({ key: moneyOf(key), by: { amount } }));
  const held = by(movesOf(sides, holdingKey)).map(([key, amount]) => ({ key: { holdingKey: key }, by: { amount } }));
  const kept = by(movesOf(sides, ({ accountKey, holding }) => `${accountKey}/${holding}`)).map(([key, amount]) => {
    const [accountKey, holding] = key.split('/') as [string, string];
    return { key: { booksKey: books.key, accountKey, holdingKey: holding }, by: { amount } };
  });
  await moneyBalances.move(tx, books, day, money);
  await holdingBalances.move(tx, books, day, held);
  await accountBalances.move(tx, books, day, kept);
}
