import { FileStore } from '@app/documents';
import { Actor, Clock, Jobs, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ImportForgotten } from './subjects.events';

/** Days after which a list that nobody went on with is taken away. */
const DAYS_WAITING = 14;
const AT_ONCE = 100;

/** One that waits for somebody, or whose judging nobody looked at again; what is being written goes on when the API starts. */
const OVER = `i.waits_since < $1::timestamptz - interval '${DAYS_WAITING} days' AND i.state <> 'writing'`;

/** Somebody went on with it meanwhile. */
class GoesOn extends Error {}

/** For the worker: takes away lists that were never written and rows that were never mended, with the file and the key. It needs none of them open. */
@Injectable()
export class ImportSweep {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: FileStore,
    jobs: Jobs,
  ) {
    jobs.register({ name: 'forget-imports', when: { dailyAt: '02:40' }, run: () => this.sweep() });
  }

  /** Answers how many were taken away. */
  async sweep(): Promise<number> {
    const over = await this.dataSource.query<{ key: string }[]>(
      `SELECT i.key FROM citizen_import AS i WHERE ${OVER} ORDER BY i.waits_since LIMIT ${AT_ONCE}`,
      [this.clock.now()],
    );
    for (const { key } of over) await this.forget(key);
    return over.length === AT_ONCE ? over.length + (await this.sweep()) : over.length;
  }

  private async forget(key: string): Promise<void> {
    try {
      const sha256 = await this.transactions.run(Actor.system(), (tx) => this.take(tx, key));
      if (sha256) await this.files.remove(sha256);
    } catch (error) {
      if (!(error instanceof GoesOn)) throw error;
    }
  }

  /** What was written stays written; the rest is given up. Answers where the file lies. */
  private async take(tx: Transaction, key: string): Promise<string | null> {
    const [found] = await tx.query<{ path: string; sha256: string | null; written: number }>(
      `SELECT i.path, i.sha256, i.written FROM citizen_import AS i WHERE i.key = $2 AND ${OVER} FOR UPDATE`,
      [tx.now, key],
    );
    if (!found) throw new GoesOn();
    const rows = await tx.query('DELETE FROM citizen_import_row AS r WHERE r.import_key = $1 RETURNING r.import_key', [
      key,
    ]);
    await tx.query(
      `UPDATE citizen_import AS i SET state = CASE WHEN i.state = 'written' THEN 'written' ELSE 'cancelled' END,
         wrong_rows = 0, sha256 = NULL, wrapped_key = NULL, waits_since = NULL WHERE i.key = $1`,
      [key],
    );
    tx.happened(ImportForgotten, {
      subject: key,
      path: found.path,
      after: { written: found.written, rows: rows.length },
    });
    return found.sha256;
  }
}
