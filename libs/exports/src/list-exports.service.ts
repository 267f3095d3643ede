import { FileAccessRegistry, forgetFiles } from '@app/documents';
import { type Actor, Clock, KernelError, newKey, tableOf, type Transaction, Transactions, viewOf } from '@app/kernel';
import { keepPeople, type PersonFollower, PersonFollowers } from '@app/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ListExport, ListExportState } from './list-export.entity';
import { isKeepable, MOST_KEPT, MOST_UNDER_WAY } from './list-export.rules';
import { ListExportError } from './list-exports.errors';
import { ListExportAsked, ListExportRemoved } from './list-exports.events';

const table = tableOf(ListExport);

/** A list as its reader sees it: the console's document, how it was asked, and what stands in the columns. */
export type WantedListExport = Pick<ListExport, 'document' | 'variables' | 'title' | 'columns' | 'format' | 'total'>;

/** Files of long lists that somebody has asked for: whose they are, and how long they live. */
@Injectable()
export class ListExports implements PersonFollower {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    followers: PersonFollowers,
    files: FileAccessRegistry,
  ) {
    followers.register(this);
    files.register({ canRead: (actor, sha256) => this.isOwn(actor, sha256) });
  }

  /** The actor's own, the latest first. Bounded by how many are kept. */
  async list(actor: Actor): Promise<ListExport[]> {
    const rows = await this.dataSource.query<ListExport[]>(
      `SELECT ${table.columns('e')} FROM list_export AS e
       WHERE e.owner_key = $1 AND (e.kept_until IS NULL OR e.kept_until > $2) ORDER BY e.asked_at DESC, e.key DESC`,
      [actor.personId, this.clock.now()],
    );
    return rows.map((row) => viewOf(ListExport, table.toRow(row), {}));
  }

  /** Errors: PERSON_NEEDED, LIST_EXPORT_TOO_LONG, LIST_EXPORTS_UNDER_WAY, LIST_EXPORTS_FULL. */
  async ask(actor: Actor, wanted: WantedListExport): Promise<{ key: string }> {
    if (!actor.command) throw KernelError.IDEMPOTENCY_KEY_REQUIRED();
    return this.transactions.run(actor, async (tx) => {
      const ownerKey = actor.mustBePerson;
      if (!isKeepable(wanted)) throw ListExportError.LIST_EXPORT_TOO_LONG();
      await keepPeople(tx, [ownerKey]);
      await mustHaveRoom(tx, ownerKey);
      const key = newKey();
      const { language } = actor;
      await table.insert(tx, { key, ownerKey, language, ...wanted, state: ListExportState.Waiting, askedAt: tx.now });
      const { document, format, total } = wanted;
      // What somebody has typed to filter a list stays out of the trail.
      tx.happened(ListExportAsked, { subject: key, path: null, after: { document, format, total } });
      return { key };
    });
  }

  /** Under way: given up; written: gone. Errors: NOT_FOUND. */
  remove(actor: Actor, key: string): Promise<boolean> {
    return this.transactions.run(actor, async (tx) => {
      const gone = await removed(tx, 'key = $1 AND owner_key = $2', [key, actor.mustBePerson]);
      if (gone === 0) throw KernelError.NOT_FOUND();
      tx.happened(ListExportRemoved, { subject: key, path: null });
      return true;
    });
  }

  async erased(tx: Transaction, personKey: string): Promise<Record<string, number>> {
    return { listExports: await removed(tx, 'owner_key = $1', [personKey]) };
  }

  private async isOwn(actor: Actor, sha256: string): Promise<boolean> {
    const found = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM list_export WHERE sha256 = $1 AND owner_key = $2 AND kept_until > $3',
      [sha256, actor.personId, this.clock.now()],
    );
    return found.length > 0;
  }
}

/** Takes exports away with their files; answers how many. */
export async function removed(tx: Transaction, condition: string, params: unknown[]): Promise<number> {
  const gone = await tx.query<{ sha256: string | null }>(
    `DELETE FROM list_export WHERE ${condition} RETURNING sha256`,
    params,
  );
  await forgetFiles(
    tx,
    gone.flatMap(({ sha256 }) => sha256 ?? []),
  );
  return gone.length;
}

/** Who asks twice at once waits for the other, or both would find room for one. */
async function mustHaveRoom(tx: Transaction, ownerKey: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`list-export/${ownerKey}`]);
  const [row] = await tx.query<{ count: number; underWay: number }>(
    `SELECT count(*)::int AS count, (count(*) FILTER (WHERE kept_until IS NULL))::int AS "underWay" FROM list_export
     WHERE owner_key = $1 AND (kept_until IS NULL OR kept_until > $2)`,
    [ownerKey, tx.now],
  );
  if (row!.underWay >= MOST_UNDER_WAY) throw ListExportError.LIST_EXPORTS_UNDER_WAY({ max: MOST_UNDER_WAY });
  if (row!.count >= MOST_KEPT) throw ListExportError.LIST_EXPORTS_FULL({ max: MOST_KEPT });
}
