import { Jobs, snakeCase } from '@app/kernel';
import { DeltaFolder } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FIGURES, type ResultFigures } from './result-figures.rules';
import { NO_COMMUNITY } from './result-delta';

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

const NAMES = FIGURE_COLUMNS.join(', ');
/** What the rows come to, by community. */
const SUMS = `a.province_id, a.scope_id, a.round_key, a.line, coalesce(a.community_key, '${NO_COMMUNITY}') AS community_key,
  ${FIGURE_COLUMNS.map((name) => `(count(*) FILTER (WHERE ${isCounted(name)}))::int AS ${name}`).join(', ')}`;
const LISTED = `/* all shards: once a night */ SELECT ${SUMS} FROM subject_assessment AS a GROUP BY 1, 2, 3, 4, 5`;
const LISTED_THERE = `SELECT ${SUMS} FROM subject_assessment AS a WHERE a.province_id = $1 AND a.scope_id = $2 GROUP BY 1, 2, 3, 4, 5`;
const asJson = (alias: string): string =>
  `json_build_object(${FIGURE_COLUMNS.map((name, at) => `'${FIGURES[at]}', coalesce(${alias}.${name}, 0)`).join(', ')})`;

/** Where what is kept and what is not folded yet are not `listed`. */
const differences = ({ table, keys }: Kept): string => {
  const names = ['province_id', 'scope_id', ...keys].join(', ');
  const sums = FIGURE_COLUMNS.map((name) => `sum(${name})::int AS ${name}`).join(', ');
  const community = keys.includes('community_key') ? `nullif(community_key, '${NO_COMMUNITY}')` : 'NULL::uuid';
  return `/* all shards: once a night */ SELECT '${table}' AS "table", province_id, scope_id, round_key, line, ${community} AS community_key, ${asJson('l')} AS listed, ${asJson('c')} AS counted
    FROM (SELECT ${names}, ${sums} FROM listed GROUP BY ${names}) AS l
    FULL JOIN (SELECT ${names}, ${sums} FROM (
      SELECT ${names}, ${NAMES} FROM ${table}
      UNION ALL SELECT ${names}, ${NAMES} FROM subject_result_delta) AS signed GROUP BY ${names}) AS c USING (${names})
    WHERE ${FIGURE_COLUMNS.map((name) => `coalesce(l.${name}, 0) <> coalesce(c.${name}, 0)`).join(' OR ')}`;
};

const DIFFERENCES = `/* all shards: once a night */
  WITH listed AS (${LISTED})
  SELECT "table", province_id AS "provinceId", scope_id AS "scopeId", round_key AS "roundKey", line, community_key AS "communityKey", listed, counted
  FROM (${differences(COMMUNITY)} UNION ALL ${differences(PLACE)}) AS found ORDER BY 2, 3, 4, 5, 1, 6 LIMIT $1`;

/** A row of the counts that is not what the rows come to. */
export interface ResultDifference {
  table: string;
  scopeId: number;
  roundKey: number;
  line: number;
  communityKey: string | null;
  listed: ResultFigures;
  counted: ResultFigures;
}

/** Adds to the counts of one place what they lack of the rows, and takes off what they have more. */
const repair = ({ table, keys }: Kept): string => {
  const names = keys.join(', ');
  const less = FIGURE_COLUMNS.map((name) => `-k.${name}`).join(', ');
  const kept = (of: string) =>
    `SELECT k.province_id, ${keys.map((name) => `k.${name}`).join(', ')}, ${less} FROM ${of} AS k WHERE k.province_id = $1 AND k.scope_id = $2`;
  return `
  INSERT INTO ${table} AS c (province_id, scope_id, ${names}, ${NAMES})
  SELECT $1::int, $2::int, ${names}, ${FIGURE_COLUMNS.map((name) => `sum(signed.${name})`).join(', ')}
  FROM (SELECT l.province_id, ${keys.map((name) => `l.${name}`).join(', ')}, ${FIGURE_COLUMNS.map((name) => `l.${name}`).join(', ')}
        FROM (${LISTED_THERE}) AS l
        UNION ALL ${kept(table)} UNION ALL ${kept('subject_result_delta')}) AS signed
  GROUP BY ${names} HAVING ${FIGURE_COLUMNS.map((name) => `sum(signed.${name}) <> 0`).join(' OR ')} ORDER BY ${names}
  ON CONFLICT (province_id, scope_id, ${names})
  DO UPDATE SET ${FIGURE_COLUMNS.map((name) => `${name} = c.${name} + excluded.${name}`).join(', ')} RETURNING c.line`;
};

/** How many stand where, beside the rows. */
@Injectable()
export class SubjectResultFolder extends DeltaFolder<ResultDifference> {
  constructor(jobs: Jobs, dataSource: DataSource) {
    super(jobs, dataSource, {
      name: 'subject-results',
      logger: 'subject-assessments',
      verifiedAt: '02:30',
      changes: 'subject_result_delta',
      take: TAKE,
      folds: [foldInto(COMMUNITY), foldInto(PLACE)],
      differences: DIFFERENCES,
      repairs: [repair(COMMUNITY), repair(PLACE)],
      alarm: "counts of subjects' results differ from the rows",
    });
  }
}
