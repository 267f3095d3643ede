import { type Actor, Clock, inShardsOf, type IsoDate, type Query, Transactions, viewOf } from '@app/kernel';
import { territoriesOf, workUnit } from '@app/organisations';
import { scopesOfWork, unitsBelow } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { HOME, type Kind, withHome } from './assessed-subject';
import { askedUnits, type OpenLine, seenLine } from './open-line';
import { NO_COMMUNITY } from './result-delta';
import { FIGURES } from './result-figures.rules';
import type { SubjectResultsArgs } from './subject-assessment.inputs';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { type StatedPlace, statedOf } from './stated-figures.rules';
import { FIGURE_COLUMNS } from './subject-result-folder';
import { CommunityResults, SubjectResults } from './subject-results.view';
import { type Standing, toldOf } from './told-figures.rules';

type UnitRow = Standing & { unitKey: number; isWhole: boolean; isOwn: boolean; stated: Omit<StatedPlace, 'isOwn'> };
type CommunityRow = Standing & { provinceId: number; scopeId: number; communityKey: string | null; isOwn: boolean };

const permission = SubjectAssessmentPermission.Read;
const SUMS = FIGURES.map((name, at) => `coalesce(sum(f.${FIGURE_COLUMNS[at]}), 0)::int AS "${name}"`).join(', ');
const BEGUN = ['draft', 'submitted', 'returned', 'reviewed'].map((name) => `coalesce(r.${name}, 0)`).join(' + ');
const told = (source: string) => FIGURES.map((name) => `coalesce(${source}."${name}", 0) AS "${name}"`).join(', ');

/** How many stand where, by territory: what was folded and what is not yet, never a count over the rows; over the list of one commune at most. Beside it what communes state. */
@Injectable()
export class SubjectResulting {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The unit first, then those right below it; of what lies outside the actor's territory or that of the round nothing. Throws NOT_FOUND. */
  async of(actor: Actor, args: SubjectResultsArgs): Promise<SubjectResults[]> {
    const rows = await this.read<UnitRow>(actor, args, unitsOf);
    const stated = statedOf(rows.map((row) => ({ ...row.stated, isOwn: row.isOwn })));
    return toldOf(rows).map((figures, at) => {
      const { unitKey, isWhole } = rows[at]!;
      return viewOf(SubjectResults, figures, { unitKey, isWhole, stated: stated[at] ?? null });
    });
  }

  /** Of a commune, by its communities and those who live in none; of a unit with others below it nothing. Throws NOT_FOUND. */
  async byCommunity(actor: Actor, args: SubjectResultsArgs): Promise<CommunityResults[]> {
    const rows = await this.read<CommunityRow>(actor, args, communitiesOf);
    if (rows.length === 0) return [];
    const [, ...figures] = toldOf([wholeOf(rows), ...rows]);
    return figures.map((one, at) => {
      const { provinceId, scopeId, communityKey } = rows[at]!;
      return viewOf(CommunityResults, one, { provinceId, scopeId, communityKey });
    });
  }

  private read<Row>(
    actor: Actor,
    { roundKey, line, unitKey }: SubjectResultsArgs,
    statement: (asked: Asked, params: unknown[]) => string,
  ): Promise<Row[]> {
    const today = this.clock.today();
    return this.transactions.read(actor, async (query: Query) => {
      const seen = await seenLine(query, actor, { roundKey, line }, today);
      const unit = unitKey ?? (await workUnit(query, actor, permission, today));
      const params: unknown[] = [unit, today, roundKey, line, actor.workplaces(permission), seen.year, seen.setKey];
      return query<Row>(statement({ actor, today, line: seen }, params), params);
    });
  }
}

interface Asked {
  actor: Actor;
  today: IsoDate;
  line: OpenLine;
}

const COLUMNS = FIGURE_COLUMNS.map((name) => `t.${name}`).join(', ');

/** CTEs `result`, `list` and `statement` (how many stand where, how many there are, and what was stated, of each place), `ours` (places for which the actor speaks and which the round asks) and `work`. */
function figuresOf({ actor, today, line }: Asked, params: unknown[]): string {
  const counted = (table: string) =>
    `SELECT t.province_id, t.scope_id, ${COLUMNS} FROM ${table} AS t WHERE t.round_key = $3 AND t.line = $4 AND ${inShardsOf(actor, 't', params)}`;
  const listed = (table: string, column: string, alias: string) =>
    `SELECT ${alias}.province_id, ${alias}.scope_id, ${alias}.${column} AS count FROM ${table} AS ${alias}
     WHERE ${alias}.kind = '${line.kind}' AND ${inShardsOf(actor, alias, params)}`;
  return `WITH RECURSIVE
    result AS MATERIALIZED (
      SELECT f.scope_id, ${SUMS} FROM (${counted('subject_result_total')} UNION ALL ${counted('subject_result_delta')}) AS f GROUP BY f.scope_id),
    list AS MATERIALIZED (
      SELECT l.scope_id, sum(l.count)::int AS subjects
      FROM (${listed('subject_count', 'count', 'c')} UNION ALL ${listed('subject_delta', 'change', 'd')}) AS l GROUP BY l.scope_id),
    statement AS MATERIALIZED (
      SELECT s.province_id, s.scope_id, s.registered, s.assessed, s.met FROM subject_result_statement AS s
      WHERE s.year = $6 AND s.set_key = $7 AND s.withdrawn_on IS NULL AND ${inShardsOf(actor, 's', params)}),
    ${unitsBelow('SELECT result.scope_id FROM result UNION SELECT list.scope_id FROM list UNION SELECT statement.scope_id FROM statement')},
    ours AS MATERIALIZED (
      SELECT scope.unit_key, scope.scope_id FROM scope WHERE scope.scope_id IN (${territoriesOf({ actor, permission, today }, params)})
        AND scope.scope_id IN (${askedUnits('$3', '$2')})),${scopesOfWork('$5')},
    leaf AS (SELECT count(*) = 1 AS is_leaf FROM part)`;
}

/** SQL condition on a subject `s`: it goes on and has no answers in the year and the set, in whichever round. */
export const hasNotBegun = (year: string, setKey: string): string =>
  `s.ends_on IS NULL AND NOT EXISTS (SELECT 1 FROM subject_assessment AS begun
     WHERE begun.province_id = s.province_id AND begun.year = ${year} AND begun.set_key = ${setKey} AND begun.subject_key = s.key)`;

function unitsOf(asked: Asked, params: unknown[]): string {
  const { actor, line } = asked;
  return `${figuresOf(asked, params)},
    results AS (
      SELECT ours.unit_key, coalesce(sum(list.subjects), 0)::int AS subjects, ${FIGURES.map((name) => `coalesce(sum(result."${name}"), 0)::int AS "${name}"`).join(', ')}
      FROM ours LEFT JOIN result ON result.scope_id = ours.scope_id LEFT JOIN list ON list.scope_id = ours.scope_id GROUP BY ours.unit_key),
    stated AS (
      SELECT ours.unit_key, count(*)::int AS communes,
             count(*) FILTER (WHERE r.draft + r.submitted + r.returned + r.reviewed > 0)::int AS also_listed,
             sum(s.registered)::int AS registered, sum(s.assessed)::int AS assessed, sum(s.met)::int AS met
      FROM ours JOIN statement AS s ON s.scope_id = ours.scope_id LEFT JOIN result AS r ON r.scope_id = ours.scope_id GROUP BY ours.unit_key)
    SELECT part.unit_key AS "unitKey", part.unit_key = $1 AS "isWhole", part.unit_key IN (SELECT work.scope_id FROM work) AS "isOwn",
           coalesce(r.subjects, 0) AS subjects, ${told('r')},
           CASE WHEN (SELECT leaf.is_leaf FROM leaf)
             THEN (SELECT count(*)::int FROM ${line.kind} AS s WHERE s.scope_id IN (SELECT ours.scope_id FROM ours)
                     AND ${inShardsOf(actor, 's', params)} AND ${hasNotBegun('$6', '$7')})
             ELSE greatest(coalesce(r.subjects, 0) - (${BEGUN}), 0) END AS "notBegun",
           json_build_object('communes', coalesce(t.communes, 0), 'alsoListed', coalesce(t.also_listed, 0), 'registered', t.registered,
             'assessed', t.assessed, 'met', t.met) AS stated
    FROM part LEFT JOIN results AS r ON r.unit_key = part.unit_key LEFT JOIN stated AS t ON t.unit_key = part.unit_key
    ORDER BY part.unit_key = $1 DESC, part.unit_key`;
}

function communitiesOf(asked: Asked, params: unknown[]): string {
  const { actor, line } = asked;
  const kind = line.kind as Kind;
  const figures = figuresOf(asked, params);
  const counted = (table: string) =>
    `SELECT t.province_id, t.scope_id, t.community_key, ${COLUMNS} FROM ${table} AS t
     WHERE t.round_key = $3 AND t.line = $4 AND ${inShardsOf(actor, 't', params)} AND t.scope_id IN (SELECT commune.scope_id FROM commune)`;
  return `${figures},
    commune AS (SELECT ours.scope_id FROM ours WHERE (SELECT leaf.is_leaf FROM leaf)),
    results AS (
      SELECT f.province_id, f.scope_id, f.community_key, ${SUMS}
      FROM (${counted('subject_result_count')} UNION ALL ${counted('subject_result_delta')}) AS f GROUP BY f.province_id, f.scope_id, f.community_key),
    lists AS (
      SELECT s.province_id, s.scope_id, coalesce(${HOME[kind]}, '${NO_COMMUNITY}') AS community_key, count(*)::int AS subjects,
             count(*) FILTER (WHERE ${hasNotBegun('$6', '$7')})::int AS not_begun
      FROM ${withHome(kind)}
      WHERE s.scope_id IN (SELECT commune.scope_id FROM commune) AND ${inShardsOf(actor, 's', params)} AND s.ends_on IS NULL GROUP BY 1, 2, 3)
    SELECT province_id AS "provinceId", scope_id AS "scopeId", nullif(community_key, '${NO_COMMUNITY}') AS "communityKey",
           $1 IN (SELECT work.scope_id FROM work) AS "isOwn",
           coalesce(n.subjects, 0) AS subjects, coalesce(n.not_begun, 0) AS "notBegun", ${told('r')}
    FROM results AS r FULL JOIN lists AS n USING (province_id, scope_id, community_key)
    WHERE coalesce(n.subjects, 0) + ${BEGUN} > 0
    ORDER BY community_key`;
}

const ADDED = ['subjects', 'notBegun', ...FIGURES] as const;

const wholeOf = (rows: readonly CommunityRow[]): CommunityRow => ({
  ...rows[0]!,
  ...(Object.fromEntries(
    ADDED.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0)]),
  ) as unknown as Standing),
});
