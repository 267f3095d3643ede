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

const COMMUNITY = { table: 'subject_result_count', keys: ['round_key', 'line', 'community_key'] };
/** What all communities of a place come to, so that the totals of a territory read a row a place. */
const PLACE = { table: 'subject_result_total', keys: ['round_key', 'line'] };
type Kept = typeof PLACE;

const foldInto = ({ table, keys }: Kept): string => {
  const names = keys.join(', ');
  return `
  INSERT INTO ${table} AS c (province_id, scope_id, ${names}, ${FIGURE_COLUMNS.join(', ')})
  SELECT $1::int, $2::int, ${names}, ${FIGURE_COLUMNS.map((name) => `sum(t.${name})`).join(', ')}
  FROM jsonb_to_recordset($3::jsonb) AS t(round_key int, line int, community_key uuid, ${FIGURE_COLUMNS.map((name) => `${name} int`).join(', ')})
  GROUP BY ${names} ORDER BY ${names}
  ON CONFLICT (province_id, scope_id, ${names})
  DO UPDATE SET ${FIGURE_COLUMNS.map((name) => `${name} = c.${name} + excluded.${name}`).join(', ')} RETURNING c.line`;
};

const isCounted = (name: string): string =>
  ['met', 'not_met', 'unjudgeable'].includes(name) ? `a.outcome = '${name}'` : `a.state = '${name}'`;

/** Where what is kept and what is not folded yet are not `listed`. */
const differences = ({ table, keys }: Kept): string => {
  const names = ['province_id', 'scope_id', ...keys].join(', ');
  const sums = FIGURE_COLUMNS.map((name) => `sum(${name})::int AS ${name}`).join(', ');
  return `/* all shards: once a night */ SELECT province_id, scope_id, round_key, line FROM (SELECT ${names}, ${sums} FROM listed GROUP BY ${names}) AS l
    FULL JOIN (SELECT ${names}, ${sums} FROM (
      SELECT ${names}, ${FIGURE_COLUMNS.join(', ')} FROM ${table}
      UNION ALL SELECT ${names}, ${FIGURE_COLUMNS.join(', ')} FROM subject_result_delta) AS signed GROUP BY ${names}) AS c USING (${names})
    WHERE ${FIGURE_COLUMNS.map((name) => `coalesce(l.${name}, 0) <> coalesce(c.${name}, 0)`).join(' OR ')}`;
};

const DIFFERENCES = `/* all shards: once a night */
  WITH listed AS (
    SELECT a.province_id, a.scope_id, a.round_key, a.line, coalesce(a.community_key, '${NO_COMMUNITY}') AS community_key,
           ${FIGURE_COLUMNS.map((name) => `count(*) FILTER (WHERE ${isCounted(name)})::int AS ${name}`).join(', ')}
    FROM subject_assessment AS a GROUP BY 1, 2, 3, 4, 5)
  SELECT scope_id AS "scopeId", round_key AS "roundKey", line FROM (${differences(COMMUNITY)} UNION ${differences(PLACE)}) AS found LIMIT ${MOST_NAMED}`;

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
      folds: [foldInto(COMMUNITY), foldInto(PLACE)],
      differences: DIFFERENCES,
      alarm: "counts of subjects' results differ from the rows",
    });
  }
}
