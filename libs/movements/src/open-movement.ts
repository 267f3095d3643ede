import type { IsoDate } from '@app/kernel';
import { type Movement, MovementState } from './movement.entity';
import { isOver } from './movement.rules';
import { MovementError } from './movements.errors';

/** Throws MOVEMENT_CLOSED, MOVEMENT_OVER. */
export function mustTakeRegistrations(movement: Movement, today: IsoDate): void {
  if (movement.state === MovementState.Closed) throw MovementError.MOVEMENT_CLOSED();
  if (isOver(movement, today)) throw MovementError.MOVEMENT_OVER({ endsOn: movement.endsOn });
}
