import { Jobs } from '@app/kernel';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';

const SCOPES = 200;

/** Counts of a scope that are kept by appended changes: what folds them, and what compares them. */
export interface FoldedCounts {
  /** Of the jobs: `fold-<name>`, `verify-<name>`. */
  name: string;
  /** Under which the log tells of a difference. */
  logger: string;
  verifiedAt: `${number}:${number}`;
  /** The table of the changes. */
  changes: string;
  /** Takes the changes of one scope: `$1` the province, `$2` the scope. */
  take: string;
  /** Adds what was taken: `$1`, `$2` as before, `$3` the changes as JSON. */
  fold: string;
  /** Where the counts are not those of the rows. */
  differences: string;
  alarm: string;
}

/** Folds changes into counts all day, and compares them with the rows at night; alarms, never repairs. */
export class DeltaFolder<Difference extends object = object> {
  private readonly logger: Logger;

  constructor(
    jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly counts: FoldedCounts,
  ) {
    this.logger = new Logger(counts.logger);
    const { name, verifiedAt } = counts;
    jobs.register({ name: `fold-${name}`, when: { pauseMs: 2000 }, run: () => this.fold() });
    jobs.register({ name: `verify-${name}`, when: { dailyAt: verifiedAt }, run: () => this.verify() });
  }

  /** A scope is one transaction in one shard: a reader sees a change or its fold, never both or neither. */
  async fold(): Promise<number> {
    const { changes: table, take, fold } = this.counts;
    const places = await this.dataSource.query<{ provinceId: number; scopeId: number }[]>(
      `/* all shards: which scopes have changes */ SELECT DISTINCT d.province_id AS "provinceId", d.scope_id AS "scopeId"
       FROM ${table} AS d LIMIT $1`,
      [SCOPES],
    );
    for (const { provinceId, scopeId } of places)
      await this.dataSource.transaction(async (manager) => {
        const [changes] = await manager.query<[object[], number]>(take, [provinceId, scopeId]);
        if (changes.length > 0) await manager.query(fold, [provinceId, scopeId, JSON.stringify(changes)]);
      });
    return places.length;
  }

  async verify(): Promise<Difference[]> {
    const differences = await this.dataSource.query<Difference[]>(this.counts.differences);
    if (differences.length > 0) this.logger.error(`${this.counts.alarm}: ${JSON.stringify(differences)}`);
    return differences;
  }
}
