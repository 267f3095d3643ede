import {
  type Actor,
  Clock,
  type FactKey,
  KernelError,
  keyOfFact,
  newKey,
  type Transaction,
  Transactions,
} from '@app/kernel';
import {
  type Counterparty,
  CounterpartyKind,
  type HeldBooks,
  LedgerPermission,
  lockBooks,
  visibleBooks,
} from '@app/ledger';
import { unknownNames } from '@app/organisations';
import { Address, Name, RecordPeople } from '@app/people';
import { Injectable } from '@nestjs/common';
import { VoucherError } from './vouchers.errors';
import { CounterpartyAdded } from './vouchers.events';
import type { AddCounterpartyInput } from './vouchers.inputs';
import { counterparties, counterpartyColumns } from './vouchers.sql';

/** Of one organisation, told at once: whoever enters a voucher completes a name from them. */
const MOST = 2000;

/** Who pays, is paid or gives. */
@Injectable()
export class Counterparties {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly people: RecordPeople,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, COUNTERPARTY_NEEDS_NAME, COUNTERPARTY_NEEDS_ORGANISATION, COUNTERPARTY_EXISTS, PERSONAL_FIELD_INVALID. */
  async add(actor: Actor, input: AddCounterpartyInput): Promise<Counterparty> {
    const { organisationKey, kind, partyKey = null } = input;
    const name = input.name?.normalize('NFC').trim() || null;
    const address = input.address?.trim() || null;
    if (kind === CounterpartyKind.Organisation && partyKey === null)
      throw VoucherError.COUNTERPARTY_NEEDS_ORGANISATION({}, [
        { path: 'partyId', code: 'COUNTERPARTY_NEEDS_ORGANISATION' },
      ]);
    const hasName = kind === CounterpartyKind.Person || kind === CounterpartyKind.Body;
    if (hasName && name === null)
      throw VoucherError.COUNTERPARTY_NEEDS_NAME({}, [{ path: 'name', code: 'COUNTERPARTY_NEEDS_NAME' }]);
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, organisationKey);
      const who = await this.whoOf(tx, books, { kind, name: name ?? '', address, partyKey });
      const { provinceId, scopeId, path } = books;
      const row = { provinceId, scopeId, path, organisationKey, key: newKey(), kind, ...who };
      await counterparties.insert(tx, { ...row, version: 1 });
      const payload = { organisationKey, kind };
      tx.happened(CounterpartyAdded, { subject: row.key, provinceId, scopeId, path, payload, after: payload });
      return keyOfFact(row);
    });
    return this.one(actor, made);
  }

  private async whoOf(
    tx: Transaction,
    { organisationKey, path }: HeldBooks,
    {
      kind,
      name,
      address,
      partyKey,
    }: { kind: CounterpartyKind; name: string; address: string | null; partyKey: number | null },
  ): Promise<Pick<Counterparty, 'personKey' | 'partyKey' | 'name' | 'address'>> {
    if (kind === CounterpartyKind.Organisation) {
      await this.mustBeNameable(tx, partyKey!);
      return { personKey: null, partyKey, name: null, address: null };
    }
    if (kind === CounterpartyKind.Body) return { personKey: null, partyKey: null, name, address };
    const said = [{ field: Name, text: name }, ...(address === null ? [] : [{ field: Address, text: address }])];
    for await (const [personKey] of this.people.recordMany(tx, { organisationKey, path }, [this.people.asKept(said)]))
      return { personKey: personKey!, partyKey: null, name: null, address: null };
    throw KernelError.NOT_FOUND();
  }

  /** Whoever reads the books is told its name. Throws NOT_FOUND. */
  private async mustBeNameable(tx: Transaction, key: number): Promise<void> {
    const [unknown] = await unknownNames(tx, [{ key, path: 'partyId' }], this.clock.today());
    if (unknown !== undefined) throw KernelError.NOT_FOUND({}, [{ path: unknown, code: 'NOT_FOUND' }]);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Counterparty> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Counterparty[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('c', actor, params);
    const rows = await this.transactions.reading(actor)<Counterparty>(
      `SELECT ${counterpartyColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN counterparty AS c ON c.province_id = k.province_id AND c.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(counterparties.toRow);
  }

  /** Those of the books of an organisation, the latest first. */
  async of(actor: Actor, organisationKey: number): Promise<Counterparty[]> {
    const params: unknown[] = [organisationKey];
    const rows = await this.transactions.reading(actor)<Counterparty>(
      `SELECT ${counterpartyColumns} FROM counterparty AS c WHERE c.organisation_key = $1 AND ${visibleBooks('c', actor, params)}
       ORDER BY c.key DESC LIMIT ${MOST}`,
      params,
    );
    return rows.map(counterparties.toRow);
  }
}
