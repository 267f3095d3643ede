import { inspect } from 'node:util';
import { type Job, Jobs, toldError } from '@app/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { run, type Runner } from 'graphile-worker';
import type { WorkerConfig } from './config';
import { crontabOf } from './crontab.rules';
import { repeat } from './repeat';

export const WORKER_CONFIG = Symbol('WORKER_CONFIG');

/** What happens without anybody asking: the jobs that the libraries have registered. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('worker');
  private readonly loops: Promise<void>[] = [];
  private runner: Runner | null = null;
  private readonly stopped = new AbortController();

  constructor(
    private readonly jobs: Jobs,
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
  ) {}

  async start(): Promise<void> {
    const jobs = this.jobs.all();
    for (const job of jobs) if ('pauseMs' in job.when) this.loops.push(this.over(job, job.when.pauseMs));
    const queued = jobs.filter(({ when }) => !('pauseMs' in when));
    this.runner = await run({
      connectionString: this.config.queueUrl,
      concurrency: 2,
      noHandleSignals: true,
      crontab: crontabOf(queued),
      taskList: Object.fromEntries(
        queued.map((job) => [job.name, (payload: unknown) => job.run(payload).then(nothing, withoutValues)]),
      ),
    });
    for (const { name, atStart } of queued)
      if (atStart) await this.runner.addJob(name, {}, { jobKey: `${name}-at-start` });
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.runner?.stop();
    await Promise.all(this.loops);
  }

  private over(job: Job, pause: number): Promise<void> {
    // Written out in full: several failures may have been thrown together.
    const failed = (error: unknown) => this.logger.error(`${job.name}: ${inspect(toldError(error))}`);
    return repeat(this.stopped.signal, { pause, turn: () => job.run(null, this.stopped.signal), failed });
  }
}

const nothing = (): void => undefined;

/** The queue keeps the message of what a job threw, and logs it; PostgreSQL's own quotes values. */
function withoutValues(error: unknown): never {
  const told = toldError(error);
  throw told instanceof Error ? told : new Error(inspect(told));
}
