import { type Actor, Clock, inShardsOf, Transactions } from '@app/kernel';
import { territoriesOf, unitsBelow, workUnit } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { SubjectCountsArgs } from './subject.inputs';
import { SubjectCounts } from './subject-counts.views';
import { SubjectPermission } from './subjects.permissions';

const STATED = ['communities', 'clans', 'families', 'citizens'];

/** SQL condition on a statement: an association's, which goes after that of the committee. */
export const ofAssociation = (alias: string): string =>
  `${alias}.organisation_key IN (SELECT o.organisation_key FROM organisation_period AS o WHERE o.line = 'association')`;

/** How often a place is counted where two offices state numbers of it: once, by its committee, and by another where that says nothing. */
const ofOneOffice = (count: string): string =>
  `(array_agg(s.${count} ORDER BY ${ofAssociation('s')}, s.key)
      FILTER (WHERE s.${count} IS NOT NULL))[1] AS ${count}`;

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
    const own = `IN (${territoriesOf({ actor, permission, today }, params)})`;
    const sql = `WITH RECURSIVE listed AS MATERIALIZED (
        SELECT c.province_id, c.scope_id, c.kind, c.count FROM subject_count AS c WHERE ${inShardsOf(actor, 'c', params)}
        UNION ALL
        SELECT d.province_id, d.scope_id, d.kind, d.change FROM subject_delta AS d WHERE ${inShardsOf(actor, 'd', params)}),
      statement AS MATERIALIZED (
        SELECT s.province_id, s.scope_id, ${STATED.map(ofOneOffice).join(', ')}, count(*) AS statements FROM subject_statement AS s
        WHERE s.year = $3 AND ${inShardsOf(actor, 's', params)} GROUP BY s.province_id, s.scope_id),
      ${unitsBelow(`SELECT listed.scope_id FROM listed UNION SELECT statement.scope_id FROM statement`)},
      ours AS MATERIALIZED (SELECT scope.unit_key, scope.scope_id FROM scope WHERE scope.scope_id ${own}),
      sums AS (
        SELECT ours.unit_key, ${['community', 'clan', 'family', 'citizen'].map((kind) => `sum(l.count) FILTER (WHERE l.kind = '${kind}') AS ${kind}`).join(', ')}
        FROM ours JOIN listed AS l ON l.scope_id = ours.scope_id GROUP BY ours.unit_key),
      stated AS (
        SELECT ours.unit_key, sum(s.communities) AS communities, sum(s.clans) AS clans, sum(s.families) AS families,
               sum(s.citizens) AS citizens, sum(s.statements) AS statements
        FROM ours JOIN statement AS s ON s.scope_id = ours.scope_id GROUP BY ours.unit_key)
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
