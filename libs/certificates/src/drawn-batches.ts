import { randomBytes } from 'node:crypto';
import { type CertificateSheet, drawnCertificates, MadeFiles } from '@app/documents';
import { AskedApi, digestOf } from '@app/exports';
import { Actor, Clock, DomainError, fill, Jobs, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CertificateBatch, CertificateBatchState } from './certificate-batch.entity';
import { HOURS_KEPT, LEASE_SECONDS, MOST_ATTEMPTS } from './certificate-batch.rules';
import { batches, type CertificatePage, removedBatches } from './certificate-batches.service';
import { CertificateError } from './certificates.errors';
import { CertificateBatchDrawn, CertificateBatchFailed, CertificateBatchRemoved } from './certificates.events';

/** The oldest that nobody draws, or whose worker has not come further for a while. */
const TAKE = `
  UPDATE certificate_batch AS b SET state = 'running', taken_at = $1, ticket_digest = $2, attempts = attempts + 1, drawn = 0
  WHERE b.key = (
    SELECT w.key FROM certificate_batch w WHERE w.state IN ('waiting', 'running')
      AND (w.taken_at IS NULL OR w.taken_at < $1::timestamptz - interval '${LEASE_SECONDS} seconds')
    ORDER BY w.asked_at, w.key LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING ${batches.columns('b')}`;

const ONWARD =
  'UPDATE certificate_batch SET drawn = $3, taken_at = $4 WHERE key = $1 AND ticket_digest = $2 RETURNING key';

const GIVE_BACK = `UPDATE certificate_batch SET state = 'waiting', taken_at = NULL, ticket_digest = NULL, attempts = attempts - 1
  WHERE key = $1 AND ticket_digest = $2`;

/** Whoever asked has given it up, or another worker has taken it. */
class NoLongerWanted extends Error {}

interface Taken {
  asked: CertificateBatch;
  ticket: string;
}

type Outcome = Pick<CertificateBatch, 'state'> & Partial<Pick<CertificateBatch, 'sha256' | 'size' | 'failure'>>;

/** For the worker: draws the files that people wait for, one after another and page by page, and takes away what has lived long enough. */
@Injectable()
export class DrawnBatches {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: MadeFiles,
    private readonly api: AskedApi,
    jobs: Jobs,
  ) {
    jobs.register({ name: 'draw-certificates', when: { pauseMs: 2_000 }, run: (_, stopped) => this.drawAll(stopped) });
    jobs.register({ name: 'forget-certificates', when: { pauseMs: 600_000 }, run: () => this.forget() });
  }

  private async drawAll(stopped?: AbortSignal): Promise<void> {
    if (!stopped?.aborted && (await this.drawNext(stopped))) await this.drawAll(stopped);
  }

  /** Whether there was one. Throws where the API cannot be asked: it is begun anew after a while, as often as it may. */
  async drawNext(stopped?: AbortSignal): Promise<boolean> {
    const ticket = randomBytes(32).toString('base64url');
    const rows = await this.dataSource.query<[CertificateBatch[], number]>(TAKE, [this.clock.now(), digestOf(ticket)]);
    const [row] = rows[0];
    if (!row) return false;
    const taken = { asked: batches.toRow(row), ticket };
    try {
      await this.draw(taken, stopped);
    } catch (error) {
      await this.undrawn(taken, error, stopped);
    }
    return true;
  }

  private async draw(taken: Taken, stopped?: AbortSignal): Promise<void> {
    if (taken.asked.attempts > MOST_ATTEMPTS)
      throw CertificateError.CERTIFICATE_BATCH_BROKEN_OFF({ times: MOST_ATTEMPTS });
    const content = drawnCertificates('Giấy chứng nhận, giấy khen, bằng khen', this.sheetsOf(taken, stopped));
    await this.files.make(content, 'application/pdf', (tx, { sha256, size }) =>
      this.finish(tx, taken, { state: CertificateBatchState.Ready, sha256, size }),
    );
  }

  /** Page by page, each told to whoever waits. */
  private async *sheetsOf({ asked: { key }, ticket }: Taken, stopped?: AbortSignal): AsyncGenerator<CertificateSheet> {
    let count = 0;
    for (let after: string | null = null; ;) {
      const page: CertificatePage = await this.api.ask('/certificates/pages', { key, ticket, after }, stopped);
      yield* page.sheets;
      count += page.sheets.length;
      await this.mustGoOn(key, ticket, count);
      if (page.after === null) return;
      after = page.after;
    }
  }

  private async mustGoOn(key: string, ticket: string, count: number): Promise<void> {
    const parameters = [key, digestOf(ticket), count, this.clock.now()];
    const [rows] = await this.dataSource.query<[unknown[], number]>(ONWARD, parameters);
    if (rows.length === 0) throw new NoLongerWanted();
  }

  private async undrawn(taken: Taken, error: unknown, stopped?: AbortSignal): Promise<void> {
    if (error instanceof NoLongerWanted) return;
    const { key } = taken.asked;
    if (stopped?.aborted) return void (await this.dataSource.query(GIVE_BACK, [key, digestOf(taken.ticket)]));
    if (!(error instanceof DomainError)) throw error;
    const { code, text, params } = error;
    const failure = { code, messages: { vi: fill(text.vi, params), en: fill(text.en, params) } };
    await this.transactions
      .run(Actor.system(), (tx) => this.finish(tx, taken, { state: CertificateBatchState.Failed, failure }))
      .catch((gone: unknown) => {
        if (!(gone instanceof NoLongerWanted)) throw gone;
      });
  }

  private async finish(
    tx: Transaction,
    { asked: { key }, ticket }: Taken,
    { state, sha256 = null, size = null, failure = null }: Outcome,
  ): Promise<void> {
    const done = await tx.query(
      `UPDATE certificate_batch SET state = $3, sha256 = $4, size = $5, failure = $6, kept_until = $7::timestamptz + interval '${HOURS_KEPT} hours',
         ticket_digest = NULL, taken_at = NULL WHERE key = $1 AND ticket_digest = $2 RETURNING key`,
      [key, digestOf(ticket), state, sha256, size, failure && JSON.stringify(failure), tx.now],
    );
    if (done.length === 0) throw new NoLongerWanted();
    const event = state === CertificateBatchState.Ready ? CertificateBatchDrawn : CertificateBatchFailed;
    tx.happened(event, { subject: key, path: null, after: { size, code: failure?.code ?? null } });
  }

  private async forget(): Promise<void> {
    const over = await this.dataSource.query<{ key: string }[]>(
      'SELECT key FROM certificate_batch WHERE kept_until <= $1',
      [this.clock.now()],
    );
    for (const { key } of over)
      await this.transactions.run(Actor.system(), async (tx) => {
        await removedBatches(tx, 'b.key = $1', [key]);
        tx.happened(CertificateBatchRemoved, { subject: key, path: null });
      });
  }
}
