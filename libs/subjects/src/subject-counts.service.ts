import { type Actor, Clock, inShardsOf, Transactions } from '@app/kernel';
import { territoriesOf, workUnit } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { SubjectCountsArgs } from './subject.inputs';
import { SubjectCounts } from './subject-counts.views';
import { SubjectPermission } from './subjects.permissions';

/** CTEs `part` and `scope`: a unit and those right below it, and which of them a scope lies in. `$1` the unit, `$2` the day. */
export const UNITS_BELOW = `
  WITH root AS (
    SELECT p.unit_key, p.path FROM administrative_unit_period AS p
    WHERE p.unit_key = $1 ORDER BY (p.valid_from <= $2) DESC, p.valid_from DESC LIMIT 1),
  part AS (
    SELECT below.unit_key, below.path FROM root JOIN administrative_unit_period AS below
      ON below.parent_key = root.unit_key AND below.valid_from <= $2 AND (below.valid_to IS NULL OR below.valid_to >= $2)
    UNION ALL SELECT root.unit_key, root.path FROM root),
  scope AS (
    SELECT DISTINCT part.unit_key, below.unit_key AS scope_id FROM part
    JOIN administrative_unit_period AS below ON below.path >= part.path AND below.path < left(part.path, -1) || '/')`;

/** CTE `work`: scopes in which the reader works and knows the people. `workplaces` is the parameter of the workplaces, `$2` the day. */
export const scopesOfWork = (workplaces: string): string => `
  work AS (SELECT p.scope_id FROM organisation_period AS p
           WHERE p.organisation_key = ANY(${workplaces}::int[]) AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2))`;

/**
 * How many subjects there are. Lists are never counted through: what was folded is added to what is not yet, for a few thousand scopes at most. Statements are few:
 * one an organisation and year.
 */
@Injectable()
export class SubjectCounting {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The unit first, then those right below it by key. Throws NOT_FOUND where the actor speaks for no territory. */
  async of(actor: Actor, { unitKey, year }: SubjectCountsArgs): Promise<SubjectCounts[]> {
    const today = this.clock.today();
    const permission = SubjectPermission.Read;
    const unit = unitKey ?? (await this.transactions.read(actor, (query) => workUnit(query, actor, permission, today)));
    const asked = year ?? Number(today.slice(0, 4));
    const params: unknown[] = [unit, today, asked];
    const own = `ANY(ARRAY(${territoriesOf({ actor, permission, today }, params)}))`;
    const sql = `${UNITS_BELOW}, listed AS (
        SELECT c.province_id, c.scope_id, c.kind, c.count FROM subject_count AS c WHERE ${inShardsOf(actor, 'c', params)} AND c.scope_id = ${own}
        UNION ALL
        SELECT d.province_id, d.scope_id, d.kind, d.change FROM subject_delta AS d WHERE ${inShardsOf(actor, 'd', params)} AND d.scope_id = ${own}),
      sums AS (
        SELECT scope.unit_key, ${['community', 'clan', 'family', 'citizen'].map((kind) => `sum(l.count) FILTER (WHERE l.kind = '${kind}') AS ${kind}`).join(', ')}
        FROM scope JOIN listed AS l ON l.scope_id = scope.scope_id GROUP BY scope.unit_key),
      stated AS (
        SELECT scope.unit_key, sum(s.communities) AS communities, sum(s.clans) AS clans, sum(s.families) AS families,
               sum(s.citizens) AS citizens, count(*) AS statements
        FROM scope JOIN subject_statement AS s ON s.scope_id = scope.scope_id AND s.year = $3 AND ${inShardsOf(actor, 's', params)}
        WHERE s.scope_id = ${own} GROUP BY scope.unit_key)
      SELECT part.unit_key AS "unitKey", $3::int AS year, part.unit_key = $1 AS "isWhole",
             coalesce(n.community, 0)::int AS communities, coalesce(n.clan, 0)::int AS clans, coalesce(n.family, 0)::int AS families,
             coalesce(n.citizen, 0)::int AS citizens, t.communities::int AS "statedCommunities", t.clans::int AS "statedClans",
             t.families::int AS "statedFamilies", t.citizens::int AS "statedCitizens", coalesce(t.statements, 0)::int AS statements
      FROM part LEFT JOIN sums AS n ON n.unit_key = part.unit_key LEFT JOIN stated AS t ON t.unit_key = part.unit_key
      ORDER BY part.unit_key = $1 DESC, part.unit_key`;
    const rows = await this.transactions.read(actor, (query) => query<SubjectCounts>(sql, params));
    return rows.map((row) => Object.assign(new SubjectCounts(), row));
  }
}
