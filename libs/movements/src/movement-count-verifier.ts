import { ComparedCounts, Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const MOST_NAMED = 20;

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
  SELECT scope_id AS "scopeId", movement_key AS "movementKey", kind, coalesce(l.registered, 0) AS listed, coalesce(c.registered, 0) AS counted
  FROM listed AS l FULL JOIN counted AS c USING (province_id, scope_id, movement_key, kind)
  WHERE coalesce(l.registered, 0) <> coalesce(c.registered, 0) ORDER BY scope_id, movement_key, kind LIMIT ${MOST_NAMED}`;

/** How many take part in movements, beside who does. */
@Injectable()
export class MovementCountVerifier extends ComparedCounts<MovementCountDifference> {
  constructor(jobs: Jobs, dataSource: DataSource) {
    super(jobs, dataSource, {
      name: 'movement-counts',
      logger: 'movements',
      verifiedAt: '03:00',
      differences: DIFFERENCES,
      alarm: 'counts of movements differ from the registrations',
    });
  }
}
