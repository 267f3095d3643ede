import { type FactKey, type IsoDate, KernelError, newKey, type Transaction } from '@app/kernel';
import type { SubjectKind } from '@app/subjects';
import { type Nomination, NominationState } from './nomination.entity';
import { heldRound } from './rounds.service';
import { type RecognitionRound, RecognitionRoundState } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';
import { NominationAppraised, NominationMade } from './recognitions.events';
import { RecognitionPermission } from './recognitions.permissions';
import {
  nominationColumns,
  nominations,
  roundColumns,
  rounds,
  visibleNominations,
  visibleRounds,
} from './recognitions.sql';

/** Written, and told, in one statement however many. */
export type NewNomination = Omit<Nomination, 'id' | 'key' | 'state' | 'reason' | 'version'>;

export async function writeNominations(tx: Transaction, rows: readonly NewNomination[]): Promise<void> {
  const made = rows.map((row) => ({
    ...row,
    key: newKey(),
    state: NominationState.Proposed,
    reason: null,
    version: 1,
  }));
  await nominations.insertAll(tx, made);
  for (const { version: _, ...row } of made) tellNomination(tx, NominationMade, row, row.state, { after: row });
}

type Told = Pick<
  Nomination,
  'provinceId' | 'scopeId' | 'key' | 'path' | 'roundKey' | 'kind' | 'organisationKey' | 'subjectKey'
>;

export function tellNomination(
  tx: Transaction,
  happened: typeof NominationMade,
  { provinceId, scopeId, key: subject, path, roundKey, kind, organisationKey, subjectKey }: Told,
  state: NominationState,
  change: { before?: unknown; after?: unknown },
  reason: string | null = null,
): void {
  const payload = { roundKey, kind, organisationKey, subjectKey, state };
  tx.happened(happened, { subject, provinceId, scopeId, path, payload, ...change, reason });
}

/**
 * A round that takes nominations of such a kind on a day, within the actor's sight, and is not closed until commit. Throws NOT_FOUND, RECOGNITION_ROUND_STATE,
 * NOMINATIONS_ENDED, NOMINATION_NOT_FOR.
 */
export async function openRound(
  tx: Transaction,
  key: string,
  kind: SubjectKind,
  today: IsoDate,
): Promise<RecognitionRound> {
  const params: unknown[] = [key];
  const visible = visibleRounds(tx.actor, today, params);
  const [found] = await tx.query<RecognitionRound>(
    `SELECT ${roundColumns} FROM recognition_round AS d WHERE d.key = $1 AND ${visible} FOR KEY SHARE OF d`,
    params,
  );
  if (!found) throw KernelError.NOT_FOUND();
  if (found.state !== RecognitionRoundState.Open) throw RecognitionError.RECOGNITION_ROUND_STATE();
  if (today > found.nominationsUntil) throw RecognitionError.NOMINATIONS_ENDED({ until: found.nominationsUntil });
  if (found.subject !== kind) throw RecognitionError.NOMINATION_NOT_FOR();
  return rounds.toRow(found);
}

/** One within sight, locked until commit. Throws NOT_FOUND. */
export async function heldNomination(
  tx: Transaction,
  { provinceId, key }: FactKey,
  today: IsoDate,
): Promise<Nomination> {
  const params: unknown[] = [provinceId, key];
  const visible = visibleNominations(tx.actor, today, params);
  const [found] = await tx.query<Nomination>(
    `SELECT ${nominationColumns} FROM nomination AS n WHERE n.province_id = $1 AND n.key = $2 AND ${visible} FOR NO KEY UPDATE`,
    params,
  );
  if (!found) throw KernelError.NOT_FOUND();
  return nominations.toRow(found);
}

/** The actor works at the office of the round, which is neither decided nor cancelled. Throws NOT_FOUND, RECOGNITION_ROUND_STATE. */
export async function appraisedRound(tx: Transaction, key: string): Promise<RecognitionRound> {
  const round = await heldRound(tx, key, RecognitionPermission.Appraise);
  if (round.state !== RecognitionRoundState.Open && round.state !== RecognitionRoundState.Closed)
    throw RecognitionError.RECOGNITION_ROUND_STATE();
  return round;
}

const OPEN_TO_APPRAISAL: NominationState[] = [
  NominationState.Proposed,
  NominationState.Recommended,
  NominationState.NotRecommended,
];

/** Recommended, or not; said again as often as it is thought over. Throws NOMINATION_STATE. */
export async function appraiseIn(
  tx: Transaction,
  row: Nomination,
  state: NominationState.Recommended | NominationState.NotRecommended,
  reason: string | null,
): Promise<void> {
  if (!OPEN_TO_APPRAISAL.includes(row.state)) throw RecognitionError.NOMINATION_STATE();
  const change = await nominations.amend(tx, row, row.version, { state, reason });
  tellNomination(tx, NominationAppraised, row, state, change, reason);
}
