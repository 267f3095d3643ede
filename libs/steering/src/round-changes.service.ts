import { DirectivesService } from '@app/directives';
import {
  type Actor,
  businessDate,
  Clock,
  inShardsOf,
  KernelError,
  type Permission,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { ReportError, Round, RoundPermission, Rounds, RoundState, RoundTier, visibleRound } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { RoundChangeError } from './round-changes.errors';
import { RoundAmended, RoundCancelled, RoundClosed, RoundReopened } from './round-changes.events';
import type { AmendRoundInput, ChangeRoundArgs, CloseRoundArgs } from './round-changes.inputs';
import { ACTS, dueFaults, type RoundAct, type TierDue } from './round-changes.rules';

interface Held {
  round: Round;
  /** Of its owner. */
  path: string;
}

const rounds = tableOf(Round);
const tiers = tableOf(RoundTier);

/** A round that was opened and is not right: its owner changes it with a reason that everybody concerned reads. */
@Injectable()
export class RoundChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
    private readonly directives: DirectivesService,
  ) {}

  async amend(actor: Actor, { key, version, reason: why, ...asked }: AmendRoundInput): Promise<Round> {
    await this.transactions.run(actor, async (tx) => {
      const reason = mustHaveReason(why);
      const held = await this.hold(tx, key, 'amend', RoundPermission.Open);
      const { round } = held;
      if (asked.directiveKey) await this.directives.mustSee(tx, asked.directiveKey);
      const title = asked.title?.trim() || round.title;
      const directiveKey = asked.directiveKey === undefined ? round.directiveKey : asked.directiveKey;
      const change = await rounds.amend(tx, round, version, { title, directiveKey, changeReason: reason });
      const due = await this.moveDue(tx, key, asked.tiers ?? []);
      const before = { ...change.before, tiers: due.before };
      tx.happened(RoundAmended, { ...told(held), before, after: { ...change.after, tiers: due.after }, reason });
      return key;
    });
    return this.rounds.one(actor, key);
  }

  /** Nothing is sent any more; what is overdue stays overdue. */
  async close(actor: Actor, { key, version }: CloseRoundArgs): Promise<Round> {
    await this.transactions.run(actor, async (tx) => {
      const held = await this.hold(tx, key, 'close', RoundPermission.Close);
      const change = await rounds.amend(tx, held.round, version, { state: RoundState.Closed });
      tx.happened(RoundClosed, { ...told(held), ...change });
      return key;
    });
    return this.rounds.one(actor, key);
  }

  /** Whoever has not sent is let off from today on; refused once anybody has sent, since what was reported counts. */
  async cancel(actor: Actor, { key, version, reason: why }: ChangeRoundArgs): Promise<Round> {
    await this.transactions.run(actor, async (tx) => {
      const reason = mustHaveReason(why);
      const held = await this.hold(tx, key, 'cancel', RoundPermission.Close);
      await mustBeUnanswered(tx, key);
      const cancelledOn = businessDate(tx.now);
      const change = await rounds.amend(tx, held.round, version, {
        state: RoundState.Closed,
        cancelledOn,
        changeReason: reason,
      });
      const params: unknown[] = [key, cancelledOn, reason];
      await tx.query(
        `UPDATE obligation AS o SET closed_on = $2, closing_reason = $3
         WHERE ${inShardsOf(actor, 'o', params)} AND o.round_key = $1 AND o.closed_on IS NULL`,
        params,
      );
      tx.happened(RoundCancelled, { ...told(held), ...change, reason });
      return key;
    });
    return this.rounds.one(actor, key);
  }

  /** Reports may be sent again. Who was let off by cancelling owes again; who was released by name does not. */
  async reopen(actor: Actor, { key, version, reason: why }: ChangeRoundArgs): Promise<Round> {
    await this.transactions.run(actor, async (tx) => {
      const reason = mustHaveReason(why);
      const held = await this.hold(tx, key, 'reopen', RoundPermission.Open);
      const { cancelledOn, changeReason } = held.round;
      const change = await rounds.amend(tx, held.round, version, {
        state: RoundState.Open,
        cancelledOn: null,
        changeReason: reason,
      });
      const params: unknown[] = [key, cancelledOn, changeReason];
      if (cancelledOn !== null)
        await tx.query(
          `UPDATE obligation AS o SET closed_on = NULL, closing_reason = NULL
           WHERE ${inShardsOf(actor, 'o', params)} AND o.round_key = $1 AND o.closed_on = $2 AND o.closing_reason = $3`,
          params,
        );
      tx.happened(RoundReopened, { ...told(held), ...change, reason });
      return key;
    });
    return this.rounds.one(actor, key);
  }

  /** A round of an organisation where the actor may do this, in the state that the act asks for. */
  private async hold(tx: Transaction, key: number, act: RoundAct, permission: Permission): Promise<Held> {
    const query = tx.query.bind(tx);
    const round = await visibleRound(query, tx.actor, key, this.clock.today());
    const [owner] = await query<{ path: string }>(
      'SELECT path FROM organisation_period WHERE organisation_key = $1 ORDER BY valid_from DESC LIMIT 1',
      [round.organisationKey],
    );
    tx.actor.mustCover(permission, owner!.path);
    if (round.state !== ACTS[act])
      throw act === 'reopen' ? RoundChangeError.ROUND_NOT_CLOSED() : ReportError.ROUND_CLOSED();
    return { round, path: owner!.path };
  }

  private async moveDue(tx: Transaction, roundKey: number, asked: readonly TierDue[]) {
    const before = await tx.query<TierDue>(
      `SELECT ${tiers.columns('t', ['tier', 'dueOn', 'dueBoundary'])} FROM round_tier AS t WHERE t.round_key = $1 ORDER BY t.tier`,
      [roundKey],
    );
    const faults = dueFaults(before, asked);
    if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
    for (const { tier, dueOn, dueBoundary } of asked) {
      await tiers.update(tx, { roundKey, tier }, { dueOn, dueBoundary });
      const params: unknown[] = [roundKey, tier, dueOn, dueBoundary];
      await tx.query(
        `UPDATE obligation AS o SET due_on = $3, due_boundary = $4 WHERE ${inShardsOf(tx.actor, 'o', params)} AND o.round_key = $1 AND o.tier = $2`,
        params,
      );
    }
    return { before: before.filter(({ tier }) => asked.some((one) => one.tier === tier)), after: [...asked] };
  }
}

const told = ({ round: { key, organisationKey, year }, path }: Held) => ({
  subject: key,
  path,
  payload: { organisationKey, year },
});

function mustHaveReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === '') throw ReportError.REASON_REQUIRED({}, [{ path: 'reason', code: 'FIELD_REQUIRED' }]);
  return trimmed;
}

async function mustBeUnanswered(tx: Transaction, roundKey: number): Promise<void> {
  const params: unknown[] = [roundKey];
  const [sent] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM report AS r WHERE ${inShardsOf(tx.actor, 'r', params)} AND r.round_key = $1 AND r.submitted_at IS NOT NULL`,
    params,
  );
  if (sent!.count > 0) throw RoundChangeError.ROUND_HAS_REPORTS({ count: sent!.count });
}
