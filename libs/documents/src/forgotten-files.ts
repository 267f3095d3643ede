import { Actor, databaseErrorOf, Jobs, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileForgotten } from './documents.events';
import { lockContent } from './file-content';
import { FileStore } from './file-store';

const FORGET = 'forget-file';
const FOREIGN_KEY_VIOLATION = '23503';

/** Lets files be forgotten once the use case has committed; those to which something still refers stay. */
export const forgetFiles = (tx: Transaction, sha256s: readonly string[]): Promise<void> =>
  tx.enqueue(
    FORGET,
    [...new Set(sha256s)].map((sha256) => ({ payload: { sha256 }, key: `${FORGET}/${sha256}` })),
  );

/** For the worker: removes a file and its content, unless a record refers to it, as its foreign keys say. */
@Injectable()
export class ForgottenFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly store: FileStore,
    jobs: Jobs,
  ) {
    const run = (payload: unknown) => this.forget((payload as { sha256: string }).sha256);
    jobs.register({ name: FORGET, when: { whenQueued: true }, run });
  }

  /** Whether it is gone. May be asked again after it broke off. */
  async forget(sha256: string): Promise<boolean> {
    if (!(await this.isFree(sha256))) return false;
    await this.dataSource.transaction(async ({ queryRunner }) => {
      const query = (sql: string, params: unknown[]) => queryRunner!.query(sql, params) as Promise<unknown[]>;
      await lockContent(query, sha256);
      // Sent in again meanwhile.
      if ((await query('SELECT 1 FROM stored_file WHERE sha256 = $1', [sha256])).length === 0)
        await this.store.remove(sha256);
    });
    return true;
  }

  /** Takes the row away; false where something refers to it. */
  private async isFree(sha256: string): Promise<boolean> {
    const known = await this.dataSource.query<unknown[]>('SELECT 1 FROM stored_file WHERE sha256 = $1', [sha256]);
    if (known.length === 0) return true;
    try {
      await this.transactions.run(Actor.system(), async (tx) => {
        await tx.query('DELETE FROM file_upload WHERE sha256 = $1', [sha256]);
        await tx.query('DELETE FROM stored_file WHERE sha256 = $1', [sha256]);
        tx.happened(FileForgotten, { subject: sha256, path: null });
      });
      return true;
    } catch (error) {
      if (databaseErrorOf(error)?.code === FOREIGN_KEY_VIOLATION) return false;
      throw error;
    }
  }
}
