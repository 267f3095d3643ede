import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Jobs, VietnamTime } from './job';

/** Named in the log of a night, and mended in one go. */
const MOST_NAMED = 20;
const MOST_REBUILT = 5000;

/** Counts that are kept beside the rows which they count. */
interface Compared {
  /** Of the job: `verify-<name>`. */
  name: string;
  /** Under which the log tells of a difference. */
  logger: string;
  verifiedAt: VietnamTime;
  /** SQL: where the counts are not those of the rows; `$1` at most so many. */
  differences: string;
  /**
   * SQL statements that mend one scope: `$1` the province, `$2` the scope. Each adds by how much the counts are wrong, as one moment sees it, so that whatever is counted or
   * folded meanwhile is not lost.
   */
  repairs: readonly string[];
  alarm: string;
}

interface Place {
  provinceId: number;
  scopeId: number;
}

/** What was wrong, and what is still: more than are mended in one go, or than is written meanwhile. */
export interface Rebuilt<Difference> {
  found: Difference[];
  left: Difference[];
}

/** Compares counts with the rows at night; alarms, never repairs by itself. */
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

  get name(): string {
    return this.compared.name;
  }

  async verify(): Promise<(Difference & Place)[]> {
    const differences = await this.differing(MOST_NAMED);
    if (differences.length > 0) this.logger.error(`${this.compared.alarm}: ${JSON.stringify(differences)}`);
    return differences;
  }

  /** Counts the rows of the places that differ anew, a place at a time; for an operator who knows why they differed. */
  async rebuild(): Promise<Rebuilt<Difference & Place>> {
    const found = await this.differing(MOST_REBUILT);
    const places = new Map(found.map(({ provinceId, scopeId }) => [`${provinceId}/${scopeId}`, [provinceId, scopeId]]));
    for (const place of places.values())
      for (const repair of this.compared.repairs) await this.dataSource.query(repair, place);
    return { found, left: found.length === 0 ? [] : await this.differing(MOST_NAMED) };
  }

  private differing(most: number): Promise<(Difference & Place)[]> {
    return this.dataSource.query<(Difference & Place)[]>(this.compared.differences, [most]);
  }
}
