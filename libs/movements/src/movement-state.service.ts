import { type Actor, Clock, KernelError, tableOf, type Transaction, Transactions } from '@app/kernel';
import { DirectivesService } from '@app/directives';
import { Injectable } from '@nestjs/common';
import { mustLead } from './movement-rows';
import { Movement } from './movement.entity';
import type { CloseMovementInput, ReopenMovementInput } from './movement.inputs';
import { ACTS, type MovementAct } from './movement.rules';
import { MovementError } from './movements.errors';
import { MovementClosed, MovementReopened } from './movements.events';
import { MovementPermission } from './movements.permissions';
import { Movements } from './movements.service';

const movements = tableOf(Movement);

/** Ending a movement, and taking it up again, each with a reason that everybody reads. */
@Injectable()
export class MovementStates {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly directives: DirectivesService,
    private readonly movements: Movements,
  ) {}

  /** Throws NOT_FOUND, MOVEMENT_CLOSED, MOVEMENT_CLOSING_DAY, VERSION_CONFLICT. */
  async close(actor: Actor, { on, ...input }: CloseMovementInput): Promise<Movement> {
    await this.transactions.run(actor, async (tx) => {
      const held = await this.hold(tx, input, 'close');
      const { startsOn } = held.movement;
      if (on < startsOn || on > this.clock.today())
        throw MovementError.MOVEMENT_CLOSING_DAY({ startsOn }, [
          { path: 'on', code: 'MOVEMENT_CLOSING_DAY', params: { startsOn } },
        ]);
      await this.step(tx, held, input, { act: 'close', on });
    });
    return this.movements.byKey(actor, input.key);
  }

  /** Throws NOT_FOUND, MOVEMENT_NOT_CLOSED, VERSION_CONFLICT. */
  async reopen(actor: Actor, input: ReopenMovementInput): Promise<Movement> {
    await this.transactions.run(actor, async (tx) => {
      const held = await this.hold(tx, input, 'reopen');
      await this.step(tx, held, input, { act: 'reopen', on: this.clock.today() });
    });
    return this.movements.byKey(actor, input.key);
  }

  private async hold(tx: Transaction, { key, directiveKey }: ReopenMovementInput, act: MovementAct) {
    const held = await mustLead(tx, MovementPermission.Lead, key, this.clock.today());
    if (directiveKey) await this.directives.mustSee(tx, directiveKey);
    if (ACTS[act].from.includes(held.movement.state)) return held;
    throw act === 'reopen' ? MovementError.MOVEMENT_NOT_CLOSED() : MovementError.MOVEMENT_CLOSED();
  }

  private async step(
    tx: Transaction,
    { movement, path }: Awaited<ReturnType<typeof mustLead>>,
    { version, reason, directiveKey }: ReopenMovementInput,
    { act, on }: { act: 'close' | 'reopen'; on: string },
  ): Promise<void> {
    const stateReason = reason.trim();
    if (stateReason === '') throw KernelError.INVALID_INPUT({}, [{ path: 'reason', code: 'FIELD_REQUIRED' }]);
    const said = { state: ACTS[act].to!, stateOn: on, stateReason, stateDirectiveKey: directiveKey ?? null };
    const change = await movements.amend(tx, movement, version, said);
    tx.happened(act === 'close' ? MovementClosed : MovementReopened, {
      subject: movement.key,
      path,
      payload: movement,
      ...change,
      reason: stateReason,
    });
  }
}
