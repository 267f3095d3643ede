import { ComparedCounts, Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A place that counts otherwise than its recognitions do. */
export interface RecognitionCountDifference {
  provinceId: number;
  scopeId: number;
  year: number;
  honourKey: string;
  kind: string;
  listed: number;
  counted: number;
}

const COUNTED =
  'r.province_id, r.scope_id, r.year, coalesce(r.title_key, r.award_key) AS honour_key, r.kind, count(*)::int AS recognised';

const DIFFERENCES = `/* all shards: once a night */
  WITH listed AS (SELECT ${COUNTED} FROM recognition AS r WHERE r.revoked_on IS NULL GROUP BY 1, 2, 3, 4, 5),
  counted AS (SELECT k.province_id, k.scope_id, k.year, k.honour_key, k.kind, k.recognised FROM recognition_count AS k)
  SELECT province_id AS "provinceId", scope_id AS "scopeId", year, honour_key AS "honourKey", kind,
    coalesce(l.recognised, 0) AS listed, coalesce(c.recognised, 0) AS counted
  FROM listed AS l FULL JOIN counted AS c USING (province_id, scope_id, year, honour_key, kind)
  WHERE coalesce(l.recognised, 0) <> coalesce(c.recognised, 0) ORDER BY scope_id, year, honour_key, kind LIMIT $1`;

/** Of one place, `$1` its province, `$2` its scope. */
const HERE = `SELECT ${COUNTED} FROM recognition AS r
  WHERE r.province_id = $1 AND r.scope_id = $2 AND r.revoked_on IS NULL GROUP BY 1, 2, 3, 4, 5`;

const MOVED = `
  UPDATE recognition_count AS c SET recognised = c.recognised + wrong.by FROM (
    SELECT k.province_id, k.year, k.honour_key, k.kind, coalesce(l.recognised, 0) - k.recognised AS by
    FROM recognition_count AS k LEFT JOIN (${HERE}) AS l USING (province_id, scope_id, year, honour_key, kind)
    WHERE k.province_id = $1 AND k.scope_id = $2) AS wrong
  WHERE c.province_id = $1 AND c.scope_id = $2 AND c.year = wrong.year AND c.honour_key = wrong.honour_key AND c.kind = wrong.kind AND wrong.by <> 0
  RETURNING c.year`;

const MISSED = `
  INSERT INTO recognition_count AS c (province_id, scope_id, year, honour_key, kind, recognised)
  SELECT l.* FROM (${HERE}) AS l WHERE NOT EXISTS (
    SELECT 1 FROM recognition_count AS k
    WHERE k.province_id = $1 AND k.scope_id = $2 AND k.year = l.year AND k.honour_key = l.honour_key AND k.kind = l.kind)
  ON CONFLICT (province_id, scope_id, year, honour_key, kind) DO UPDATE SET recognised = c.recognised + excluded.recognised RETURNING c.year`;

/** How many were recognised, beside who was. */
@Injectable()
export class RecognitionCountVerifier extends ComparedCounts<RecognitionCountDifference> {
  constructor(jobs: Jobs, dataSource: DataSource) {
    super(jobs, dataSource, {
      name: 'recognition-counts',
      logger: 'recognitions',
      verifiedAt: '02:55',
      differences: DIFFERENCES,
      repairs: [MOVED, MISSED],
      alarm: 'counts of recognitions differ from the recognitions',
    });
  }
}
