import { type IsoDate, KernelError, type Transaction } from '@app/kernel';
import { placeOn } from '@app/organisations';
import type { Movement } from './movement.entity';
import { MovementError } from './movements.errors';
import { MovementPermission } from './movements.permissions';

/** The office of the area that registers its subjects on their behalf. */
export interface Office {
  organisationKey: number;
  provinceId: number;
  scopeId: number;
  path: string;
}

/** The actor works there, and it lies in the territory of the movement. Throws NOT_FOUND, MOVEMENT_ELSEWHERE. */
export async function registeringOffice(
  tx: Transaction,
  movement: Movement,
  organisationKey: number,
  today: IsoDate,
): Promise<Office> {
  if (!tx.actor.worksAt(MovementPermission.RegisterSubjects, organisationKey)) throw KernelError.NOT_FOUND();
  const place = await placeOn(tx.query.bind(tx), organisationKey, today);
  if (!place) throw KernelError.NOT_FOUND();
  const [about] = await tx.query<{ isWithin: boolean }>(
    `SELECT $2::int IS NULL OR EXISTS (
       SELECT 1 FROM administrative_unit_period AS here, administrative_unit_period AS there, organisation_period AS launcher
       WHERE here.unit_key = $1 AND launcher.organisation_key = $2 AND there.unit_key = launcher.scope_id
         AND starts_with(here.path, there.path)) AS "isWithin"`,
    [place.scopeId, movement.organisationKey],
  );
  if (!about!.isWithin) throw MovementError.MOVEMENT_ELSEWHERE();
  return { organisationKey, ...place };
}
