import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  keyOfFact,
  newKey,
  pageOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { placeOn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { type AccountBooks, type PeriodAct, SigningStep } from './books.entity';
import { type AccountBooksArgs, AccountBooksSorts, type AmendBooksInput, type OpenBooksInput } from './books.inputs';
import { booksColumns, type HeldBooks, lockBooks, organisationOf } from './books-store';
import { LedgerError } from './ledger.errors';
import { BooksAmended, BooksOpened } from './ledger.events';
import { LedgerPermission } from './ledger.permissions';
import { accountBooks, periodActs, visibleBooks } from './ledger.sql';

/** Of one set of books, told at once. */
const MOST_ACTS = 100;

/** The books of organisations: opened once, kept by the organisation itself. */
@Injectable()
export class Books {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BOOKS_EXIST, BOOKS_OPEN_AHEAD, SIGNING_ORDER. */
  async open(actor: Actor, { organisationKey, opensOn, signingOrder }: OpenBooksInput): Promise<HeldBooks> {
    const key = await this.transactions.run(actor, async (tx) => {
      if (!actor.worksAt(LedgerPermission.Keep, organisationKey)) throw KernelError.NOT_FOUND();
      const today = this.clock.today();
      const place = await placeOn(tx.query.bind(tx), organisationKey, today);
      if (!place) throw KernelError.NOT_FOUND();
      if (opensOn > today) throw LedgerError.BOOKS_OPEN_AHEAD({}, [{ path: 'opensOn', code: 'BOOKS_OPEN_AHEAD' }]);
      mustBeOrder(signingOrder);
      await mustBeFirst(tx, organisationKey);
      const row = { ...place, key: newKey(), organisationKey, opensOn, signingOrder };
      await accountBooks.insert(tx, { ...row, version: 1 });
      tell(tx, BooksOpened, row, { after: { opensOn, signingOrder } });
      return keyOfFact(row);
    });
    return this.one(actor, key);
  }

  /** By whoever approves: nobody drops a signature over their own. Throws NOT_FOUND, SIGNING_ORDER, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, signingOrder }: AmendBooksInput): Promise<HeldBooks> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Approve, await organisationOf(tx, 'account_books', key));
      mustBeOrder(signingOrder);
      tell(tx, BooksAmended, books, await accountBooks.amend(tx, books, version, { signingOrder }));
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<HeldBooks> {
    const [books] = await this.seen(actor, [key]);
    if (!books) throw KernelError.NOT_FOUND();
    return books;
  }

  /** Throws NOT_FOUND where the actor sees none there. */
  async of(actor: Actor, organisationKey: number): Promise<HeldBooks> {
    const params: unknown[] = [organisationKey];
    const [row] = await this.transactions.reading(actor)<HeldBooks>(
      `SELECT ${booksColumns} FROM account_books AS b WHERE b.organisation_key = $1 AND ${visibleBooks('b', actor, params)}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return accountBooks.toRow(row);
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<HeldBooks[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('b', actor, params);
    const rows = await this.transactions.reading(actor)<HeldBooks>(
      `SELECT ${booksColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN account_books AS b ON b.province_id = k.province_id AND b.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(accountBooks.toRow);
  }

  /** Of books that the actor sees: how they were closed and opened again, the latest first. */
  async actsOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, PeriodAct[]>> {
    const rows = await this.transactions.reading(actor)<PeriodAct>(
      `SELECT ${periodActs.columns('a')} FROM account_books AS b
       CROSS JOIN LATERAL (SELECT * FROM period_act AS p WHERE p.province_id = b.province_id AND p.books_key = b.key
         ORDER BY p.position DESC LIMIT ${MOST_ACTS}) AS a
       WHERE b.province_id = ANY($1::int[]) AND b.key = ANY($2::uuid[]) ORDER BY a.books_key, a.position DESC`,
      [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)],
    );
    return Map.groupBy(rows.map(periodActs.toRow), ({ booksKey }) => booksKey);
  }

  /** Books within reach; the highest organisation first. */
  list(actor: Actor, args: AccountBooksArgs): Promise<Connection<HeldBooks>> {
    const params: unknown[] = [];
    const conditions = [visibleBooks('b', actor, params)];
    if (args.organisationKey != null) conditions.push(`b.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.isOwn != null) {
      const own = [LedgerPermission.Keep, LedgerPermission.Approve].flatMap((right) => actor.workplaces(right));
      conditions.push(`(b.organisation_key = ANY($${params.push(own)}::int[])) = $${params.push(args.isOwn)}::bool`);
    }
    return pageOf<HeldBooks>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${booksColumns} FROM account_books AS b WHERE ${conditions.join(' AND ')}`,
        params,
        sort: AccountBooksSorts.columnsOf(args, [
          { expression: 'b.path', type: 'text' },
          { expression: 'b.key', type: 'uuid' },
        ]),
      },
      args,
      accountBooks.toRow,
    );
  }
}

/** Throws SIGNING_ORDER. */
function mustBeOrder(order: readonly SigningStep[]): void {
  const isSound =
    order[0] === SigningStep.Maker && order.includes(SigningStep.Head) && new Set(order).size === order.length;
  if (!isSound) throw LedgerError.SIGNING_ORDER({}, [{ path: 'signingOrder', code: 'SIGNING_ORDER' }]);
}

/** Two at once wait for each other: an organisation may have had its books in another province. Throws BOOKS_EXIST. */
async function mustBeFirst(tx: Transaction, organisationKey: number): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`books/${organisationKey}`]);
  const there = await tx.query(
    '-- all shards: books of one organisation, wherever it stood\nSELECT FROM account_books AS b WHERE b.organisation_key = $1',
    [organisationKey],
  );
  if (there.length > 0) throw LedgerError.BOOKS_EXIST({}, [{ path: 'organisationId', code: 'BOOKS_EXIST' }]);
}

function tell(
  tx: Transaction,
  happened: typeof BooksOpened,
  {
    key,
    provinceId,
    scopeId,
    path,
    organisationKey,
  }: Pick<AccountBooks, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey'>,
  change: { before?: unknown; after: unknown },
): void {
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload: { organisationKey }, ...change });
}
