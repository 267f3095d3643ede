import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { acrossTheLines, flowsDownTo } from '@app/organisations';
import { changeableParticipants, visibleParticipants } from '@app/participants';
import { Nomination } from './nomination.entity';
import { Recognition } from './recognition.entity';
import { RecognitionRound } from './recognition-round.entity';
import { NOMINATING, RecognitionPermission } from './recognitions.permissions';

export const rounds = tableOf(RecognitionRound);
export const nominations = tableOf(Nomination);
export const recognitions = tableOf(Recognition);

/** Columns of `recognition_round AS d`, `nomination AS n` and `recognition AS r`. */
export const roundColumns = rounds.columns('d');
export const nominationColumns = nominations.columns('n');
export const recognitionColumns = recognitions.columns('r');

const HOLDERS = 'SELECT given.organisation_key FROM recognition_round AS given';

/** SQL condition on `recognition_round AS d`: of the own reach, of the levels above, and of the other line in the own territory. */
export function visibleRounds(actor: Actor, today: IsoDate, params: unknown[]): string {
  const reach = { actor, permission: RecognitionPermission.Read, today, organisation: 'd.organisation_key' };
  return `(${flowsDownTo(reach, params)} OR ${acrossTheLines({ ...reach, among: HOLDERS }, params)})`;
}

/** SQL condition on `nomination AS n`. */
export const visibleNominations = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  visibleParticipants('n', actor, today, params, RecognitionPermission.Read);

/** SQL condition on `nomination AS n` that the actor sees: the actor may put it forward, whatever its state. */
export const changeableByNominators = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  changeableParticipants('n', actor, NOMINATING, today, params);

/** SQL condition on `nomination AS n` that the actor sees: the actor may withdraw it. */
export const changeableNominations = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  `(n.state = 'proposed' AND ${changeableByNominators(actor, today, params)})`;

/** SQL condition on `recognition AS r`. */
export const visibleRecognitions = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  visibleParticipants('r', actor, today, params, RecognitionPermission.Read);
