import { ComparedCounts, type Jobs } from '@app/kernel';
import type { DataSource } from 'typeorm';

const SCOPES = 200;

/** Counts of a scope that are kept by appended changes: what folds them, and what compares them. */
type FoldedCounts = ConstructorParameters<typeof ComparedCounts>[2] & {
  /** The table of the changes. */
  changes: string;
  /** Takes the changes of one scope: `$1` the province, `$2` the scope. */
  take: string;
  /** Each adds what was taken: `$1`, `$2` as before, `$3` the changes as JSON. */
  folds: readonly string[];
};

/** Folds changes into counts all day. */
export class DeltaFolder<Difference extends object = object> extends ComparedCounts<Difference> {
  constructor(
    jobs: Jobs,
    dataSource: DataSource,
    private readonly counts: FoldedCounts,
  ) {
    super(jobs, dataSource, counts);
    jobs.register({ name: `fold-${counts.name}`, when: { pauseMs: 2000 }, run: () => this.fold() });
  }

  /** A scope is one transaction in one shard: a reader sees a change or its fold, never both or neither. */
  async fold(): Promise<number> {
    const { changes: table, take, folds } = this.counts;
    const places = await this.dataSource.query<{ provinceId: number; scopeId: number }[]>(
      `/* all shards: which scopes have changes */ SELECT DISTINCT d.province_id AS "provinceId", d.scope_id AS "scopeId"
       FROM ${table} AS d LIMIT $1`,
      [SCOPES],
    );
    for (const { provinceId, scopeId } of places)
      await this.dataSource.transaction(async (manager) => {
        const [changes] = await manager.query<[object[], number]>(take, [provinceId, scopeId]);
        if (changes.length === 0) return;
        for (const fold of folds) await manager.query(fold, [provinceId, scopeId, JSON.stringify(changes)]);
      });
    return places.length;
  }
}
