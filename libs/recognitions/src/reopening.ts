import type { IsoDate, Transaction } from '@app/kernel';
import { type Nomination, NominationState } from './nomination.entity';
import { type RecognitionRound, RecognitionRoundState } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';
import { RecognitionRoundDecided, RecognitionRoundReopened } from './recognitions.events';
import { nominations, rounds } from './recognitions.sql';
import { tellRound } from './rounds.service';

/**
 * A nomination that is locked is appraised anew. A round that was decided takes the appraisal and the decision of those alone for whom it was opened again: what was
 * granted before stays. Throws RECOGNITION_ROUND_STATE.
 */
export async function reopenFor(
  tx: Transaction,
  round: RecognitionRound,
  row: Nomination,
  today: IsoDate,
  reason: string,
): Promise<void> {
  const { state } = round;
  if (state !== RecognitionRoundState.Closed && state !== RecognitionRoundState.Decided)
    throw RecognitionError.RECOGNITION_ROUND_STATE();
  await nominations.amend(tx, row, row.version, { state: NominationState.Proposed, reopenedOn: today });
  if (state === RecognitionRoundState.Closed) return;
  const change = await rounds.amend(tx, round, round.version, {
    state: RecognitionRoundState.Closed,
    reopenedOn: today,
  });
  await tellRound(tx, RecognitionRoundReopened, round, RecognitionRoundState.Closed, today, change, reason);
}

/** Of a round that was decided and opened again, whoever it was not opened for stays as they are. Throws NOMINATION_STATE. */
export function mustBeOpenTo(
  { reopenedOn }: Pick<RecognitionRound, 'reopenedOn'>,
  row: Pick<Nomination, 'reopenedOn'>,
): void {
  if (reopenedOn !== null && row.reopenedOn === null) throw RecognitionError.NOMINATION_STATE();
}

/** A round that was opened again is decided once more when nobody is left for whom it was. */
export async function settleReopened(tx: Transaction, key: string, today: IsoDate): Promise<void> {
  const [round] = await tx.query<RecognitionRound>(
    `-- all shards: whoever is put forward in a round, wherever they are
     SELECT ${rounds.columns('d')} FROM recognition_round AS d WHERE d.key = $1 AND d.state = 'closed' AND d.reopened_on IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM nomination AS n WHERE n.round_key = d.key AND n.state IN ('proposed', 'recommended'))`,
    [key],
  );
  if (!round) return;
  const state = RecognitionRoundState.Decided;
  const change = await rounds.amend(tx, round, round.version, { state });
  await tellRound(tx, RecognitionRoundDecided, round, state, today, change);
}
