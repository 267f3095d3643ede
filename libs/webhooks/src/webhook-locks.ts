import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';

/**
 * One worker sends for a webhook at a time. The locks hang on a connection: whoever is killed lets go of them at once. They spare repeats and hold up no
 * promise: an event is sent on only once the one before it was taken, whoever sent that.
 */
@Injectable()
export class WebhookLocks implements OnApplicationShutdown {
  private runner: QueryRunner | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  take(key: string): Promise<boolean> {
    return this.ask('pg_try_advisory_lock', key);
  }

  async letGo(key: string): Promise<void> {
    await this.ask('pg_advisory_unlock', key);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.last;
    await this.forget();
  }

  /** One after the other: it is one connection. */
  private ask(what: 'pg_try_advisory_lock' | 'pg_advisory_unlock', key: string): Promise<boolean> {
    const asked = this.last.then(() => this.query(what, key));
    this.last = asked.catch(() => undefined);
    return asked;
  }

  private async query(what: string, key: string): Promise<boolean> {
    this.runner ??= this.dataSource.createQueryRunner();
    try {
      const [row] = (await this.runner.query(`SELECT ${what}(hashtextextended($1, 0)) AS done`, [
        `webhook/${key}`,
      ])) as {
        done: boolean;
      }[];
      return row!.done;
    } catch (error) {
      await this.forget();
      throw error;
    }
  }

  private async forget(): Promise<void> {
    const { runner } = this;
    this.runner = null;
    // The pool may hand the connection on: it takes no lock along.
    await runner?.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await runner?.release();
  }
}
