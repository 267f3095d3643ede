import type { Transaction } from '@app/kernel';
import type { MovementRegistration } from './registration.entity';

type Counted = Pick<MovementRegistration, 'provinceId' | 'scopeId' | 'movementKey' | 'kind'>;

/**
 * Moves the count of a place. A row for each place, movement and kind is small enough to be moved at once: who writes it is the offices of one commune,
 * and no level above has a row of its own to wait for. The lock is the last of the use case.
 */
export async function move(
  tx: Transaction,
  { provinceId, scopeId, movementKey, kind }: Counted,
  by: number,
): Promise<void> {
  await tx.query(
    by > 0
      ? `INSERT INTO movement_count AS c (province_id, scope_id, movement_key, kind, registered) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (province_id, scope_id, movement_key, kind) DO UPDATE SET registered = c.registered + excluded.registered`
      : `UPDATE movement_count AS c SET registered = c.registered + $5
         WHERE c.province_id = $1 AND c.scope_id = $2 AND c.movement_key = $3 AND c.kind = $4`,
    [provinceId, scopeId, movementKey, kind, by],
  );
}
