import { type Actor, type IsoDate, type Permission, tableOf, under } from '@app/kernel';
import { territoriesOf } from '@app/organisations';
import { visibleParticipants } from '@app/participants';
import { SubjectPermission, visibleSubjects } from '@app/subjects';
import { MovementPermission } from './movements.permissions';
import { MovementRegistration } from './registration.entity';

export const registrationColumns = tableOf(MovementRegistration).columns('r');
export const toRegistration = tableOf(MovementRegistration).toRow;

/** SQL condition on `movement_registration AS r`. */
export const visibleRegistrations = (
  actor: Actor,
  today: IsoDate,
  params: unknown[],
  permission: Permission = MovementPermission.ReadRegistrations,
): string => visibleParticipants('r', actor, today, params, permission);

/**
 * SQL condition on `movement_registration AS r`: the actor may withdraw it, as `registrable` and `keptSubjects` ask it: an organisation itself, or whoever is
 * above it or speaks for its territory; anybody else the offices of the area.
 */
export function withdrawable(actor: Actor, today: IsoDate, params: unknown[]): string {
  const own = `$${params.push(actor.workplaces(MovementPermission.Register))}::int[]`;
  const above = under('r.path', actor.roots(MovementPermission.RegisterOthers), params);
  const territories = territoriesOf({ actor, permission: MovementPermission.RegisterOthers, today }, params);
  const offices = `$${params.push(actor.workplaces(MovementPermission.RegisterSubjects))}::int[]`;
  const subjects = visibleSubjects('r', actor, today, params, SubjectPermission.Keep);
  return `(r.withdrawn_on IS NULL AND (
    r.kind = 'organisation' AND (r.organisation_key = ANY(${own}) OR ${above} OR r.scope_id IN (${territories}))
    OR r.kind <> 'organisation' AND ${subjects} AND (r.by_key = ANY(${offices}) OR r.scope_id IN (
      SELECT p.scope_id FROM organisation_period AS p WHERE p.organisation_key = ANY(${offices}) AND p.valid_to IS NULL))))`;
}
