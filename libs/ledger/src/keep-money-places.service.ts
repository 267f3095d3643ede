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
import { type AmendMoneyPlaceInput, OpenMoneyPlaceInput } from './books.inputs';
import { type HeldBooks, lockBooks, organisationOf } from './books-store';
import { mustLieAfter } from './closing-day';
import { dongText } from './dong.rules';
import { type MoneyPlace, MoneyPlaceKind } from './fund.entity';
import { Funds } from './funds.service';
import { LedgerError } from './ledger.errors';
import { MoneyPlaceAmended, MoneyPlaceOpened } from './ledger.events';
import { LedgerPermission } from './ledger.permissions';
import { places } from './ledger.sql';

const ENTERED = fieldNames(OpenMoneyPlaceInput, ['organisationKey', 'kind', 'openedOn']);

/** Cash boxes and accounts, kept by the organisation whose they are. */
@Injectable()
export class KeepMoneyPlaces {
  constructor(
    private readonly transactions: Transactions,
    private readonly funds: Funds,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, MONEY_PLACE_EXISTS, MONEY_PLACE_BANK. */
  async open(actor: Actor, input: OpenMoneyPlaceInput): Promise<MoneyPlace> {
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, input.organisationKey);
      return openPlaceIn(tx, books, tidy(told(OpenMoneyPlaceInput, input, ['organisationKey'])));
    });
    return this.funds.place(actor, made);
  }

  /** Throws NOT_FOUND, MONEY_PLACE_EXISTS, MONEY_PLACE_BANK, MONEY_PLACE_NOT_EMPTY, CLOSING_DAY_USED, FUND_ORDER, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, closedOn, ...changes }: AmendMoneyPlaceInput): Promise<MoneyPlace> {
    await this.transactions.run(actor, async (tx) => {
      await lockBooks(tx, LedgerPermission.Keep, await organisationOf(tx, 'money_place', key));
      const before = await heldPlace(tx, key);
      const after = {
        ...tidy(places.amended(before, ENTERED, changes)),
        closedOn: closedOn === undefined ? before.closedOn : closedOn,
      };
      mustNameBank({ kind: before.kind, bank: after.bank, accountNumber: after.accountNumber });
      if (after.closedOn !== null && after.closedOn !== before.closedOn) {
        await mustBeEmpty(tx, before);
        await mustLieAfter(tx, after.closedOn, this.clock.today(), {
          provinceId: before.provinceId,
          placeKey: before.key,
        });
      }
      tell(tx, MoneyPlaceAmended, before, await places.amend(tx, before, version, after));
    });
    return this.funds.place(actor, key);
  }
}

type Entered = Pick<MoneyPlace, 'kind' | 'name' | 'bank' | 'accountNumber' | 'openedOn'>;

/** Part of a wider change, for whoever holds the books. Throws MONEY_PLACE_EXISTS, MONEY_PLACE_BANK. */
export async function openPlaceIn(tx: Transaction, books: HeldBooks, entered: Entered): Promise<FactKey> {
  mustNameBank(entered);
  const { provinceId, scopeId, path, organisationKey } = books;
  const row = { provinceId, scopeId, path, organisationKey, key: newKey(), ...entered, closedOn: null };
  await places.insert(tx, { ...row, version: 1 });
  tell(tx, MoneyPlaceOpened, row, { after: entered });
  return keyOfFact(row);
}

const tidy = <Entry extends { name: string; bank: string | null; accountNumber: string | null }>(
  entry: Entry,
): Entry => ({
  ...entry,
  name: entry.name.normalize('NFC').trim(),
  bank: entry.bank?.trim() || null,
  accountNumber: entry.accountNumber?.trim() || null,
});

/** Throws MONEY_PLACE_BANK. */
function mustNameBank({ kind, bank, accountNumber }: Pick<MoneyPlace, 'kind' | 'bank' | 'accountNumber'>): void {
  const isSound = kind === MoneyPlaceKind.Bank ? bank !== null : bank === null && accountNumber === null;
  if (!isSound) throw LedgerError.MONEY_PLACE_BANK({}, [{ path: 'bank', code: 'MONEY_PLACE_BANK' }]);
}

async function heldPlace(tx: Transaction, { provinceId, key }: FactKey): Promise<MoneyPlace> {
  const [row] = await tx.query<MoneyPlace>(
    `SELECT ${places.columns('p')} FROM money_place AS p WHERE p.province_id = $1 AND p.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return places.toRow(row);
}

/** Throws MONEY_PLACE_NOT_EMPTY. */
async function mustBeEmpty(tx: Transaction, { provinceId, key, name }: MoneyPlace): Promise<void> {
  const [row] = await tx.query<{ remains: number }>(
    `SELECT coalesce(sum(l.amount), 0)::bigint AS remains FROM (
       SELECT DISTINCT ON (b.holding_key) b.amount FROM money_balance AS b WHERE b.province_id = $1 AND b.place_key = $2
       ORDER BY b.holding_key, b.day DESC) AS l`,
    [provinceId, key],
  );
  const params = { name, remains: dongText(row!.remains) };
  if (row!.remains > 0)
    throw LedgerError.MONEY_PLACE_NOT_EMPTY(params, [{ path: 'closedOn', code: 'MONEY_PLACE_NOT_EMPTY', params }]);
}

function tell(
  tx: Transaction,
  happened: typeof MoneyPlaceOpened,
  {
    key,
    provinceId,
    scopeId,
    path,
    organisationKey,
    kind,
  }: Pick<MoneyPlace, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'kind'>,
  change: { before?: unknown; after: unknown },
): void {
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload: { organisationKey, kind }, ...change });
}
