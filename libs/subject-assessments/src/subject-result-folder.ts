import { Jobs, snakeCase } from '@app/kernel';
import { DeltaFolder } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FIGURES } from './result-figures.rules';
import { NO_COMMUNITY } from './result-delta';

const MOST_NAMED = 20;

/** Columns of the figures. */
export const FIGURE_COLUMNS = FIGURES.map(snakeCase);

const TAKE = `DELETE FROM subject_result_delta WHERE province_id = $1 AND scope_id = $2
  RETURNING round_key, line, community_key, ${FIGURE_COLUMNS.join(', ')}`;

const FOLD = `
  INSERT INTO subject_result_count AS c (province_id, scope_id, round_key, line, community_key, ${FIGURE_COLUMNS.join(', ')})
  SELECT $1::int, $2::int, t.round_key, t.line, t.community_key, ${FIGURE_COLUMNS.map((name) => `sum(t.${name})`).join(', ')}
  FROM jsonb_to_recordset($3::jsonb) AS t(round_key int, line int, community_key uuid, ${FIGURE_COLUMNS.map((name) => `${name} int`).join(', ')})
  GROUP BY 3, 4, 5 ORDER BY 3, 4, 5
  ON CONFLICT (province_id, scope_id, round_key, line, community_key)
  DO UPDATE SET ${FIGURE_COLUMNS.map((name) => `${name} = c.${name} + excluded.${name}`).join(', ')} RETURNING c.line`;

const isCounted = (name: string): string =>
  ['met', 'not_met', 'unjudgeable'].includes(name) ? `a.outcome = '${name}'` : `a.state = '${name}'`;

const KEYS = 'province_id, scope_id, round_key, line, community_key';
const DIFFERENCES = `/* all shards: once a night */
  WITH listed AS (
    SELECT a.province_id, a.scope_id, a.round_key, a.line, coalesce(a.community_key, '${NO_COMMUNITY}') AS community_key,
           ${FIGURE_COLUMNS.map((name) => `count(*) FILTER (WHERE ${isCounted(name)})::int AS ${name}`).join(', ')}
    FROM subject_assessment AS a GROUP BY 1, 2, 3, 4, 5),
  counted AS (
    SELECT ${KEYS}, ${FIGURE_COLUMNS.map((name) => `sum(${name})::int AS ${name}`).join(', ')} FROM (
      SELECT ${KEYS}, ${FIGURE_COLUMNS.join(', ')} FROM subject_result_count
      UNION ALL SELECT ${KEYS}, ${FIGURE_COLUMNS.join(', ')} FROM subject_result_delta) AS signed GROUP BY 1, 2, 3, 4, 5)
  SELECT scope_id AS "scopeId", round_key AS "roundKey", line FROM listed AS l FULL JOIN counted AS c USING (${KEYS})
  WHERE ${FIGURE_COLUMNS.map((name) => `coalesce(l.${name}, 0) <> coalesce(c.${name}, 0)`).join(' OR ')} LIMIT ${MOST_NAMED}`;

/** How many stand where, beside the rows. */
@Injectable()
export class SubjectResultFolder extends DeltaFolder {
  constructor(jobs: Jobs, dataSource: DataSource) {
    super(jobs, dataSource, {
      name: 'subject-results',
      logger: 'subject-assessments',
      verifiedAt: '02:30',
      changes: 'subject_result_delta',
      take: TAKE,
      fold: FOLD,
      differences: DIFFERENCES,
      alarm: "counts of subjects' results differ from the rows",
    });
  }
}
