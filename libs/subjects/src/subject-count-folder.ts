import { Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeltaFolder } from './delta-folder';

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
  SELECT coalesce(l.province_id, c.province_id) AS "provinceId", coalesce(l.scope_id, c.scope_id) AS "scopeId", coalesce(l.kind, c.kind) AS kind, coalesce(l.count, 0)::int AS listed,
         coalesce(c.count, 0)::int AS counted
  FROM listed AS l FULL JOIN counted AS c ON c.province_id = l.province_id AND c.scope_id = l.scope_id AND c.kind = l.kind
  WHERE coalesce(l.count, 0) <> coalesce(c.count, 0) ORDER BY 1, 2, 3 LIMIT $1`;

const ofPlace = (table: string, kind: string): string =>
  `SELECT s.province_id, '${kind}' AS kind, count(*) AS count FROM ${table} AS s WHERE s.province_id = $1 AND s.scope_id = $2 AND s.ends_on IS NULL GROUP BY 1`;

const REPAIR = `
  INSERT INTO subject_count AS c (province_id, scope_id, kind, count)
  SELECT $1::int, $2::int, signed.kind, sum(signed.count) FROM (
    ${['community', 'clan', 'family', 'citizen'].map((kind) => ofPlace(kind, kind)).join(' UNION ALL ')}
    UNION ALL SELECT k.province_id, k.kind, -k.count FROM subject_count AS k WHERE k.province_id = $1 AND k.scope_id = $2
    UNION ALL SELECT d.province_id, d.kind, -d.change FROM subject_delta AS d WHERE d.province_id = $1 AND d.scope_id = $2) AS signed
  GROUP BY signed.kind HAVING sum(signed.count) <> 0 ORDER BY signed.kind
  ON CONFLICT (province_id, scope_id, kind) DO UPDATE SET count = c.count + excluded.count RETURNING c.kind`;

export interface CountDifference {
  scopeId: number;
  kind: string;
  listed: number;
  counted: number;
}

/** How many subjects there are, beside the lists. */
@Injectable()
export class SubjectCountFolder extends DeltaFolder<CountDifference> {
  constructor(jobs: Jobs, dataSource: DataSource) {
    super(jobs, dataSource, {
      name: 'subject-counts',
      logger: 'subjects',
      verifiedAt: '01:30',
      changes: 'subject_delta',
      take: TAKE,
      folds: [FOLD],
      differences: DIFFERENCES,
      repairs: [REPAIR],
      alarm: 'counts of subjects differ from the lists',
    });
  }
}
