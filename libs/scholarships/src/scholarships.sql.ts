import { type Actor, type IsoDate, type Query, tableOf } from '@app/kernel';
import { acrossTheLines, flowsDownTo, type OrganisationPlace, speaksForTerritory } from '@app/organisations';
import { visibleSubjects } from '@app/subjects';
import { ScholarshipApplication } from './scholarship-application.entity';
import { ScholarshipGrant } from './scholarship-grant.entity';
import { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipScore } from './scholarship-score.entity';
import { ScholarshipPermission } from './scholarships.permissions';

export const rounds = tableOf(ScholarshipRound);
export const applications = tableOf(ScholarshipApplication);
export const scores = tableOf(ScholarshipScore);
export const grants = tableOf(ScholarshipGrant);

/** Columns of `scholarship_round AS r`, `scholarship_application AS a` and `scholarship_grant AS g`. */
export const roundColumns = rounds.columns('r');
export const applicationColumns = applications.columns('a');
export const grantColumns = grants.columns('g');

/** SQL: what the person of `scholarship_application AS a` was granted in other rounds of an office and year, by the number; each said as SQL. */
export const hadInYear = (said: { round: string; office: string; year: string }): string =>
  `coalesce((
     -- all shards: one person, wherever they applied
     SELECT sum(g.amount) FROM scholarship_application AS b
     JOIN scholarship_grant AS g ON g.province_id = b.province_id AND g.application_key = b.key AND g.revoked_on IS NULL
     JOIN scholarship_round AS d ON d.key = g.round_key AND d.organisation_key = ${said.office} AND d.year = ${said.year} AND d.key <> ${said.round}
     WHERE b.number_digest = a.number_digest), 0)::bigint`;

/** An application as it is read: without what it is found by. */
export type Application = Omit<ScholarshipApplication, 'numberDigest' | 'twinDigest'>;

const GIVERS = 'SELECT given.organisation_key FROM scholarship_round AS given';

/** SQL condition on `scholarship_round AS r`: of the own reach, of the levels above, and of the other line in the own territory. What is planned is the office's own. */
export function visibleRounds(actor: Actor, today: IsoDate, params: unknown[]): string {
  const reach = { actor, permission: ScholarshipPermission.Read, today, organisation: 'r.organisation_key' };
  const across = acrossTheLines({ ...reach, among: GIVERS }, params);
  const published = `r.state <> 'planned'`;
  return `(${flowsDownTo({ ...reach, published }, params)} OR ${published} AND ${across})`;
}

/** SQL condition on `scholarship_application AS a`: entered at or below a workplace, or in the territory for which one speaks. */
export const visibleApplications = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  visibleSubjects('a', actor, today, params, ScholarshipPermission.ReadApplications);

/** SQL condition on `scholarship_grant AS g`. */
export const visibleGrants = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  visibleSubjects('g', actor, today, params, ScholarshipPermission.Read);

const on = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

/** Whether a round of an office is for those of a unit: below it, or in the territory for which it speaks. */
export async function isFor(
  query: Query,
  officeKey: number,
  unit: OrganisationPlace,
  today: IsoDate,
): Promise<boolean> {
  const rows = await query(
    `SELECT 1 FROM organisation_period AS place
     JOIN administrative_unit_period AS there ON there.unit_key = place.scope_id AND ${on('there', '$4::date')}
     JOIN administrative_unit_period AS here ON here.unit_key = $3::int AND ${on('here', '$4::date')}
     WHERE place.organisation_key = $1 AND ${on('place', '$4::date')}
       AND (starts_with($2::text, place.path) OR ${speaksForTerritory} AND starts_with(here.path, there.path))`,
    [officeKey, unit.path, unit.scopeId, today],
  );
  return rows.length > 0;
}
