import { inspect } from 'node:util';
import { toldError } from '@app/kernel';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CitizenImportRun } from './citizen-import-run';

/**
 * Works on imports while the API runs, which has the key of people's data; the worker has none. One at a time in each process, and each import in one process:
 * a lock of the database session says which, and falls with the process. Whoever looks at an import that nobody works on makes it go on.
 */
@Injectable()
export class CitizenImportQueue implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('imports');
  private wake: () => void = () => undefined;
  private readonly stop = new AbortController();
  private isAwake = true;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly run: CitizenImportRun,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.work();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    this.look();
    await this.running;
  }

  /** There may be something to go on with. */
  look(): void {
    this.isAwake = true;
    this.wake();
  }

  /** Begun outside of any request, so that none of it belongs to one. */
  private async work(): Promise<void> {
    while (!this.stop.signal.aborted) {
      if (!this.isAwake) await new Promise<void>((resolve) => (this.wake = resolve));
      this.isAwake = false;
      if (this.stop.signal.aborted) return;
      await this.all().catch((error: unknown) => this.logger.error(inspect(toldError(error))));
    }
  }

  private async all(): Promise<void> {
    for (const key of await this.run.running()) if (!this.stop.signal.aborted) await this.one(key);
  }

  private async one(key: string): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      const [lock] = (await runner.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [key])) as [
        { held: boolean },
      ];
      if (!lock.held) return;
      try {
        await this.run.run(key, this.stop.signal);
      } finally {
        await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key]);
      }
    } finally {
      await runner.release();
    }
  }
}
