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
      const [key] = await this.insert(tx, books, [{ kind, ...who }]);
      return key!;
    });
    return this.one(actor, made);
  }

  /** People and bodies by their names, part of a wider change, for whoever holds the books. Keys in the order of the names. */
  async addIn(
    tx: Transaction,
    books: HeldBooks,
    asked: readonly { isPerson: boolean; name: string }[],
  ): Promise<string[]> {
    const people = asked.filter(({ isPerson }) => isPerson);
    const kept = people.map(({ name }) => this.people.asKept([{ field: Name, text: name }]));
    const recorded: string[] = [];
    for await (const keys of this.people.recordMany(tx, books, kept)) recorded.push(...keys);
    const rows = asked.map(({ isPerson, name }) =>
      isPerson
        ? { kind: CounterpartyKind.Person, personKey: recorded.shift()!, partyKey: null, name: null, address: null }
        : { kind: CounterpartyKind.Body, personKey: null, partyKey: null, name, address: null },
    );
    return (await this.insert(tx, books, rows)).map(({ key }) => key);
  }

  /** Somebody with an account, part of a wider change: as the books know them, or from now on. */
  async ofPersonIn(tx: Transaction, books: HeldBooks, personKey: string): Promise<string> {
    const [known] = await tx.query<{ key: string }>(
      `SELECT c.key FROM counterparty AS c WHERE c.province_id = $1 AND c.organisation_key = $2 AND c.person_key = $3 ORDER BY c.key LIMIT 1`,
      [books.provinceId, books.organisationKey, personKey],
    );
    if (known) return known.key;
    const who = { kind: CounterpartyKind.Person, personKey, partyKey: null, name: null, address: null };
    const [made] = await this.insert(tx, books, [who]);
    return made!.key;
  }

  private async insert(
    tx: Transaction,
    { provinceId, scopeId, path, organisationKey }: HeldBooks,
    whos: readonly Pick<Counterparty, 'kind' | 'personKey' | 'partyKey' | 'name' | 'address'>[],
  ): Promise<FactKey[]> {
    const rows = whos.map((who) => ({ provinceId, scopeId, path, organisationKey, key: newKey(), ...who, version: 1 }));
    await counterparties.insertAll(tx, rows);
    for (const { key: subject, kind } of rows) {
      const payload = { organisationKey, kind };
      tx.happened(CounterpartyAdded, { subject, provinceId, scopeId, path, payload, after: payload });
    }
    return rows.map(keyOfFact);
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
