import { ComparedCounts, Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A place that counts those of a kind who take part in a movement otherwise than its registrations do. */
export interface MovementCountDifference {
  scopeId: number;
  movementKey: string;
  kind: string;
  listed: number;
  counted: number;
}

const DIFFERENCES = `/* all shards: once a night */
  WITH listed AS (
    SELECT r.province_id, r.scope_id, r.movement_key, r.kind, count(*)::int AS registered
    FROM movement_registration AS r WHERE r.withdrawn_on IS NULL GROUP BY 1, 2, 3, 4),
  counted AS (SELECT k.province_id, k.scope_id, k.movement_key, k.kind, k.registered FROM movement_count AS k)
  SELECT province_id AS "provinceId", scope_id AS "scopeId", movement_key AS "movementKey", kind, coalesce(l.registered, 0) AS listed, coalesce(c.registered, 0) AS counted
  FROM listed AS l FULL JOIN counted AS c USING (province_id, scope_id, movement_key, kind)
  WHERE coalesce(l.registered, 0) <> coalesce(c.registered, 0) ORDER BY scope_id, movement_key, kind LIMIT $1`;

const MOVED = `
  UPDATE movement_count AS c SET registered = c.registered + wrong.change FROM (
    SELECT k.province_id, k.movement_key, k.kind, (
        SELECT count(*) FROM movement_registration AS r WHERE r.province_id = $1 AND r.scope_id = $2 AND r.movement_key = k.movement_key AND r.kind = k.kind
          AND r.withdrawn_on IS NULL)::int - k.registered AS change
    FROM movement_count AS k WHERE k.province_id = $1 AND k.scope_id = $2) AS wrong
  WHERE c.province_id = $1 AND c.scope_id = $2 AND c.movement_key = wrong.movement_key AND c.kind = wrong.kind AND wrong.change <> 0 RETURNING c.kind`;

const MISSED = `
  INSERT INTO movement_count AS c (province_id, scope_id, movement_key, kind, registered)
  SELECT r.province_id, r.scope_id, r.movement_key, r.kind, count(*)::int FROM movement_registration AS r
  WHERE r.province_id = $1 AND r.scope_id = $2 AND r.withdrawn_on IS NULL AND NOT EXISTS (
    SELECT 1 FROM movement_count AS k WHERE k.province_id = $1 AND k.scope_id = $2 AND k.movement_key = r.movement_key AND k.kind = r.kind)
  GROUP BY r.province_id, r.scope_id, r.movement_key, r.kind
  ON CONFLICT (province_id, scope_id, movement_key, kind) DO UPDATE SET registered = c.registered + excluded.registered RETURNING c.kind`;

/** How many take part in movements, beside who does. */
@Injectable()
export class MovementCountVerifier extends ComparedCounts<MovementCountDifference> {
  constructor(jobs: Jobs, dataSource: DataSource) {
    super(jobs, dataSource, {
      name: 'movement-counts',
      logger: 'movements',
      verifiedAt: '03:00',
      differences: DIFFERENCES,
      repairs: [MOVED, MISSED],
      alarm: 'counts of movements differ from the registrations',
    });
  }
}
