import { ComparedCounts, Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IS_LATE } from './titles.sql';

/** A place that counts a title of a year otherwise than its registrations do. */
export interface TitleCountDifference {
  scopeId: number;
  year: number;
  titleKey: string;
  registered: { listed: number; counted: number };
  late: { listed: number; counted: number };
}

const both = (name: string): string =>
  `json_build_object('listed', coalesce(l.${name}, 0), 'counted', coalesce(c.${name}, 0))`;

const DIFFERENCES = `/* all shards: once a night */
  WITH listed AS (
    SELECT r.province_id, r.scope_id, r.year, r.title_key, count(*)::int AS registered, (count(*) FILTER (WHERE ${IS_LATE}))::int AS late
    FROM title_registration AS r WHERE r.withdrawn_on IS NULL GROUP BY 1, 2, 3, 4),
  counted AS (SELECT k.province_id, k.scope_id, k.year, k.title_key, k.registered, k.late FROM title_count AS k)
  SELECT province_id AS "provinceId", scope_id AS "scopeId", year, title_key AS "titleKey", ${both('registered')} AS registered, ${both('late')} AS late
  FROM listed AS l FULL JOIN counted AS c USING (province_id, scope_id, year, title_key)
  WHERE (coalesce(l.registered, 0), coalesce(l.late, 0)) <> (coalesce(c.registered, 0), coalesce(c.late, 0))
  ORDER BY scope_id, year, title_key LIMIT $1`;

const MOVED = `
  UPDATE title_count AS c SET registered = c.registered + wrong.registered, late = c.late + wrong.late FROM (
    SELECT k.province_id, k.year, k.title_key, coalesce(l.registered, 0) - k.registered AS registered, coalesce(l.late, 0) - k.late AS late
    FROM title_count AS k LEFT JOIN (
      SELECT r.province_id, r.year, r.title_key, count(*)::int AS registered, (count(*) FILTER (WHERE ${IS_LATE}))::int AS late
      FROM title_registration AS r WHERE r.province_id = $1 AND r.scope_id = $2 AND r.withdrawn_on IS NULL GROUP BY 1, 2, 3) AS l
      ON l.year = k.year AND l.title_key = k.title_key AND l.province_id = k.province_id
    WHERE k.province_id = $1 AND k.scope_id = $2) AS wrong
  WHERE c.province_id = $1 AND c.scope_id = $2 AND c.year = wrong.year AND c.title_key = wrong.title_key AND (wrong.registered, wrong.late) <> (0, 0)
  RETURNING c.year`;

const MISSED = `
  INSERT INTO title_count AS c (province_id, scope_id, year, title_key, registered, late)
  SELECT r.province_id, r.scope_id, r.year, r.title_key, count(*)::int, (count(*) FILTER (WHERE ${IS_LATE}))::int FROM title_registration AS r
  WHERE r.province_id = $1 AND r.scope_id = $2 AND r.withdrawn_on IS NULL AND NOT EXISTS (
    SELECT 1 FROM title_count AS k WHERE k.province_id = $1 AND k.scope_id = $2 AND k.year = r.year AND k.title_key = r.title_key)
  GROUP BY r.province_id, r.scope_id, r.year, r.title_key
  ON CONFLICT (province_id, scope_id, year, title_key)
  DO UPDATE SET registered = c.registered + excluded.registered, late = c.late + excluded.late RETURNING c.year`;

/** How many strive for titles, beside who does. */
@Injectable()
export class TitleCountVerifier extends ComparedCounts<TitleCountDifference> {
  constructor(jobs: Jobs, dataSource: DataSource) {
    super(jobs, dataSource, {
      name: 'title-counts',
      logger: 'titles',
      verifiedAt: '02:50',
      differences: DIFFERENCES,
      repairs: [MOVED, MISSED],
      alarm: 'counts of titles differ from the registrations',
    });
  }
}
