import { type IsoDate, KernelError, type Permission, type Query, type Transaction } from '@app/kernel';
import { type AdministrativeLevel, type OrganisationPlace, placeOn } from '@app/organisations';
import { holds } from './area.sql';
import { TargetError } from './targets.errors';

/** The territory for which an organisation speaks. */
export interface SpokenArea extends OrganisationPlace {
  level: AdministrativeLevel;
}

/** A committee, a body that acts for one, an association, and those of the whole country. */
const SPEAKS = `(place.kind IN ('government', 'ministry', 'peoples_committee', 'study_promotion_association') OR place.acts_for_key IS NOT NULL)`;

/** Throws NOT_FOUND where the actor does not work there, or it has ceased; AREA_NOT_SPOKEN_FOR. */
export async function mustSpeakFor(
  tx: Transaction,
  permission: Permission,
  organisationKey: number,
  today: IsoDate,
): Promise<SpokenArea> {
  if (!tx.actor.worksAt(permission, organisationKey)) throw KernelError.NOT_FOUND();
  const query: Query = tx.query.bind(tx);
  const place = await placeOn(query, organisationKey, today);
  if (!place) throw KernelError.NOT_FOUND();
  const [found] = await query<{ level: AdministrativeLevel }>(
    `SELECT u.level FROM organisation_period AS place JOIN administrative_unit AS u ON u.key = place.scope_id
     WHERE place.organisation_key = $1 AND ${holds('place', '$2::date')} AND ${SPEAKS}`,
    [organisationKey, today],
  );
  if (!found) throw TargetError.AREA_NOT_SPOKEN_FOR();
  return { ...place, level: found.level };
}
