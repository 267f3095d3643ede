import { Jobs } from '@app/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';

const SCOPES = 200;
const MOST_NAMED = 20;

const TAKE = `DELETE FROM subject_delta WHERE province_id = $1 AND scope_id = $2 RETURNING kind, change`;

const FOLD = `
  INSERT INTO subject_count AS c (province_id, scope_id, kind, count)
  SELECT $1::int, $2::int, t.kind, sum(t.change) FROM jsonb_to_recordset($3::jsonb) AS t(kind text, change int) GROUP BY t.kind ORDER BY t.kind
  ON CONFLICT (province_id, scope_id, kind) DO UPDATE SET count = c.count + excluded.count RETURNING c.kind`;

const listed = (table: string, kind: string): string =>
  `/* all shards: once a night */ SELECT s.province_id, s.scope_id, '${kind}' AS kind, count(*) AS count FROM ${table} AS s WHERE s.ends_on IS NULL GROUP BY 1, 2`;

const DIFFERENCES = `/* all shards: once a night */
  WITH listed AS (
    ${[listed('community', 'community'), listed('clan', 'clan'), listed('family', 'family'), listed('citizen', 'citizen')].join(' UNION ALL ')}),
  counted AS (
    SELECT province_id, scope_id, kind, sum(count) AS count FROM (
      SELECT c.province_id, c.scope_id, c.kind, c.count FROM subject_count AS c
      UNION ALL SELECT d.province_id, d.scope_id, d.kind, d.change FROM subject_delta AS d) AS signed GROUP BY 1, 2, 3)
  SELECT coalesce(l.scope_id, c.scope_id) AS "scopeId", coalesce(l.kind, c.kind) AS kind, coalesce(l.count, 0)::int AS listed,
         coalesce(c.count, 0)::int AS counted
  FROM listed AS l FULL JOIN counted AS c ON c.province_id = l.province_id AND c.scope_id = l.scope_id AND c.kind = l.kind
  WHERE coalesce(l.count, 0) <> coalesce(c.count, 0) LIMIT ${MOST_NAMED}`;

export interface CountDifference {
  scopeId: number;
  kind: string;
  listed: number;
  counted: number;
}

/** Folds the changes into the counts all day, and compares them with the lists at night; alarms, never repairs. */
@Injectable()
export class SubjectCountFolder {
  private readonly logger = new Logger('subjects');

  constructor(
    jobs: Jobs,
    private readonly dataSource: DataSource,
  ) {
    jobs.register({ name: 'fold-subject-counts', when: { pauseMs: 2000 }, run: () => this.fold() });
    jobs.register({ name: 'verify-subject-counts', when: { dailyAt: '01:30' }, run: () => this.verify() });
  }

  /** A scope is one transaction in one shard: a reader sees a change or its fold, never both or neither. */
  async fold(): Promise<number> {
    const places = await this.dataSource.query<{ provinceId: number; scopeId: number }[]>(
      `/* all shards: which scopes have changes */ SELECT DISTINCT d.province_id AS "provinceId", d.scope_id AS "scopeId"
       FROM subject_delta AS d LIMIT $1`,
      [SCOPES],
    );
    for (const { provinceId, scopeId } of places)
      await this.dataSource.transaction(async (manager) => {
        const [changes] = await manager.query<[object[], number]>(TAKE, [provinceId, scopeId]);
        if (changes.length > 0) await manager.query(FOLD, [provinceId, scopeId, JSON.stringify(changes)]);
      });
    return places.length;
  }

  async verify(): Promise<CountDifference[]> {
    const differences = await this.dataSource.query<CountDifference[]>(DIFFERENCES);
    if (differences.length > 0)
      this.logger.error(`counts of subjects differ from the lists: ${JSON.stringify(differences)}`);
    return differences;
  }
}
