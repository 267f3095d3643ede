import { type Actor, type IsoDate, type Permission, tableOf } from '@app/kernel';
import { changeableParticipants, visibleParticipants } from '@app/participants';
import { MovementPermission, REGISTERING } from './movements.permissions';
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

/** SQL condition on `movement_registration AS r` that the actor sees: the actor may withdraw it. */
export const withdrawable = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  `(r.withdrawn_on IS NULL AND ${changeableParticipants('r', actor, REGISTERING, today, params)})`;
