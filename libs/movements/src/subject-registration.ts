import { type IsoDate, newKey, tableOf, type Transaction } from '@app/kernel';
import { keptSubjects, type PersonalKind } from '@app/participants';
import { cascadeOf } from './movement-cascade';
import type { Movement } from './movement.entity';
import { takesPart } from './movement.rules';
import { MovementError } from './movements.errors';
import { MovementRegistered } from './movements.events';
import { move } from './registration-count';
import { MovementRegistration } from './registration.entity';
import type { Office } from './subject-office';

const registrations = tableOf(MovementRegistration);

/** What is the same for all that are registered at once. */
export interface Registering {
  movement: Movement;
  office: Office;
  kind: PersonalKind;
  commitment: string | null;
  today: IsoDate;
}

/** Why one was left out: it is not kept here, no longer, or takes part in the movement of that name already. */
export type LeftOut = { code: 'NOT_FOUND' | 'SUBJECT_ENDED' } | { code: 'MOVEMENT_REGISTERED'; name: string };

/** The key of a registration, or why there is none. */
export type Became = { registration: string } | LeftOut;
export type Registered = ReadonlyMap<string, Became>;

/** Registers those who can be, however many, in four statements, and tells each. The count is moved by `countRegistered`, last. Throws MOVEMENT_NOT_FOR. */
export async function registerSubjects(
  tx: Transaction,
  { movement, office, kind, commitment, today }: Registering,
  keys: readonly string[],
): Promise<Registered> {
  if (!takesPart(movement.participants, kind, null)) throw MovementError.MOVEMENT_NOT_FOR();
  const { provinceId, scopeId, path, organisationKey: byKey } = office;
  const kept = new Map(
    (await keptSubjects(tx, { kind, provinceId, organisationKeys: [byKey] }, keys, today)).map((one) => [one.key, one]),
  );
  const along = await cascadeOf(tx.query.bind(tx), movement.key, true);
  const there = await tx.query<{ key: string; name: string }>(
    `SELECT r.province_id, r.subject_key AS key, m.name FROM movement_registration AS r JOIN movement AS m ON m.key = r.movement_key
     WHERE r.province_id = $1 AND r.subject_key = ANY($2::uuid[]) AND r.movement_key = ANY($3::uuid[]) AND r.withdrawn_on IS NULL`,
    [provinceId, [...kept.keys()], along],
  );
  const taken = new Map(there.map(({ key, name }) => [key, name]));
  const found = new Map<string, Became>(
    keys.map((key) => {
      const one = kept.get(key);
      const name = taken.get(key);
      if (!one) return [key, { code: 'NOT_FOUND' }];
      if (one.endsOn !== null) return [key, { code: 'SUBJECT_ENDED' }];
      return [key, name === undefined ? { registration: newKey() } : { code: 'MOVEMENT_REGISTERED', name }];
    }),
  );
  const place = { provinceId, scopeId, movementKey: movement.key, kind };
  const rows = [...found].flatMap(([subjectKey, one]) =>
    'registration' in one
      ? [{ ...place, key: one.registration, subjectKey, path, byKey, registeredOn: today, commitment, version: 1 }]
      : [],
  );
  await registrations.insertAll(tx, rows);
  const told = { movementKey: movement.key, kind, organisationKey: null, byKey, registeredOn: today };
  for (const { key: subject, subjectKey } of rows)
    tx.happened(MovementRegistered, {
      subject,
      provinceId,
      scopeId,
      path,
      payload: { ...told, subjectKey },
      after: { ...told, subjectKey, commitment },
    });
  return found;
}

/** Moves the count by those of one call; the lock is the last of a use case. */
export async function countRegistered(
  tx: Transaction,
  { movement, office: { provinceId, scopeId }, kind }: Registering,
  by: number,
): Promise<void> {
  if (by > 0) await move(tx, { provinceId, scopeId, movementKey: movement.key, kind }, by);
}

export const registeredIn = (found: Registered): number =>
  [...found.values()].filter((one) => 'registration' in one).length;
