import {
  type Actor,
  Clock,
  type FactKey,
  fieldNames,
  KernelError,
  keyOfFact,
  newKey,
  told,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import {
  type AddFundPurposeInput,
  type AmendFundInput,
  type AmendFundPurposeInput,
  OpenFundInput,
} from './books.inputs';
import { type HeldBooks, lockBooks, organisationOf } from './books-store';
import { dongText } from './dong.rules';
import type { Fund, FundPurpose, MoneySource } from './fund.entity';
import { LedgerError } from './ledger.errors';
import { FundAmended, FundOpened, PurposeAdded, PurposeAmended } from './ledger.events';
import { LedgerPermission } from './ledger.permissions';
import { funds, purposes } from './ledger.sql';
import { mustLieAfter } from './closing-day';
import { Funds } from './funds.service';

const FIXED = ['organisationKey'] as const;
const ENTERED = fieldNames(OpenFundInput, ['organisationKey', 'openedOn']);

/** Funds and what money in them was given for, kept by the organisation whose they are. */
@Injectable()
export class KeepFunds {
  constructor(
    private readonly transactions: Transactions,
    private readonly funds: Funds,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, FUND_EXISTS. */
  async open(actor: Actor, input: OpenFundInput): Promise<Fund> {
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, input.organisationKey);
      return openFundIn(tx, books, tidy(told(OpenFundInput, input, FIXED)));
    });
    return this.funds.one(actor, made);
  }

  /** Throws NOT_FOUND, FUND_EXISTS, FUND_ORDER, FUND_SOURCE_USED, FUND_NOT_EMPTY, CLOSING_DAY_USED, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, closedOn, ...changes }: AmendFundInput): Promise<Fund> {
    await this.transactions.run(actor, async (tx) => {
      await lockBooks(tx, LedgerPermission.Keep, await organisationOf(tx, 'fund', key));
      const before = await heldFund(tx, key);
      const entered = tidy(funds.amended(before, ENTERED, changes));
      const after = { ...entered, closedOn: closedOn === undefined ? before.closedOn : closedOn };
      await mustKeepSources(tx, before, after.sources);
      if (after.closedOn !== null && after.closedOn !== before.closedOn) {
        await mustBeEmpty(tx, before);
        await mustLieAfter(tx, after.closedOn, this.clock.today(), {
          provinceId: before.provinceId,
          fundKey: before.key,
        });
      }
      tell(tx, FundAmended, before, await funds.amend(tx, before, version, after));
    });
    return this.funds.one(actor, key);
  }

  /** Throws NOT_FOUND, BOOKS_MISSING, PURPOSE_EXISTS. */
  async addPurpose(actor: Actor, { fundKey, name }: AddFundPurposeInput): Promise<FundPurpose> {
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await this.booksOfFund(tx, fundKey);
      return addPurposeIn(tx, books, fundKey.key, name);
    });
    return this.funds.purpose(actor, made);
  }

  /** Throws NOT_FOUND, PURPOSE_EXISTS, PURPOSE_USED, VERSION_CONFLICT. */
  async amendPurpose(actor: Actor, { key, version, name, closedOn }: AmendFundPurposeInput): Promise<FundPurpose> {
    await this.transactions.run(actor, async (tx) => {
      const [before] = await tx.query<FundPurpose>(
        `SELECT ${purposes.columns('p')} FROM fund_purpose AS p WHERE p.province_id = $1 AND p.key = $2`,
        [key.provinceId, key.key],
      );
      if (!before) throw KernelError.NOT_FOUND();
      const books = await this.booksOfFund(tx, { ...key, key: before.fundKey });
      const after = {
        name: name == null ? before.name : text(name),
        closedOn: closedOn === undefined ? before.closedOn : closedOn,
      };
      if (after.name !== before.name) await mustBeUnused(tx, before);
      tellPurpose(tx, PurposeAmended, books, before, await purposes.amend(tx, before, version, after));
    });
    return this.funds.purpose(actor, key);
  }

  private async booksOfFund(tx: Transaction, key: FactKey): Promise<HeldBooks> {
    return lockBooks(tx, LedgerPermission.Keep, await organisationOf(tx, 'fund', key));
  }
}

type Entered = Pick<Fund, 'kind' | 'name' | 'sources' | 'basis' | 'openedOn'>;

/** Part of a wider change, for whoever holds the books. Throws FUND_EXISTS. */
export async function openFundIn(tx: Transaction, books: HeldBooks, entered: Entered): Promise<FactKey> {
  const { provinceId, scopeId, path, organisationKey } = books;
  const row = { provinceId, scopeId, path, organisationKey, key: newKey(), ...entered, closedOn: null };
  await funds.insert(tx, { ...row, version: 1 });
  tell(tx, FundOpened, row, { after: entered });
  return keyOfFact(row);
}

/** Part of a wider change, for whoever holds the books. Throws PURPOSE_EXISTS. */
export async function addPurposeIn(tx: Transaction, books: HeldBooks, fundKey: string, name: string): Promise<FactKey> {
  const { provinceId, scopeId } = books;
  const row = { provinceId, scopeId, key: newKey(), fundKey, name: text(name), closedOn: null };
  await purposes.insert(tx, { ...row, version: 1 });
  tellPurpose(tx, PurposeAdded, books, row, { after: { name: row.name } });
  return keyOfFact(row);
}

/** A fund of some books. Throws NOT_FOUND. */
export async function fundIn(tx: Transaction, books: HeldBooks, key: string): Promise<Fund> {
  const fund = await heldFund(tx, { provinceId: books.provinceId, scopeId: books.scopeId, key });
  if (fund.organisationKey !== books.organisationKey)
    throw KernelError.NOT_FOUND({}, [{ path: 'fundId', code: 'NOT_FOUND' }]);
  return fund;
}

const text = (name: string): string => name.normalize('NFC').trim();

const tidy = <Entry extends { name: string; basis: string | null; sources: MoneySource[] }>(entry: Entry): Entry => ({
  ...entry,
  name: text(entry.name),
  basis: entry.basis?.trim() || null,
  sources: [...new Set(entry.sources)],
});

async function heldFund(tx: Transaction, { provinceId, key }: FactKey): Promise<Fund> {
  const [row] = await tx.query<Fund>(
    `SELECT ${funds.columns('f')} FROM fund AS f WHERE f.province_id = $1 AND f.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return funds.toRow(row);
}

/** What money was given for keeps its name. Throws PURPOSE_USED. */
async function mustBeUnused(tx: Transaction, { provinceId, key }: FundPurpose): Promise<void> {
  const used = await tx.query(
    `SELECT 1 FROM holding AS h JOIN ledger_entry AS e ON e.province_id = h.province_id AND e.holding_key = h.key
     WHERE h.province_id = $1 AND h.purpose_key = $2 LIMIT 1`,
    [provinceId, key],
  );
  if (used.length > 0) throw LedgerError.PURPOSE_USED({}, [{ path: 'name', code: 'PURPOSE_USED' }]);
}

/** Throws FUND_SOURCE_USED. */
async function mustKeepSources(
  tx: Transaction,
  { provinceId, key }: Fund,
  sources: readonly MoneySource[],
): Promise<void> {
  const used = await tx.query(
    `SELECT 1 FROM holding AS h JOIN ledger_entry AS e ON e.province_id = h.province_id AND e.holding_key = h.key
     WHERE h.province_id = $1 AND h.fund_key = $2 AND NOT h.source = ANY($3::text[]) LIMIT 1`,
    [provinceId, key, sources],
  );
  if (used.length > 0) throw LedgerError.FUND_SOURCE_USED({}, [{ path: 'sources', code: 'FUND_SOURCE_USED' }]);
}

/** Throws FUND_NOT_EMPTY. */
async function mustBeEmpty(tx: Transaction, { provinceId, key, name }: Fund): Promise<void> {
  const [row] = await tx.query<{ remains: number }>(
    `SELECT coalesce(sum(l.amount), 0)::bigint AS remains FROM holding AS h JOIN LATERAL (
       SELECT b.amount FROM holding_balance AS b WHERE b.province_id = $1 AND b.holding_key = h.key ORDER BY b.day DESC LIMIT 1) AS l ON true
     WHERE h.province_id = $1 AND h.fund_key = $2`,
    [provinceId, key],
  );
  const params = { name, remains: dongText(row!.remains) };
  if (row!.remains > 0)
    throw LedgerError.FUND_NOT_EMPTY(params, [{ path: 'closedOn', code: 'FUND_NOT_EMPTY', params }]);
}

function tell(
  tx: Transaction,
  happened: typeof FundOpened,
  {
    key,
    provinceId,
    scopeId,
    path,
    organisationKey,
    kind,
  }: Pick<Fund, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'kind'>,
  change: { before?: unknown; after: unknown },
): void {
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload: { organisationKey, kind }, ...change });
}

function tellPurpose(
  tx: Transaction,
  happened: typeof PurposeAdded,
  { path }: HeldBooks,
  { key, provinceId, scopeId, fundKey }: Pick<FundPurpose, 'key' | 'provinceId' | 'scopeId' | 'fundKey'>,
  change: { before?: unknown; after: unknown },
): void {
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload: { fundKey }, ...change });
}
