import {
  type ActOutcome,
  type Actor,
  Clock,
  doEach,
  type FactKey,
  type Transaction,
  Transactions,
  writtenIf,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { eligibilityOf } from './eligibility';
import { isEligible } from './eligibility.rules';
import { whyNot } from './eligibility.words';
import { type Nomination, NominationState } from './nomination.entity';
import { appraisedRound, appraiseIn, heldNomination, tellNomination } from './nomination-store';
import type { AppraiseNominationsInput, RecommendEligibleInput } from './recognition.inputs';
import type { RecommendedAll } from './recognition.view';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';
import { NominationAppraised } from './recognitions.events';
import { mustBeOpenTo, settleReopened } from './reopening';
import { nominationColumns, nominations, visibleNominations } from './recognitions.sql';

const keyOf = ({ key }: FactKey): string => key;

/** Whom one call recommends; the rest with the next. */
const MOST_RECOMMENDED = 5_000;

/** Whom the office of a round recommends for the decision. */
@Injectable()
export class Appraisals {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Each that was chosen; what was said is said again until the decision. Of a thing: NOT_FOUND, NOMINATION_STATE, NOMINATION_NOT_ELIGIBLE,
   * RECOGNITION_ROUND_STATE, ROUND_HAS_COUNCIL. Of all: NOMINATION_REASON_NEEDED.
   */
  async appraise(actor: Actor, input: AppraiseNominationsInput): Promise<ActOutcome> {
    const { isRecommended, isRehearsal } = input;
    const reason = input.reason?.trim() || null;
    if (!isRecommended && reason === null)
      throw RecognitionError.NOMINATION_REASON_NEEDED({}, [{ path: 'reason', code: 'NOMINATION_REASON_NEEDED' }]);
    const things = [...new Map(input.keys.map((key) => [key.key, key])).values()];
    return doEach(this.transactions, actor, { things, isRehearsal, keyOf }, async (tx, key) => {
      const row = await heldNomination(tx, key, this.clock.today());
      const round = await appraisedRound(tx, row.roundKey);
      mustBeOpenTo(round, row);
      if (isRecommended) await this.mustBeEligible(tx, row, round);
      await appraiseIn(tx, row, isRecommended ? NominationState.Recommended : NominationState.NotRecommended, reason);
      if (!isRecommended) await settleReopened(tx, round.key, this.clock.today());
    });
  }

  /** All that are proposed and fulfil every condition; where one is open, people decide. Throws NOT_FOUND, RECOGNITION_ROUND_STATE, ROUND_HAS_COUNCIL. */
  async recommendEligible(actor: Actor, { roundKey, isRehearsal }: RecommendEligibleInput): Promise<RecommendedAll> {
    const isWanted = ({ recommended }: { recommended: number }): boolean => !isRehearsal && recommended > 0;
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, async (tx) => {
      const round = await appraisedRound(tx, roundKey);
      const proposed = await heldOf(tx, roundKey, NominationState.Proposed, this.clock.today(), MOST_RECOMMENDED + 1);
      const looked = proposed.slice(0, MOST_RECOMMENDED);
      const reasons = await eligibilityOf(tx.query.bind(tx), looked, new Map([[round.key, round]]), this.asked());
      const fitting = looked.filter(({ key }) => isEligible(reasons.get(key)!) === true);
      await changeAll(tx, fitting, NominationState.Recommended);
      for (const row of fitting) {
        const change = { before: { state: row.state }, after: { state: NominationState.Recommended } };
        tellNomination(tx, NominationAppraised, row, NominationState.Recommended, change);
      }
      const leftOut = looked.length - fitting.length;
      return { recommended: fitting.length, leftOut, hasMore: proposed.length > MOST_RECOMMENDED };
    });
    return { isWritten, ...answer };
  }

  /** Throws NOMINATION_NOT_ELIGIBLE. What is open is for people to decide. */
  private async mustBeEligible(tx: Transaction, row: Nomination, round: RecognitionRound): Promise<void> {
    const reasons = await eligibilityOf(tx.query.bind(tx), [row], new Map([[round.key, round]]), this.asked());
    const why = whyNot(reasons.get(row.key)!, tx.actor.language);
    if (why !== null) throw RecognitionError.NOMINATION_NOT_ELIGIBLE({ why });
  }

  private asked(): { on: string; deciderKey: null } {
    return { on: this.clock.today(), deciderKey: null };
  }
}

/** Nominations of a round in one state within sight, in order and locked until commit. */
export async function heldOf(
  tx: Transaction,
  roundKey: string,
  state: NominationState,
  today: string,
  most: number,
): Promise<Nomination[]> {
  const params: unknown[] = [roundKey, state, most];
  const visible = visibleNominations(tx.actor, today, params);
  const rows = await tx.query<Nomination>(
    `-- all shards: whoever is put forward in a round, wherever they are
     SELECT ${nominationColumns} FROM nomination AS n WHERE n.round_key = $1 AND n.state = $2 AND ${visible}
     ORDER BY n.key LIMIT $3 FOR NO KEY UPDATE`,
    params,
  );
  return rows.map(nominations.toRow);
}

/** Moves rows that are locked into another state, in one statement. */
export async function changeAll(tx: Transaction, rows: readonly Nomination[], state: NominationState): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE nomination AS n SET state = $3, version = n.version + 1 FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
     WHERE n.province_id = k.province_id AND n.province_id = ANY($1::int[]) AND n.key = k.key`,
    [rows.map(({ provinceId }) => provinceId), rows.map(({ key }) => key), state],
  );
}
