import { type Criteria, CriteriaSubject } from '@app/criteria';
import { type Actor, type IsoDate, KernelError, type Query, tableOf, type Transaction } from '@app/kernel';
import { AssessmentRound, AssessmentRoundLine, AssessmentRoundState } from './assessment-round.entity';
import { AssessmentError, AssessmentRoundError } from './assessments.errors';
import { AssessmentRoundPermission } from './assessments.permissions';
import type { CarryOverArgs } from './carry-over.inputs';
import { yearEnd } from './round-plan';
import { roundUnder } from './round-row';

const lines = tableOf(AssessmentRoundLine);

/** Whom a line judges: organisations, or all others. */
export type Judging = 'organisations' | 'others';

export interface LineToCarry extends Pick<AssessmentRoundLine, 'line' | 'setKey' | 'versionKey'> {
  /** The version in force on the last day of the year. */
  toKey: number;
}

type Round = Omit<AssessmentRound, 'id'>;

/** A round for whoever may open rounds there, with the path of whoever opened it. Throws NOT_FOUND. */
export const roundToCarry = (
  query: Query,
  actor: Actor,
  key: number,
  today: IsoDate,
): Promise<{ round: Round; path: string }> =>
  roundUnder(query, actor, { key, permission: AssessmentRoundPermission.Open, today });

/** Lines of a round, each with the version in force. */
export async function linesToCarry(
  query: Query,
  criteria: Criteria,
  { key, year }: Pick<AssessmentRound, 'key' | 'year'>,
  judging: Judging,
): Promise<LineToCarry[]> {
  const all = await query<AssessmentRoundLine>(
    `SELECT ${lines.columns('l')} FROM assessment_round_line AS l
     JOIN criteria_set AS s ON s.key = l.set_key AND (s.subject = '${CriteriaSubject.Organisation}') = $2
     WHERE l.round_key = $1 ORDER BY l.line`,
    [key, judging === 'organisations'],
  );
  const inForce = await criteria.inForce(
    all.map(({ setKey }) => setKey),
    yearEnd(year),
    query,
  );
  return all.map(({ line, setKey, versionKey }) => ({
    line,
    setKey,
    versionKey,
    toKey: inForce.get(setKey)?.key ?? versionKey,
  }));
}

/** The line asks by the newer version from now on. Throws NOT_FOUND, ASSESSMENT_ROUND_CLOSED, CARRY_OVER_OTHER_VERSION, VERSION_CONFLICT. */
export async function carryLine(
  tx: Transaction,
  criteria: Criteria,
  { key, version, line: number, criteriaKey }: CarryOverArgs,
  { judging, today }: { judging: Judging; today: IsoDate },
) {
  const query = tx.query.bind(tx);
  const { round, path } = await roundToCarry(query, tx.actor, key, today);
  if (round.state === AssessmentRoundState.Closed) throw AssessmentError.ASSESSMENT_ROUND_CLOSED();
  const line = (await linesToCarry(query, criteria, round, judging)).find((one) => one.line === number);
  if (!line) throw KernelError.NOT_FOUND();
  if (line.toKey !== criteriaKey) throw AssessmentRoundError.CARRY_OVER_OTHER_VERSION();
  const change = await tableOf(AssessmentRound).amend(tx, round, version, {});
  await tx.query('UPDATE assessment_round_line SET version_key = $3 WHERE round_key = $1 AND line = $2', [
    key,
    number,
    criteriaKey,
  ]);
  return { round, path, line, change };
}
