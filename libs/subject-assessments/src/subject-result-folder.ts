import { Jobs, snakeCase } from '@app/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FIGURES } from './result-figures.rules';
import { NO_COMMUNITY } from './result-delta';

const SCOPES = 200;
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

/** Folds the changes into the counts all day, and compares them with the rows at night; alarms, never repairs. */
@Injectable()
export class SubjectResultFolder {
  private readonly logger = new Logger('subject-assessments');

  constructor(
    jobs: Jobs,
    private readonly dataSource: DataSource,
  ) {
    jobs.register({ name: 'fold-subject-results', when: { pauseMs: 2000 }, run: () => this.fold() });
    jobs.register({ name: 'verify-subject-results', when: { dailyAt: '02:30' }, run: () => this.verify() });
  }

  /** A scope is one transaction in one shard: a reader sees a change or its fold, never both or neither. */
  async fold(): Promise<number> {
    const places = await this.dataSource.query<{ provinceId: number; scopeId: number }[]>(
      `/* all shards: which scopes have changes */ SELECT DISTINCT d.province_id AS "provinceId", d.scope_id AS "scopeId"
       FROM subject_result_delta AS d LIMIT $1`,
      [SCOPES],
    );
    for (const { provinceId, scopeId } of places)
      await this.dataSource.transaction(async (manager) => {
        const [changes] = await manager.query<[object[], number]>(TAKE, [provinceId, scopeId]);
        if (changes.length > 0) await manager.query(FOLD, [provinceId, scopeId, JSON.stringify(changes)]);
      });
    return places.length;
  }

  async verify(): Promise<object[]> {
    const differences = await this.dataSource.query<object[]>(DIFFERENCES);
    if (differences.length > 0)
      this.logger.error(`counts of subjects' results differ from the rows: ${JSON.stringify(differences)}`);
    return differences;
  }
}
