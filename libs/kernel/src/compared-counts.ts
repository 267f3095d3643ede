import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Jobs, VietnamTime } from './job';

/** Counts that are kept beside the rows which they count. */
interface Compared {
  /** Of the job: `verify-<name>`. */
  name: string;
  /** Under which the log tells of a difference. */
  logger: string;
  verifiedAt: VietnamTime;
  /** SQL: where the counts are not those of the rows, few of them. */
  differences: string;
  alarm: string;
}

/** Compares counts with the rows at night; alarms, never repairs. */
export class ComparedCounts<Difference extends object = object> {
  private readonly logger: Logger;

  constructor(
    jobs: Jobs,
    protected readonly dataSource: DataSource,
    private readonly compared: Compared,
  ) {
    const { name, logger, verifiedAt } = compared;
    this.logger = new Logger(logger);
    jobs.register({ name: `verify-${name}`, when: { dailyAt: verifiedAt }, run: () => this.verify() });
  }

  async verify(): Promise<Difference[]> {
    const { differences: sql, alarm } = this.compared;
    const differences = await this.dataSource.query<Difference[]>(sql);
    if (differences.length > 0) this.logger.error(`${alarm}: ${JSON.stringify(differences)}`);
    return differences;
  }
}
