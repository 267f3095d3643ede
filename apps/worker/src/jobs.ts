import { inspect } from 'node:util';
import { AuditSequencer } from '@app/audit';
import { AssignmentReminders } from '@app/tasks';
import { Clock, Reactions } from '@app/kernel';
import { type Mail, Mailer, SEND_MAIL } from '@app/mail';
import { RollupFolder, RollupVerifier } from '@app/reporting';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { run, type Runner } from 'graphile-worker';
import { DataSource } from 'typeorm';
import type { WorkerConfig } from './config';
import { repeat } from './repeat';

export const WORKER_CONFIG = Symbol('WORKER_CONFIG');

const FOLD_EVERY_MS = 500;
const SEAL_EVERY_MS = 2_000;
const REACT_EVERY_MS = 1_000;
const DELTAS_PER_FOLD = 2_000;
const KEEP_IDEMPOTENCY_KEYS = '30 days';

const REMIND = 'remind-assignments';

/** Times in UTC: 18:10 is 01:10 in Vietnam, and 22:30 is 05:30 of the next day. */
const crontab = `10 18 * * * verify-rollups
40 18 * * * forget-idempotency-keys
30 22 * * * ${REMIND}`;

/** What happens without anybody asking: folding, reacting, sealing, and the nightly checks. */
@Injectable()
export class Jobs {
  private readonly logger = new Logger('worker');
  private readonly loops: Promise<void>[] = [];
  private runner: Runner | null = null;
  private readonly stopped = new AbortController();

  constructor(
    private readonly folder: RollupFolder,
    private readonly verifier: RollupVerifier,
    private readonly sequencer: AuditSequencer,
    private readonly reactions: Reactions,
    private readonly reminders: AssignmentReminders,
    private readonly mailer: Mailer,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
  ) {}

  async start(): Promise<void> {
    this.loops.push(
      this.every(FOLD_EVERY_MS, 'folding totals', () => this.folder.fold(DELTAS_PER_FOLD)),
      this.every(SEAL_EVERY_MS, 'sealing the trail', () => this.sequencer.seal()),
      this.every(REACT_EVERY_MS, 'reacting to events', () => this.reactions.dispatch()),
    );
    this.runner = await run({
      connectionString: this.config.queueUrl,
      concurrency: 2,
      noHandleSignals: true,
      crontab,
      taskList: {
        'verify-rollups': () => this.verifyRollups(),
        'forget-idempotency-keys': () => this.forgetKeys(),
        [REMIND]: async () => void (await this.reminders.remind()),
        [SEND_MAIL]: (mail) => this.mailer.send(mail as Mail),
      },
    });
    // A worker that stood still in the morning reminds as soon as it is back.
    await this.runner.addJob(REMIND, {}, { jobKey: `${REMIND}-at-start` });
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.runner?.stop();
    await Promise.all(this.loops);
  }

  private every(pause: number, what: string, turn: () => Promise<unknown>): Promise<void> {
    // Written out in full: several failures may have been thrown together.
    const failed = (error: unknown) => this.logger.error(`${what}: ${inspect(error)}`);
    return repeat(this.stopped.signal, { pause, turn, failed });
  }

  /** Stored totals against a recomputation from the reports. Alarms; never repairs. */
  private async verifyRollups(): Promise<void> {
    const differences = await this.verifier.verify();
    if (differences.length > 0)
      this.logger.error(`totals differ from the reports: ${JSON.stringify(differences.slice(0, 20))}`);
  }

  private async forgetKeys(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM idempotency_key WHERE created_at < $1::timestamptz - interval '${KEEP_IDEMPOTENCY_KEYS}'`,
      [this.clock.now()],
    );
  }
}
