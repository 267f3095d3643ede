import { type DomainError, type ErrorParams, type IsoDate, KernelError, type Transaction } from '@app/kernel';
import type { LedgerAccount } from './account.entity';
import type { HeldBooks } from './books-store';
import { type Fund, type FundPurpose, type MoneyPlace, MoneySource } from './fund.entity';
import { heldHoldings } from './holdings';
import { LedgerError } from './ledger.errors';
import { accounts, funds, places, purposes } from './ledger.sql';
import type { VoucherKind } from './voucher.entity';
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
}

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
  const sides = lines.map((line) => sideOf(line, named, refusing(line)));
  // What takes a voucher back may name what was closed since.
  if (reversesKey === null) for (const side of sides) mustBeOpen(side, day, refusing(side));
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

const refusing =
  ({ origin }: PostingLine): Refuse =>
  (code, field, params = {}) =>
    LedgerError[code](params, [{ path: placeOf(origin, field), code, params }]);

/** Where whoever entered it sees the fault: one place of money stands for the whole voucher. */
const placeOf = (origin: string | null, field: string): string =>
  origin === null ? (field === 'placeId' ? field : 'lines') : `${origin}.${field}`;

function sideOf(line: PostingLine, named: Named, refuse: Refuse): Side {
  const account = named.accounts.get(line.accountKey);
  if (!account) throw refuse('LEDGER_ACCOUNT_UNKNOWN', 'accountId');
  const fund = named.funds.get(line.fundKey);
  const place = line.placeKey === null ? null : named.places.get(line.placeKey);
  if (!fund || place === undefined) throw KernelError.NOT_FOUND();
  if (!fund.sources.includes(line.source)) throw refuse('FUND_WITHOUT_SOURCE', 'source', { name: fund.name });
  const purpose = line.purposeKey === null ? null : (named.purposes.get(line.purposeKey) ?? null);
  if (line.purposeKey !== null && purpose?.fundKey !== fund.key) throw refuse('PURPOSE_ELSEWHERE', 'purposeId');
  if (purpose && line.source !== MoneySource.Contribution) throw refuse('PURPOSE_OF_CONTRIBUTION', 'purposeId');
  return { ...line, account, name: named.nameOf(account), fund, purpose, place };
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
  nameOf: (account: LedgerAccount) => string;
}

/** Nobody closes meanwhile what is posted to: whoever does waits for the books, too. */
async function namedBy(
  tx: Transaction,
  { provinceId, organisationKey }: HeldBooks,
  lines: readonly PostingLine[],
): Promise<Named> {
  const [accountRows, fundRows, purposeRows, placeRows] = await Promise.all([
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
  ]);
  return {
    accounts: byKey(accountRows),
    funds: byKey(fundRows),
    purposes: byKey(purposeRows),
    places: byKey(placeRows),
    nameOf: ({ nameVi, nameEn }) => (tx.actor.language === 'vi' ? nameVi : nameEn),
  };
}

const once = (keys: readonly (string | null)[]): string[] => [...new Set(keys.filter((key) => key !== null))];

const byKey = <Row extends { key: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.key, row]));
