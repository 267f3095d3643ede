import { Clock, Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Days of usage that are shown. */
const KEPT_DAYS = 400;
const SWEEP_MS = 10 * 60_000;

/** Takes away assertions that can be used no more, and days of usage that nobody is shown. */
@Injectable()
export class SweptPartners {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.register({ name: 'forget-api-assertions', when: { pauseMs: SWEEP_MS }, run: () => this.forgetAssertions() });
    jobs.register({ name: 'forget-api-usage', when: { dailyAt: '02:40' }, run: () => this.forgetUsage() });
  }

  private async forgetAssertions(): Promise<void> {
    await this.dataSource.query('DELETE FROM api_assertion WHERE expires_at < $1', [this.clock.now()]);
  }

  private async forgetUsage(): Promise<void> {
    await this.dataSource.query('DELETE FROM api_usage WHERE day < $1::date - $2::int', [
      this.clock.today(),
      KEPT_DAYS,
    ]);
  }
}
