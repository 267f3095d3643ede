import { type Actor, Clock, inShardsOf, Transactions, viewOf } from '@app/kernel';
import { territoriesOf } from '@app/organisations';
import { UNITS_BELOW } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { seenLine } from './open-line';
import { FIGURES, type ResultFigures } from './result-figures.rules';
import { shownOutside } from './shown-figures.rules';
import type { SubjectResultsArgs } from './subject-assessment.inputs';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { FIGURE_COLUMNS } from './subject-result-folder';
import { SubjectResults } from './subject-results.view';

type Row = ResultFigures & { unitKey: number; isWhole: boolean; isOwn: boolean; subjects: number };

const SUMS = FIGURES.map((name, at) => `coalesce(sum(f.${FIGURE_COLUMNS[at]}), 0)::int AS "${name}"`).join(', ');

/** How many stand where, by territory: what was folded and what is not yet, never a count over the rows. */
@Injectable()
export class SubjectResulting {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The unit first, then those right below it; of what lies outside the actor's territory nothing. Throws NOT_FOUND. */
  async of(actor: Actor, { roundKey, line, unitKey }: SubjectResultsArgs): Promise<SubjectResults[]> {
    const today = this.clock.today();
    const rows = await this.transactions.read(actor, async (query) => {
      const { kind } = await seenLine(query, actor, { roundKey, line }, today);
      const permission = SubjectAssessmentPermission.Read;
      const params: unknown[] = [unitKey, today, roundKey, line, kind, actor.workplaces(permission)];
      const own = `ANY(ARRAY(${territoriesOf({ actor, permission, today }, params)}))`;
      const counted = (table: string) =>
        `SELECT t.province_id, t.scope_id, ${FIGURE_COLUMNS.map((name) => `t.${name}`).join(', ')} FROM ${table} AS t
         WHERE t.round_key = $3 AND t.line = $4 AND ${inShardsOf(actor, 't', params)} AND t.scope_id = ${own}`;
      const sql = `${UNITS_BELOW}, figure AS (${counted('subject_result_count')} UNION ALL ${counted('subject_result_delta')}),
        listed AS (
          SELECT c.province_id, c.scope_id, c.count FROM subject_count AS c WHERE c.kind = $5 AND ${inShardsOf(actor, 'c', params)} AND c.scope_id = ${own}
          UNION ALL SELECT d.province_id, d.scope_id, d.change FROM subject_delta AS d WHERE d.kind = $5 AND ${inShardsOf(actor, 'd', params)} AND d.scope_id = ${own}),
        results AS (SELECT scope.unit_key, ${SUMS} FROM scope JOIN figure AS f ON f.scope_id = scope.scope_id GROUP BY scope.unit_key),
        lists AS (SELECT scope.unit_key, sum(l.count)::int AS subjects FROM scope JOIN listed AS l ON l.scope_id = scope.scope_id GROUP BY scope.unit_key),
        work AS (SELECT p.scope_id FROM organisation_period AS p
                 WHERE p.organisation_key = ANY($6::int[]) AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2))
        SELECT part.unit_key AS "unitKey", part.unit_key = $1 AS "isWhole", part.unit_key IN (SELECT work.scope_id FROM work) AS "isOwn",
               coalesce(n.subjects, 0) AS subjects, ${FIGURES.map((name) => `coalesce(r."${name}", 0) AS "${name}"`).join(', ')}
        FROM part LEFT JOIN results AS r ON r.unit_key = part.unit_key LEFT JOIN lists AS n ON n.unit_key = part.unit_key
        ORDER BY part.unit_key = $1 DESC, part.unit_key`;
      return query<Row>(sql, params);
    });
    return rows.map(shown);
  }
}

function shown({ unitKey, isWhole, isOwn, subjects, ...figures }: Row): SubjectResults {
  const told = FIGURES.map((name) => [name, isOwn ? figures[name] : shownOutside(figures[name])]);
  return viewOf(SubjectResults, { unitKey, isWhole, subjects }, Object.fromEntries(told) as object);
}
