import { Public } from '@app/kernel';
import { Controller, Get, Inject, Injectable, type OnApplicationShutdown, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

export const EXPECTED_MIGRATIONS = Symbol('EXPECTED_MIGRATIONS');

/** Ready: the database answers, takes writes, and has the migrations of this build and no others, in whatever order they came. */
@Injectable()
export class Readiness implements OnApplicationShutdown {
  private draining = false;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(EXPECTED_MIGRATIONS) private readonly expected: readonly string[] | null,
  ) {}

  onApplicationShutdown(): void {
    this.draining = true;
  }

  /** Goes red first, so that no new request arrives while the last ones are answered. */
  drain(): void {
    this.draining = true;
  }

  async check(): Promise<Record<string, boolean>> {
    if (this.draining) return { draining: false };
    const rows: { name: string; readOnly: boolean }[] = await this.dataSource.query(
      'SELECT name, pg_is_in_recovery() AS "readOnly" FROM migrations',
    );
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
    const checks = await this.readiness.check().catch(() => ({ database: false }));
    reply.status(Object.values(checks).every(Boolean) ? 200 : 503);
    return checks;
  }
}
