import { Clock, Jobs, type Query } from '@app/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ENDED_WITH_MONEY } from './succession-checks';

/** Names at night whose office has ended and whose books still hold money; alarms, never repairs. */
@Injectable()
export class EndedBooksWatch {
  private readonly logger = new Logger('fund-succession');

  constructor(
    jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    jobs.register({ name: 'watch-ended-books', when: { dailyAt: '03:50' }, run: () => this.look() });
  }

  /** How many there are. */
  async look(): Promise<number> {
    const query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
    const rows = await query<{ organisationKey: number; amount: number }>(
      `-- all shards: once a night
       SELECT b.organisation_key AS "organisationKey", x.amount FROM ${ENDED_WITH_MONEY('$1')} ORDER BY b.organisation_key`,
      [this.clock.today()],
    );
    for (const { organisationKey, amount } of rows)
      this.logger.error(`organisation ${organisationKey} has ended, and its books hold ${amount} đồng`);
    return rows.length;
  }
}
