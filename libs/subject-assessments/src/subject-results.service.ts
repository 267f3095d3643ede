import { type Actor, Clock, inShardsOf, type IsoDate, type Query, Transactions, viewOf } from '@app/kernel';
import { PLACE_COLUMNS, reachesNobody, territoriesOf, unitsDownTo, workUnit } from '@app/organisations';
import { openedOf, type UnitPlace } from '@app/few-rules';
import { Injectable } from '@nestjs/common';
import { HOME, type Kind, withHome } from './assessed-subject';
import { askedUnits, type OpenLine, seenLine } from './open-line';
import { NO_COMMUNITY } from './result-delta';
import { FIGURES } from './result-figures.rules';
import type { SubjectResultsArgs } from './subject-assessment.inputs';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { StatedResulting } from './stated-results.service';
import { FIGURE_COLUMNS } from './subject-result-folder';
import { CommunityResults, SubjectResults } from './subject-results.view';
import { type Standing, toldOf } from './told-figures.rules';

type UnitRow = Standing & UnitPlace & { exactlyNotBegun: number | null; officesGone: number | null };
type CommunityRow = Standing & { provinceId: number; scopeId: number; communityKey: string | null };

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
    private readonly stated: StatedResulting,
  ) {}

  /** The unit first, then those right below it; of what lies outside the actor's territory or that of the round nothing. Throws NOT_FOUND. */
  async of(actor: Actor, args: SubjectResultsArgs): Promise<SubjectResults[]> {
    const { asked, unit, rows } = await this.units(actor, args);
    const { year, setKey } = asked.line;
    const stated = await this.stated.of(actor, { year, setKey, unitKey: unit });
    const told = toldOf(rows).map((figures, at) => ({ ...rows[at]!, ...figures }));
    return openedOf(told, unit).map(({ unitKey, isWhole, exactlyNotBegun, notBegun, ...figures }) => {
      const known = stated.find((one) => one.unitKey === unitKey);
      const shown = { ...figures, notBegun: exactlyNotBegun ?? notBegun, stated: known?.stated ?? null };
      return viewOf(SubjectResults, shown, { unitKey, isWhole });
    });
  }

  /** Of a commune, by its communities and those who live in none; of a unit with others below it nothing. Throws NOT_FOUND. */
  async byCommunity(actor: Actor, args: SubjectResultsArgs): Promise<CommunityResults[]> {
    const { asked, unit, rows } = await this.units(actor, args);
    const commune = rows.find(({ unitKey }) => unitKey === unit);
    if (!commune || rows.some(({ parentKey }) => parentKey === unit)) return [];
    const communities = await this.read<CommunityRow>(asked, unit, communitiesOf);
    const { isOwn, isOver, path } = commune;
    const below = communities.map((row, at) => ({
      ...row,
      unitKey: `${unit}/${at}`,
      parentKey: unit,
      path: `${path}${at}.`,
      isOwn,
      isOver,
    }));
    const figures = toldOf([...rows, ...below]).slice(rows.length);
    return figures.map((one, at) => {
      const { provinceId, scopeId, communityKey } = communities[at]!;
      return viewOf(CommunityResults, one, { provinceId, scopeId, communityKey });
    });
  }

  /** All that bear on what may be told of the one that is asked for. */
  private async units(actor: Actor, { roundKey, line, unitKey }: SubjectResultsArgs): Promise<Units> {
    const today = this.clock.today();
    const { asked, unit } = await this.transactions.read(actor, async (query: Query) => ({
      asked: { actor, today, line: await seenLine(query, actor, { roundKey, line }, today) },
      unit: unitKey ?? (await workUnit(query, actor, permission, today)),
    }));
    return { asked, unit, rows: await this.read<UnitRow>(asked, unit, unitsOf) };
  }

  private read<Row>(
    asked: Asked,
    unit: number,
    statement: (asked: Asked, params: unknown[]) => string,
  ): Promise<Row[]> {
    const { actor, today, line } = asked;
    const workplaces = actor.workplaces(permission);
    const params: unknown[] = [unit, today, line.roundKey, line.line, workplaces, line.year, line.setKey];
    return this.transactions.read(actor, (query) => query<Row>(statement(asked, params), params));
  }
}

interface Units {
  asked: Asked;
  unit: number;
  rows: UnitRow[];
}

interface Asked {
  actor: Actor;
  today: IsoDate;
  line: OpenLine;
}

const COLUMNS = FIGURE_COLUMNS.map((name) => `t.${name}`).join(', ');

/** CTEs `result` and `list` (how many stand where and how many there are of each place) and `ours` (places for which the actor speaks and which the round asks). */
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
    ${unitsDownTo('SELECT result.scope_id FROM result UNION SELECT list.scope_id FROM list', '$5')},
    ours AS MATERIALIZED (
      SELECT scope.unit_key, scope.scope_id FROM scope WHERE scope.scope_id IN (${territoriesOf({ actor, permission, today }, params)})
        AND scope.scope_id IN (${askedUnits('$3', '$2')}))`;
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
    whole AS (
      SELECT part.unit_key IN (SELECT work.scope_id FROM work) AND NOT EXISTS (SELECT 1 FROM part AS below WHERE below.parent_key = $1) AS is_known
      FROM part WHERE part.unit_key = $1)
    SELECT ${PLACE_COLUMNS}, coalesce(r.subjects, 0) AS subjects, ${told('r')}, greatest(coalesce(r.subjects, 0) - (${BEGUN}), 0) AS "notBegun",
           CASE WHEN part.unit_key = $1 AND (SELECT whole.is_known FROM whole)
             THEN (SELECT count(*)::int FROM ${line.kind} AS s WHERE s.scope_id IN (SELECT ours.scope_id FROM ours WHERE ours.unit_key = $1)
                     AND ${inShardsOf(actor, 's', params)} AND ${hasNotBegun('$6', '$7')}) END AS "exactlyNotBegun",
           CASE WHEN part.unit_key = $1 THEN (${officesGone(asked, params)}) END AS "officesGone"
    FROM part LEFT JOIN results AS r ON r.unit_key = part.unit_key
    ORDER BY part.unit_key = $1 DESC, part.unit_key`;
}

/** SQL: how many offices that kept somebody of `ours` who has not sent have ended, and nobody goes on with their work. Who is kept is found by where the office stood. */
function officesGone({ actor, line }: Asked, params: unknown[]): string {
  const kept = `s.path = ANY(gone.paths) AND s.organisation_key = gone.key AND ${inShardsOf(actor, 's', params)}`;
  return `SELECT count(*)::int FROM (
      SELECT p.organisation_key AS key, array_agg(DISTINCT p.path) AS paths FROM organisation_period AS p
      WHERE p.scope_id IN (SELECT ours.scope_id FROM ours) AND ${reachesNobody('p.organisation_key', '$2::date')} GROUP BY p.organisation_key) AS gone
    WHERE EXISTS (SELECT 1 FROM ${line.kind} AS s WHERE ${kept} AND ${hasNotBegun('$6', '$7')})
      OR EXISTS (SELECT 1 FROM subject_assessment AS s WHERE ${kept} AND s.year = $6 AND s.set_key = $7 AND s.round_key = $3 AND s.line = $4
                   AND s.state IN ('draft', 'returned'))`;
}

function communitiesOf(asked: Asked, params: unknown[]): string {
  const { actor, line } = asked;
  const kind = line.kind as Kind;
  const figures = figuresOf(asked, params);
  const counted = (table: string) =>
    `SELECT t.province_id, t.scope_id, t.community_key, ${COLUMNS} FROM ${table} AS t
     WHERE t.round_key = $3 AND t.line = $4 AND ${inShardsOf(actor, 't', params)} AND t.scope_id IN (SELECT commune.scope_id FROM commune)`;
  return `${figures},
    commune AS (SELECT ours.scope_id FROM ours WHERE ours.unit_key = $1),
    results AS (
      SELECT f.province_id, f.scope_id, f.community_key, ${SUMS}
      FROM (${counted('subject_result_count')} UNION ALL ${counted('subject_result_delta')}) AS f GROUP BY f.province_id, f.scope_id, f.community_key),
    lists AS (
      SELECT s.province_id, s.scope_id, coalesce(${HOME[kind]}, '${NO_COMMUNITY}') AS community_key, count(*)::int AS subjects,
             count(*) FILTER (WHERE ${hasNotBegun('$6', '$7')})::int AS not_begun
      FROM ${withHome(kind)}
      WHERE s.scope_id IN (SELECT commune.scope_id FROM commune) AND ${inShardsOf(actor, 's', params)} AND s.ends_on IS NULL GROUP BY 1, 2, 3)
    SELECT province_id AS "provinceId", scope_id AS "scopeId", nullif(community_key, '${NO_COMMUNITY}') AS "communityKey",
           coalesce(n.subjects, 0) AS subjects, coalesce(n.not_begun, 0) AS "notBegun", ${told('r')}
    FROM results AS r FULL JOIN lists AS n USING (province_id, scope_id, community_key)
    WHERE coalesce(n.subjects, 0) + ${BEGUN} > 0
    ORDER BY community_key`;
}
