import { setTimeout as sleep } from 'node:timers/promises';
import { ActorResolver } from '@app/identity';
import { Public } from '@app/kernel';
import { Controller, Get, Inject, Injectable, type OnApplicationShutdown, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

export const EXPECTED_MIGRATIONS = Symbol('EXPECTED_MIGRATIONS');

/** Shorter than whoever asks waits for. */
const PATIENCE_MS = 3_000;

/** Ready: the database answers, also what every request asks, takes writes, and has the migrations of this build and no others, in whatever order they came. */
@Injectable()
export class Readiness implements OnApplicationShutdown {
  private draining = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly actors: ActorResolver,
    @Inject(EXPECTED_MIGRATIONS) private readonly expected: readonly string[] | null,
  ) {}

  onApplicationShutdown(): void {
    this.draining = true;
  }

  /** Goes red first, so that no new request arrives while the last ones are answered. */
  drain(): void {
    this.draining = true;
  }

  /** Answers within `PATIENCE_MS`, whatever the database does. */
  async check(): Promise<Record<string, boolean>> {
    if (this.draining) return { draining: false };
    const late = sleep(PATIENCE_MS, { database: false }, { ref: false });
    return Promise.race([this.ask().catch(() => ({ database: false })), late]);
  }

  private async ask(): Promise<Record<string, boolean>> {
    const rows: { name: string; readOnly: boolean }[] = await this.dataSource.query(
      `SELECT name, pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean AS "readOnly" FROM migrations`,
    );
    // What every request asks first: a lock on its tables stops them all.
    await this.actors.ofToken('', 'vi');
    return {
      writable: rows[0]?.readOnly === false,
      migrated: this.expected === null || isSame(rows, this.expected),
    };
  }
}

const isSame = (run: readonly { name: string }[], expected: readonly string[]): boolean =>
  run.length === expected.length && run.every(({ name }) => expected.includes(name));

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Public()
  live(): { live: boolean } {
    return { live: true };
  }

  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Record<string, boolean>> {
    const checks = await this.readiness.check();
    reply.status(Object.values(checks).every(Boolean) ? 200 : 503);
    return checks;
  }
}
