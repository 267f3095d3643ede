import { type FactKey, type IsoDate, KernelError, newKey, type Permission, type Transaction } from '@app/kernel';
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
export type NewNomination = Omit<Nomination, 'id' | 'key' | 'state' | 'reason' | 'reopenedOn' | 'version'>;

export async function writeNominations(tx: Transaction, rows: readonly NewNomination[]): Promise<void> {
  const made = rows.map((row) => ({
    ...row,
    key: newKey(),
    state: NominationState.Proposed,
    reason: null,
    reopenedOn: null,
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
 * A round that takes nominations of such a kind, or of whichever it is for, on a day, within the actor's sight, and is not closed until commit. Throws NOT_FOUND, RECOGNITION_ROUND_STATE,
 * NOMINATIONS_ENDED, NOMINATION_NOT_FOR.
 */
export async function openRound(
  tx: Transaction,
  key: string,
  kind: SubjectKind | null,
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
  if (kind !== null && found.subject !== kind) throw RecognitionError.NOMINATION_NOT_FOR();
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

/** The office itself appraises. Throws NOT_FOUND, RECOGNITION_ROUND_STATE, ROUND_HAS_COUNCIL. */
export async function appraisedRound(tx: Transaction, key: string): Promise<RecognitionRound> {
  const round = await roundInAppraisal(tx, key, RecognitionPermission.Appraise);
  if (round.isByCouncil) throw RecognitionError.ROUND_HAS_COUNCIL();
  return round;
}

/** The actor works at the office of the round, which is neither decided nor cancelled; locked until commit. Throws NOT_FOUND, RECOGNITION_ROUND_STATE. */
export async function roundInAppraisal(
  tx: Transaction,
  key: string,
  permission: Permission,
): Promise<RecognitionRound> {
  const round = await heldRound(tx, key, permission);
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

/** One nomination and what is said of it. */
export interface Appraisal {
  row: Nomination;
  state: NominationState.Proposed | NominationState.Recommended | NominationState.NotRecommended;
  reason: string | null;
}

/** Any number of rows that are locked, in one statement. Throws NOMINATION_STATE. */
export async function appraiseAll(tx: Transaction, appraisals: readonly Appraisal[]): Promise<void> {
  if (appraisals.length === 0) return;
  if (appraisals.some(({ row }) => !OPEN_TO_APPRAISAL.includes(row.state))) throw RecognitionError.NOMINATION_STATE();
  await tx.query(
    `UPDATE nomination AS n SET state = k.state, reason = k.reason, version = n.version + 1
     FROM unnest($1::int[], $2::uuid[], $3::text[], $4::text[]) AS k(province_id, key, state, reason)
     WHERE n.province_id = k.province_id AND n.province_id = ANY($1::int[]) AND n.key = k.key`,
    [
      appraisals.map(({ row }) => row.provinceId),
      appraisals.map(({ row }) => row.key),
      appraisals.map(({ state }) => state),
      appraisals.map(({ reason }) => reason),
    ],
  );
  for (const { row, state, reason } of appraisals) {
    const change = { before: { state: row.state, reason: row.reason }, after: { state, reason } };
    tellNomination(tx, NominationAppraised, row, state, change, reason);
  }
}

/** Nominations of a round within sight that can be appraised, in the order of papers, locked until commit. */
export async function heldToAppraise(
  tx: Transaction,
  roundKey: string,
  today: string,
  most: number,
  states: readonly NominationState[] = OPEN_TO_APPRAISAL,
): Promise<Nomination[]> {
  const params: unknown[] = [roundKey, states, most];
  const visible = visibleNominations(tx.actor, today, params);
  const rows = await tx.query<Nomination>(
    `-- all shards: whoever is put forward in a round, wherever they are
     SELECT ${nominationColumns} FROM nomination AS n WHERE n.round_key = $1 AND n.state = ANY($2::text[])
       AND (n.reopened_on IS NOT NULL OR NOT EXISTS (SELECT 1 FROM recognition_round AS d WHERE d.key = $1 AND d.reopened_on IS NOT NULL)) AND ${visible}
     ORDER BY n.path, n.key LIMIT $3 FOR NO KEY UPDATE`,
    params,
  );
  return rows.map(nominations.toRow);
}

/** Whether a council votes on the nominations of a round that is locked. */
export async function voteByCouncil(tx: Transaction, round: RecognitionRound, isByCouncil: boolean): Promise<void> {
  await rounds.amend(tx, round, round.version, { isByCouncil });
}
