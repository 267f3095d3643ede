import { type Actor, Clock, type FactKey, newKey, type Transaction, Transactions } from '@app/kernel';
import { mustBeChangeable } from '@app/participants';
import {
  heldNomination,
  heldRound,
  type Nomination,
  Nominations,
  NominationState,
  NOMINATING,
  RecognitionPermission,
  type RecognitionRound,
  RecognitionRoundState,
  reopenFor,
} from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { type Appeal, AppealState } from './appeal.entity';
import type { AnswerAppealInput, LodgeAppealInput, WithdrawAppealInput } from './appeal.inputs';
import { AppealError } from './appeals.errors';
import { AppealAnswered, AppealLodged, AppealWithdrawn } from './appeals.events';
import { appealColumns, appeals } from './appeals.sql';

/** Objections to the results of rounds, and their answers. */
@Injectable()
export class Appeals {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly nominations: Nominations,
  ) {}

  /** By whoever may put it forward. Throws NOT_FOUND, NOTHING_TO_APPEAL, APPEALS_ENDED, APPEAL_OPEN_ALREADY. */
  async lodge(actor: Actor, { key, text }: LodgeAppealInput): Promise<Nomination> {
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const row = await heldNomination(tx, key, today);
      await mustBeChangeable(tx, row, NOMINATING, today);
      const [round] = await tx.query<Pick<RecognitionRound, 'state' | 'appealsUntil'>>(
        'SELECT d.state, d.appeals_until AS "appealsUntil" FROM recognition_round AS d WHERE d.key = $1',
        [row.roundKey],
      );
      const isOver = round?.state === RecognitionRoundState.Closed || round?.state === RecognitionRoundState.Decided;
      if (!round || !isOver || row.state !== NominationState.NotRecommended) throw AppealError.NOTHING_TO_APPEAL();
      const { appealsUntil: until } = round;
      if (until !== null && today > until) throw AppealError.APPEALS_ENDED({ until });
      const { provinceId, scopeId, roundKey } = row;
      const byKey = (row.organisationKey ?? row.byKey)!;
      const appeal = {
        provinceId,
        scopeId,
        key: newKey(),
        nominationKey: row.key,
        roundKey,
        byKey,
        state: AppealState.Open,
        text: text.trim(),
        lodgedOn: today,
        answer: null,
        answeredOn: null,
        version: 1,
      };
      await appeals.insert(tx, appeal);
      tell(tx, AppealLodged, row, appeal, appeal.state, { after: { text: appeal.text } });
    });
    return this.nominations.one(actor, key);
  }

  /** By whoever may put it forward. Throws NOT_FOUND, APPEAL_NOT_OPEN, VERSION_CONFLICT. */
  async withdraw(actor: Actor, { key, version }: WithdrawAppealInput): Promise<Nomination> {
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const row = await heldNomination(tx, key, today);
      await mustBeChangeable(tx, row, NOMINATING, today);
      const appeal = await openAppeal(tx, key);
      const state = AppealState.Withdrawn;
      const change = await appeals.amend(tx, appeal, version, { state });
      tell(tx, AppealWithdrawn, row, appeal, state, change);
    });
    return this.nominations.one(actor, key);
  }

  /**
   * By the office of the round, with a reason; upheld, the nomination is appraised anew, for which a round that was decided is opened for it alone. Throws NOT_FOUND,
   * APPEAL_NOT_OPEN, APPEAL_OWN_UNIT, RECOGNITION_ROUND_STATE, VERSION_CONFLICT.
   */
  async answer(actor: Actor, { key, version, isUpheld, answer }: AnswerAppealInput): Promise<Nomination> {
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const row = await heldNomination(tx, key, today);
      const round = await heldRound(tx, row.roundKey, RecognitionPermission.Appraise);
      const appeal = await openAppeal(tx, key);
      mustBeOfOthers(actor, round, appeal);
      const state = isUpheld ? AppealState.Upheld : AppealState.Rejected;
      const change = await appeals.amend(tx, appeal, version, { state, answer: answer.trim(), answeredOn: today });
      if (isUpheld) await reopenFor(tx, round, row, today, answer.trim());
      tell(tx, AppealAnswered, row, appeal, state, change, answer.trim());
    });
    return this.nominations.one(actor, key);
  }
}

/** Locked until commit. Throws APPEAL_NOT_OPEN. */
async function openAppeal(tx: Transaction, { provinceId, key }: FactKey): Promise<Appeal> {
  const [found] = await tx.query<Appeal>(
    `SELECT ${appealColumns} FROM appeal AS p WHERE p.province_id = $1 AND p.nomination_key = $2 AND p.state = 'open' FOR NO KEY UPDATE`,
    [provinceId, key],
  );
  if (!found) throw AppealError.APPEAL_NOT_OPEN();
  return appeals.toRow(found);
}

/** Nobody decides on an appeal of the own unit, neither as its office nor as one who works at both. Throws APPEAL_OWN_UNIT. */
function mustBeOfOthers(actor: Actor, round: RecognitionRound, { byKey }: Appeal): void {
  if (isOwn(actor, round, byKey)) throw AppealError.APPEAL_OWN_UNIT();
}

export const isOwn = (
  actor: Actor,
  { organisationKey }: Pick<RecognitionRound, 'organisationKey'>,
  byKey: number,
): boolean => byKey === organisationKey || actor.worksAt(RecognitionPermission.Nominate, byKey);

function tell(
  tx: Transaction,
  happened: typeof AppealLodged,
  { provinceId, scopeId, key, path, roundKey }: Nomination,
  { key: appealKey, byKey }: Pick<Appeal, 'key' | 'byKey'>,
  state: AppealState,
  change: { before?: unknown; after?: unknown },
  reason: string | null = null,
): void {
  const payload = { roundKey, appealKey, byKey, state };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change, reason });
}
