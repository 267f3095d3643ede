import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  keyOfFact,
  newKey,
  pageOf,
  type Permission,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { type HeldBooks, LedgerPermission, lockBooks, MoneyPlaceKind, visibleBooks } from '@app/ledger';
import { Name, RecordPeople } from '@app/people';
import { Injectable } from '@nestjs/common';
import { type CashCount, type CashCountAct, CountActKind, CountSeat } from './cash-count.entity';
import { countFault, notesOn, sumOfPieces } from './cash-count.rules';
import { ReconciliationError } from './reconciliation.errors';
import { CashCounted, CashCountExplained, CashCountSigned, CashCountWithdrawn } from './reconciliation.events';
import { type CashCountsArgs, CashCountSorts, type RecordCashCountInput } from './reconciliation.inputs';
import { countActs, counts, type HeldPlace, lockPlace } from './reconciliation.sql';

/** So many sign the minutes of a count at least. */
const SIGNERS = 2;

/** By which right somebody signs as what: the head approves, the others keep the books or approve. */
const rightOf = (actor: Actor, organisationKey: number, seat: CountSeat): Permission =>
  seat === CountSeat.Head || (seat === CountSeat.Witness && !actor.worksAt(LedgerPermission.Keep, organisationKey))
    ? LedgerPermission.Approve
    : LedgerPermission.Keep;

/** Counts of cash boxes: recorded by who keeps the books, signed by two at least, and only ever added to. */
@Injectable()
export class CashCounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly people: RecordPeople,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, COUNT_OF_CASH, COUNT_DAY, COUNT_NOTHING_SAID, COUNT_TOTAL_DIFFERS, COUNT_NOTE_…. */
  async record(actor: Actor, input: RecordCashCountInput): Promise<CashCount> {
    const pieces = (input.pieces ?? [])
      .filter((one) => one.pieces > 0)
      .map(({ note, pieces: many }) => ({ note, pieces: many }));
    const asked = (input.pieces?.length ?? 0) > 0;
    const key = await this.transactions.run(actor, async (tx) => {
      const { books, place } = await lockPlace(tx, LedgerPermission.Keep, input.placeKey);
      if (input.seat === CountSeat.Head && !actor.worksAt(LedgerPermission.Approve, books.organisationKey))
        throw KernelError.NOT_FOUND();
      this.mustBeCountable(books, place, input.day);
      const fault = countFault(input.pieces ?? [], input.total ?? null, notesOn(input.day));
      if (fault) throw faultOf(fault);
      const counted = asked ? sumOfPieces(pieces) : input.total!;
      const { provinceId, scopeId, organisationKey, path, key: booksKey } = books;
      const row = {
        provinceId,
        scopeId,
        key: newKey(),
        booksKey,
        organisationKey,
        path,
        placeKey: place.key,
        day: input.day,
        counted,
        booked: await bookedOn(tx, place, input.day),
        pieces,
        witnessKeys: await this.witnesses(tx, books, input.witnesses ?? []),
        byKey: tx.actor.mustBePerson,
        recordedAt: tx.now,
      };
      await counts.insert(tx, row);
      await act(tx, row, { kind: CountActKind.Sign, seat: input.seat, reason: null });
      const explanation = input.explanation?.trim() || null;
      if (explanation !== null && row.counted !== row.booked)
        await act(tx, row, { kind: CountActKind.Explain, seat: null, reason: explanation });
      tell(tx, CashCounted, row, { after: { day: row.day, counted, booked: row.booked, pieces } });
      return keyOfFact(row);
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, COUNT_SIGNED_TWICE, COUNT_WITHDRAWN. */
  async sign(actor: Actor, key: FactKey, seat: CountSeat): Promise<CashCount> {
    await this.transactions.run(actor, async (tx) => {
      const count = await held(tx, key, (organisationKey) => rightOf(actor, organisationKey, seat));
      await act(tx, count, { kind: CountActKind.Sign, seat, reason: null });
      tell(tx, CashCountSigned, count, { after: { seat } });
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, COUNT_AGREES, COUNT_WITHDRAWN. */
  async explain(actor: Actor, key: FactKey, reason: string): Promise<CashCount> {
    await this.transactions.run(actor, async (tx) => {
      const count = await held(tx, key, () => LedgerPermission.Keep);
      if (count.counted === count.booked) throw ReconciliationError.COUNT_AGREES();
      await act(tx, count, { kind: CountActKind.Explain, seat: null, reason: reason.trim() });
      tell(tx, CashCountExplained, count, { reason: reason.trim() });
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, COUNT_SIGNED, COUNT_WITHDRAWN. */
  async withdraw(actor: Actor, key: FactKey, reason: string): Promise<CashCount> {
    await this.transactions.run(actor, async (tx) => {
      const count = await held(tx, key, () => LedgerPermission.Keep);
      const acts = await actsIn(tx, count);
      if (acts.filter(({ kind }) => kind === CountActKind.Sign).length >= SIGNERS)
        throw ReconciliationError.COUNT_SIGNED();
      await act(tx, count, { kind: CountActKind.Withdraw, seat: null, reason: reason.trim() });
      tell(tx, CashCountWithdrawn, count, { reason: reason.trim() });
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<CashCount> {
    const [count] = await this.seen(actor, [key]);
    if (!count) throw KernelError.NOT_FOUND();
    return count;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<CashCount[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('c', actor, params);
    const rows = await this.transactions.reading(actor)<CashCount>(
      `SELECT ${counts.columns('c')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN cash_count AS c ON c.province_id = k.province_id AND c.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(counts.toRow);
  }

  /** The latest first. */
  list(actor: Actor, args: CashCountsArgs): Promise<Connection<CashCount>> {
    const params: unknown[] = [];
    const conditions = [visibleBooks('c', actor, params)];
    if (args.organisationKey != null) conditions.push(`c.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.placeKey != null) conditions.push(`c.place_key = $${params.push(args.placeKey.key)}`);
    return pageOf<CashCount>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${counts.columns('c')} FROM cash_count AS c WHERE ${conditions.join(' AND ')}`,
        params,
        sort: CashCountSorts.columnsOf(args, [
          { expression: 'c.day', descending: true, type: 'date' },
          { expression: 'c.key', descending: true, type: 'uuid' },
        ]),
      },
      args,
      counts.toRow,
    );
  }

  /** Of counts that the actor sees: what was done with them, the earliest first. */
  async actsOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, CashCountAct[]>> {
    const rows = await this.transactions.reading(actor)<CashCountAct>(
      `SELECT ${countActs.columns('a')} FROM cash_count_act AS a WHERE a.province_id = ANY($1::int[]) AND a.count_key = ANY($2::uuid[])
       ORDER BY a.count_key, a.position`,
      [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key)],
    );
    return Map.groupBy(rows.map(countActs.toRow), ({ countKey }) => countKey);
  }

  private mustBeCountable({ opensOn }: HeldBooks, { kind, openedOn, closedOn }: HeldPlace, day: string): void {
    if (kind !== MoneyPlaceKind.Cash)
      throw ReconciliationError.COUNT_OF_CASH({}, [{ path: 'placeId', code: 'COUNT_OF_CASH' }]);
    const isOpen = day >= opensOn && day >= openedOn && (closedOn === null || day <= closedOn);
    if (!isOpen || day > this.clock.today())
      throw ReconciliationError.COUNT_DAY({}, [{ path: 'day', code: 'COUNT_DAY' }]);
  }

  private async witnesses(
    tx: Transaction,
    { organisationKey, path }: HeldBooks,
    named: readonly { name: string }[],
  ): Promise<string[]> {
    const said = named.map(({ name }) => this.people.asKept([{ field: Name, text: name.normalize('NFC').trim() }]));
    const keys: string[] = [];
    for await (const made of this.people.recordMany(tx, { organisationKey, path }, said)) keys.push(...made);
    return keys;
  }
}

/** What the books hold in a place at the end of a day, as far as it is posted now. */
async function bookedOn(tx: Transaction, { provinceId, key }: HeldPlace, day: string): Promise<number> {
  const [row] = await tx.query<{ amount: number }>(
    `SELECT coalesce(sum(l.amount), 0)::bigint AS amount FROM (
       SELECT DISTINCT ON (b.holding_key) b.amount FROM money_balance AS b WHERE b.province_id = $1 AND b.place_key = $2 AND b.day <= $3
       ORDER BY b.holding_key, b.day DESC) AS l`,
    [provinceId, key, day],
  );
  return row!.amount;
}

function faultOf({ code, at }: NonNullable<ReturnType<typeof countFault>>) {
  const path = at === null ? 'total' : `pieces.${at}.note`;
  return ReconciliationError[code]({}, [{ path, code }]);
}

/** A count that was not withdrawn, once its books wait. Throws NOT_FOUND, COUNT_WITHDRAWN. */
async function held(
  tx: Transaction,
  { provinceId, key }: FactKey,
  rightAt: (organisationKey: number) => Permission,
): Promise<CashCount> {
  const [row] = await tx.query<CashCount>(
    `SELECT ${counts.columns('c')} FROM cash_count AS c WHERE c.province_id = $1 AND c.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  await lockBooks(tx, rightAt(row.organisationKey), row.organisationKey);
  const count = counts.toRow(row);
  const acts = await actsIn(tx, count);
  if (acts.some(({ kind }) => kind === CountActKind.Withdraw)) throw ReconciliationError.COUNT_WITHDRAWN();
  return count;
}

const actsIn = (tx: Transaction, { provinceId, key }: Pick<CashCount, 'provinceId' | 'key'>): Promise<CashCountAct[]> =>
  tx.query<CashCountAct>(
    `SELECT ${countActs.columns('a')} FROM cash_count_act AS a WHERE a.province_id = $1 AND a.count_key = $2 ORDER BY a.position`,
    [provinceId, key],
  );

async function act(
  tx: Transaction,
  count: Pick<CashCount, 'provinceId' | 'scopeId' | 'key'>,
  said: Pick<CashCountAct, 'kind' | 'seat' | 'reason'>,
): Promise<void> {
  const position = (await actsIn(tx, count)).length + 1;
  const { provinceId, scopeId, key: countKey } = count;
  const by = { byKey: tx.actor.mustBePerson, doneAt: tx.now };
  await countActs.insert(tx, { provinceId, scopeId, countKey, position, ...said, ...by });
}

function tell(
  tx: Transaction,
  happened: typeof CashCounted,
  count: Pick<
    CashCount,
    'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'placeKey' | 'day' | 'counted' | 'booked'
  >,
  change: { after?: unknown; reason?: string },
): void {
  const { key, provinceId, scopeId, path, organisationKey, placeKey, day } = count;
  const payload = { organisationKey, placeKey, day, difference: count.counted - count.booked };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
