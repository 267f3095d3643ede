import { type Actor, Clock, inShardsOf, Transactions, viewOf } from '@app/kernel';
import { PLACE_COLUMNS, territoriesOf, unitsDownTo, workUnit } from '@app/organisations';
import { openedOf, type UnitPlace } from '@app/few-rules';
import { Injectable } from '@nestjs/common';
import type { StatedResultsArgs } from './result-statement.inputs';
import { type StatedPlace, statedOf } from './stated-figures.rules';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { StatedResults, UnitStatedResults } from './subject-results.view';

type Row = StatedPlace & UnitPlace;

const permission = SubjectAssessmentPermission.Read;

/** Lines of rounds that ask for the results of a year and a set. */
const LINES = `SELECT d.key AS round_key, l.line FROM assessment_round AS d JOIN assessment_round_line AS l ON l.round_key = d.key
  WHERE d.year = $3 AND l.set_key = $4`;

/** What communes state, by territory, whether a round asks for it or not. Statements are few: one of a commune, year and set. */
@Injectable()
export class StatedResulting {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The unit first, then those right below it; of what lies outside the actor's territory nothing. Throws NOT_FOUND where the actor speaks for none. */
  async of(actor: Actor, { year, setKey, unitKey }: StatedResultsArgs): Promise<UnitStatedResults[]> {
    const today = this.clock.today();
    const { unit, rows } = await this.transactions.read(actor, async (query) => {
      const unit = unitKey ?? (await workUnit(query, actor, permission, today));
      const params: unknown[] = [unit, today, year, setKey, actor.workplaces(permission)];
      const own = territoriesOf({ actor, permission, today }, params);
      const begun = (table: string) =>
        `SELECT f.province_id, f.scope_id, f.draft + f.submitted + f.returned + f.reviewed AS count FROM ${table} AS f JOIN line ON line.round_key = f.round_key AND line.line = f.line
         WHERE ${inShardsOf(actor, 'f', params)}`;
      const found = await query<Row>(
        `WITH RECURSIVE line AS (${LINES}),
         statement AS MATERIALIZED (
           SELECT s.province_id, s.scope_id, s.registered, s.assessed, s.met FROM subject_result_statement AS s
           WHERE s.year = $3 AND s.set_key = $4 AND s.withdrawn_on IS NULL AND ${inShardsOf(actor, 's', params)}),
         ${unitsDownTo('SELECT statement.scope_id FROM statement', '$5')},
         begun AS (SELECT b.scope_id FROM (${begun('subject_result_total')} UNION ALL ${begun('subject_result_delta')}) AS b
                   GROUP BY b.scope_id HAVING sum(b.count) > 0),
         stated AS (
           SELECT scope.unit_key, count(*)::int AS communes, count(*) FILTER (WHERE s.scope_id IN (SELECT begun.scope_id FROM begun))::int AS also_listed,
                  sum(s.registered)::int AS registered, sum(s.assessed)::int AS assessed, sum(s.met)::int AS met
           FROM scope JOIN statement AS s ON s.scope_id = scope.scope_id WHERE scope.scope_id IN (${own}) GROUP BY scope.unit_key)
         SELECT ${PLACE_COLUMNS}, coalesce(t.communes, 0) AS communes, coalesce(t.also_listed, 0) AS "alsoListed", t.registered, t.assessed, t.met
         FROM part LEFT JOIN stated AS t ON t.unit_key = part.unit_key ORDER BY part.unit_key = $1 DESC, part.unit_key`,
        params,
      );
      return { unit, rows: found };
    });
    const told = statedOf(rows).map((stated, at) => ({ ...rows[at]!, stated }));
    return openedOf(told, unit).map(({ unitKey: key, isWhole, stated }) =>
      viewOf(UnitStatedResults, { stated: stated && viewOf(StatedResults, stated, {}) }, { unitKey: key, isWhole }),
    );
  }
}
