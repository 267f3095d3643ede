import { type Actor, Clock, type FactKey, KernelError, newKey, type Transaction, Transactions } from '@app/kernel';
import { mustBeChangeable } from '@app/participants';
import {
  heldNomination,
  lockedRound,
  type Nomination,
  Nominations,
  NominationState,
  NOMINATING,
  RecognitionRoundState,
  reopenFor,
} from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { type Appeal, AppealState } from './appeal.entity';
import { answererOf, canStandIn, isParty, lodgedAt, mayAnswer, mayNameAlternate, partiesOf } from './answerer';
import type {
  AnswerAppealInput,
  LodgeAppealInput,
  NameAppealAlternateInput,
  WithdrawAppealInput,
} from './appeal.inputs';
import { AppealError } from './appeals.errors';
import { AppealAnswered, AppealLodged, AppealReassigned, AppealWithdrawn } from './appeals.events';
import { appealColumns, appeals } from './appeals.sql';

/** Against one result, whatever became of them: whoever objects is heard, and an office is not kept at it for ever. No text sets a number; it is ours. */
export const MOST_APPEALS = 3;

/** Objections to the results of rounds, and their answers. */
@Injectable()
export class Appeals {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly nominations: Nominations,
  ) {}

  /** By whoever may put it forward. Throws NOT_FOUND, NOTHING_TO_APPEAL, APPEALS_ENDED, APPEALS_EXHAUSTED, APPEAL_OPEN_ALREADY. */
  async lodge(actor: Actor, { key, text }: LodgeAppealInput): Promise<Nomination> {
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const row = await heldNomination(tx, key, today);
      await mustBeChangeable(tx, row, NOMINATING, today);
      const officeKey = await mustBeAppealable(tx, row, today);
      const { provinceId, scopeId, roundKey } = row;
      const byKey = (row.organisationKey ?? row.byKey)!;
      const lodged = { byKey, lodgedByKey: actor.personId, lodgedAtKey: lodgedAt(actor, officeKey, byKey) };
      const appeal = {
        provinceId,
        scopeId,
        key: newKey(),
        nominationKey: row.key,
        roundKey,
        ...lodged,
        answererKey: await answererOf(tx.query.bind(tx), officeKey, partiesOf(row, lodged), today),
        answererReason: null,
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
   * By whoever answers it, with a reason; upheld, the nomination is appraised anew, for which a round that was decided is opened for it alone. Throws NOT_FOUND,
   * APPEAL_NOT_OPEN, APPEAL_OWN_UNIT, RECOGNITION_ROUND_STATE, VERSION_CONFLICT.
   */
  async answer(actor: Actor, { key, version, isUpheld, answer }: AnswerAppealInput): Promise<Nomination> {
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const row = await heldNomination(tx, key, today);
      const round = await lockedRound(tx, row.roundKey);
      const appeal = await openAppeal(tx, key);
      if (isParty(tx.actor, appeal)) throw AppealError.APPEAL_OWN_UNIT();
      if (!mayAnswer(tx.actor, appeal)) throw KernelError.NOT_FOUND();
      const state = isUpheld ? AppealState.Upheld : AppealState.Rejected;
      const change = await appeals.amend(tx, appeal, version, { state, answer: answer.trim(), answeredOn: today });
      if (isUpheld) await reopenFor(tx, round, row, today, answer.trim());
      tell(tx, AppealAnswered, row, appeal, state, change, answer.trim());
    });
    return this.nominations.one(actor, key);
  }

  /** By whoever would answer it, or by the office of the round where nobody does. Throws NOT_FOUND, APPEAL_NOT_OPEN, APPEAL_ALTERNATE, VERSION_CONFLICT. */
  async nameAlternate(actor: Actor, input: NameAppealAlternateInput): Promise<Nomination> {
    const { key, version, organisationKey } = input;
    const reason = input.reason.trim();
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const row = await heldNomination(tx, key, today);
      const round = await lockedRound(tx, row.roundKey);
      const appeal = await openAppeal(tx, key);
      if (!mayNameAlternate(tx.actor, appeal, round.organisationKey)) throw KernelError.NOT_FOUND();
      const parties = partiesOf(row, appeal);
      if (!(await canStandIn(tx.query.bind(tx), organisationKey, parties, today, row.path)))
        throw AppealError.APPEAL_ALTERNATE({}, [{ path: 'organisationId', code: 'APPEAL_ALTERNATE' }]);
      const change = await appeals.amend(tx, appeal, version, { answererKey: organisationKey, answererReason: reason });
      tell(tx, AppealReassigned, row, appeal, appeal.state, change, reason);
    });
    return this.nominations.one(actor, key);
  }
}

/** The office of the round. Throws NOTHING_TO_APPEAL, APPEALS_ENDED, APPEALS_EXHAUSTED. */
async function mustBeAppealable(tx: Transaction, row: Nomination, today: string): Promise<number> {
  const { state, appealsUntil: until, organisationKey } = await lockedRound(tx, row.roundKey);
  const isOver = state === RecognitionRoundState.Closed || state === RecognitionRoundState.Decided;
  if (!isOver || row.state !== NominationState.NotRecommended) throw AppealError.NOTHING_TO_APPEAL();
  if (until !== null && today > until) throw AppealError.APPEALS_ENDED({ until });
  const [before] = await tx.query<{ count: number; isOpen: boolean | null }>(
    `SELECT count(*)::int AS count, bool_or(p.state = 'open') AS "isOpen" FROM appeal AS p WHERE p.province_id = $1 AND p.nomination_key = $2`,
    [row.provinceId, row.key],
  );
  if (before!.count >= MOST_APPEALS && !before!.isOpen) throw AppealError.APPEALS_EXHAUSTED({ most: MOST_APPEALS });
  return organisationKey;
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
