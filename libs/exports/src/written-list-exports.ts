import { randomBytes } from 'node:crypto';
import { listFile, MadeFiles } from '@app/documents';
import { Actor, Clock, DomainError, fill, Jobs, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ListExport, ListExportState, mediaTypeOf } from './list-export.entity';
import { DAYS_KEPT, LEASE_SECONDS, MOST_ATTEMPTS } from './list-export.rules';
import { digestOf } from './list-export-tickets.service';
import { ListExportError } from './list-exports.errors';
import { ListExportFailed, ListExportRemoved, ListExportWritten } from './list-exports.events';
import { removed } from './list-exports.service';
import { ListPages } from './list-pages';

const table = tableOf(ListExport);

/** The oldest that nobody writes: or whose worker has not come further for a while. */
const TAKE = `
  UPDATE list_export AS e SET state = 'running', taken_at = $1, ticket_digest = $2, attempts = attempts + 1, rows = 0
  WHERE e.key = (
    SELECT w.key FROM list_export w WHERE w.state IN ('waiting', 'running')
      AND (w.taken_at IS NULL OR w.taken_at < $1::timestamptz - interval '${LEASE_SECONDS} seconds')
    ORDER BY w.asked_at, w.key LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING ${table.columns('e')}`;

const ONWARD = 'UPDATE list_export SET rows = $3, taken_at = $4 WHERE key = $1 AND ticket_digest = $2 RETURNING key';

const GIVE_BACK = `UPDATE list_export SET state = 'waiting', taken_at = NULL, ticket_digest = NULL, attempts = attempts - 1
  WHERE key = $1 AND ticket_digest = $2`;

/** Whoever asked has given it up, or another worker has taken it. */
class NoLongerWanted extends Error {}

interface Taken {
  asked: ListExport;
  ticket: string;
}

type Outcome = Pick<ListExport, 'state'> & Partial<Pick<ListExport, 'sha256' | 'size' | 'failure'>>;

/** For the worker: writes the lists that people wait for, one after another, and takes away what has lived long enough. */
@Injectable()
export class WrittenListExports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: MadeFiles,
    private readonly pages: ListPages,
    jobs: Jobs,
  ) {
    jobs.register({
      name: 'write-list-exports',
      when: { pauseMs: 2_000 },
      run: (_, stopped) => this.writeAll(stopped),
    });
    jobs.register({ name: 'forget-list-exports', when: { dailyAt: '02:20' }, run: () => this.forget() });
  }

  private async writeAll(stopped?: AbortSignal): Promise<void> {
    if (!stopped?.aborted && (await this.writeNext(stopped))) await this.writeAll(stopped);
  }

  /** Whether there was one. Throws where the API cannot be asked: it is begun anew after a while, as often as it may. */
  async writeNext(stopped?: AbortSignal): Promise<boolean> {
    const ticket = randomBytes(32).toString('base64url');
    const rows = await this.dataSource.query<[ListExport[], number]>(TAKE, [this.clock.now(), digestOf(ticket)]);
    const [row] = rows[0];
    if (!row) return false;
    const taken = { asked: table.toRow(row), ticket };
    try {
      await this.write(taken, stopped);
    } catch (error) {
      await this.unwritten(taken, error, stopped);
    }
    return true;
  }

  private async write(taken: Taken, stopped?: AbortSignal): Promise<void> {
    const { title, columns, format, attempts } = taken.asked;
    if (attempts > MOST_ATTEMPTS) throw ListExportError.LIST_EXPORT_BROKEN_OFF({ times: MOST_ATTEMPTS });
    const content = listFile(format, { title, columns }, this.rowsOf(taken, stopped));
    await this.files.make(content, mediaTypeOf(format), (tx, { sha256, size }) =>
      this.finish(tx, taken, { state: ListExportState.Ready, sha256, size }),
    );
  }

  /** Page by page, each told to whoever waits. */
  private async *rowsOf({ asked: { key }, ticket }: Taken, stopped?: AbortSignal): AsyncGenerator<unknown[]> {
    let count = 0;
    for (let after: string | null = null; ;) {
      const page = await this.pages.page({ key, ticket, after }, stopped);
      count += page.rows.length;
      await this.mustGoOn(key, ticket, count);
      yield page.rows;
      if (!page.hasNextPage) return;
      after = page.endCursor;
    }
  }

  private async mustGoOn(key: string, ticket: string, count: number): Promise<void> {
    const [rows] = await this.dataSource.query<[unknown[], number]>(ONWARD, [
      key,
      digestOf(ticket),
      count,
      this.clock.now(),
    ]);
    if (rows.length === 0) throw new NoLongerWanted();
  }

  private async unwritten(taken: Taken, error: unknown, stopped?: AbortSignal): Promise<void> {
    if (error instanceof NoLongerWanted) return;
    const { key } = taken.asked;
    if (stopped?.aborted) return void (await this.dataSource.query(GIVE_BACK, [key, digestOf(taken.ticket)]));
    if (!(error instanceof DomainError)) throw error;
    const { code, text, params } = error;
    const failure = { code, messages: { vi: fill(text.vi, params), en: fill(text.en, params) } };
    await this.transactions
      .run(Actor.system(), (tx) => this.finish(tx, taken, { state: ListExportState.Failed, failure }))
      .catch((gone: unknown) => {
        if (!(gone instanceof NoLongerWanted)) throw gone;
      });
  }

  /** What was asked is not needed any more, and a filter may hold what somebody has typed. */
  private async finish(
    tx: Transaction,
    { asked: { key, format }, ticket }: Taken,
    { state, sha256 = null, size = null, failure = null }: Outcome,
  ): Promise<void> {
    const done = await tx.query(
      `UPDATE list_export SET state = $3, sha256 = $4, size = $5, failure = $6, finished_at = $7, kept_until = $7::timestamptz + interval '${DAYS_KEPT} days',
         variables = '{}', columns = '[]', ticket_digest = NULL, taken_at = NULL WHERE key = $1 AND ticket_digest = $2 RETURNING key`,
      [key, digestOf(ticket), state, sha256, size, failure && JSON.stringify(failure), tx.now],
    );
    if (done.length === 0) throw new NoLongerWanted();
    const event = state === ListExportState.Ready ? ListExportWritten : ListExportFailed;
    tx.happened(event, { subject: key, path: null, after: { format, size, code: failure?.code ?? null } });
  }

  private async forget(): Promise<void> {
    const over = await this.dataSource.query<{ key: string }[]>('SELECT key FROM list_export WHERE kept_until <= $1', [
      this.clock.now(),
    ]);
    for (const { key } of over)
      await this.transactions.run(Actor.system(), async (tx) => {
        await removed(tx, 'key = $1', [key]);
        tx.happened(ListExportRemoved, { subject: key, path: null });
      });
  }
}
