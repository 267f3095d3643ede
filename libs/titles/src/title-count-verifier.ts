import { ComparedCounts, Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IS_LATE } from './titles.sql';

const MOST_NAMED = 20;

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
  SELECT scope_id AS "scopeId", year, title_key AS "titleKey", ${both('registered')} AS registered, ${both('late')} AS late
  FROM listed AS l FULL JOIN counted AS c USING (province_id, scope_id, year, title_key)
  WHERE (coalesce(l.registered, 0), coalesce(l.late, 0)) <> (coalesce(c.registered, 0), coalesce(c.late, 0))
  ORDER BY scope_id, year, title_key LIMIT ${MOST_NAMED}`;

/** How many strive for titles, beside who does. */
@Injectable()
export class TitleCountVerifier extends ComparedCounts<TitleCountDifference> {
  constructor(jobs: Jobs, dataSource: DataSource) {
    super(jobs, dataSource, {
      name: 'title-counts',
      logger: 'titles',
      verifiedAt: '02:50',
      differences: DIFFERENCES,
      alarm: 'counts of titles differ from the registrations',
    });
  }
}
