import { type IsoDate, KernelError, type Transaction } from '@app/kernel';
import { onBehalfOf, type OrganisationKind, placeOn, provincesOf } from '@app/organisations';
import type { Movement } from './movement.entity';
import { MovementError } from './movements.errors';
import { REGISTERING } from './movements.permissions';

/** An organisation of today that the writer may register, and on whose behalf. */
export interface Registrable {
  organisationKey: number;
  provinceId: number;
  scopeId: number;
  provinceIds: number[];
  path: string;
  kind: OrganisationKind;
  /** The workplace of the writer; null where that is the organisation itself. */
  byKey: number | null;
}

/**
 * Whoever works at the organisation registers it; on its behalf whoever reaches it, or speaks for the territory in which it lies. Throws NOT_FOUND,
 * MOVEMENT_ELSEWHERE.
 */
export async function registrable(
  tx: Transaction,
  movement: Movement,
  organisationKey: number,
  today: IsoDate,
): Promise<Registrable> {
  const query = tx.query.bind(tx);
  const place = await placeOn(query, organisationKey, today);
  if (!place) throw KernelError.NOT_FOUND();
  const byKey = await onBehalfOf(tx, REGISTERING, organisationKey, place, today);
  const [about] = await query<{ kind: OrganisationKind; isWithin: boolean }>(
    `SELECT p.kind, $2::int IS NULL OR EXISTS (
       SELECT 1 FROM administrative_unit_period AS here, administrative_unit_period AS there, organisation_period AS launcher
       WHERE here.unit_key = p.scope_id AND launcher.organisation_key = $2 AND there.unit_key = launcher.scope_id
         AND starts_with(here.path, there.path)) AS "isWithin"
     FROM organisation_period AS p WHERE p.organisation_key = $1 AND p.valid_from <= $3 ORDER BY p.valid_from DESC LIMIT 1`,
    [organisationKey, movement.organisationKey, today],
  );
  if (!about!.isWithin) throw MovementError.MOVEMENT_ELSEWHERE();
  return {
    organisationKey,
    ...place,
    provinceIds: await provincesOf(query, organisationKey),
    kind: about!.kind,
    byKey,
  };
}
