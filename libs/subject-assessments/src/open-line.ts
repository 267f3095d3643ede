import { AssessmentError, AssessmentRoundState, askedOn, rowsOfSeenRounds } from '@app/assessments';
import { type Actor, type FactPlace, type IsoDate, KernelError, type Query } from '@app/kernel';
import { CriteriaSubject } from '@app/criteria';
import { withinUnits } from '@app/organisations';
import type { SubjectKind } from '@app/subjects';

/** A line of a round that judges others than organisations. */
export interface OpenLine {
  roundKey: number;
  line: number;
  year: number;
  setKey: number;
  versionKey: number;
  kind: SubjectKind;
  state: AssessmentRoundState;
  /** Day as of which subjects are looked at: the end of the year, or today where it is not over. */
  day: IsoDate;
}

const LINE = `SELECT d.key AS "roundKey", l.line, d.year, l.set_key AS "setKey", l.version_key AS "versionKey", s.subject AS kind, d.state
  FROM assessment_round AS d JOIN assessment_round_line AS l ON l.round_key = d.key JOIN criteria_set AS s ON s.key = l.set_key
  WHERE d.key = $1 AND l.line = $2 AND s.subject <> '${CriteriaSubject.Organisation}'`;

/** One that comes down to the actor. Throws NOT_FOUND. */
export async function seenLine(
  query: Query,
  actor: Actor,
  { roundKey, line }: Pick<OpenLine, 'roundKey' | 'line'>,
  today: IsoDate,
): Promise<OpenLine> {
  const [found] = await rowsOfSeenRounds(actor, today, [roundKey], ([key], visible) => {
    const params: unknown[] = [key, line];
    return query<Omit<OpenLine, 'day'>>(`${LINE} AND ${visible(params)}`, params);
  });
  if (!found) throw KernelError.NOT_FOUND();
  return { ...found, day: askedOn(found.year, today) };
}

/** One as it stands, open or closed, whoever asks. Throws NOT_FOUND. */
export async function lineAsItStands(
  query: Query,
  { roundKey, line }: Pick<OpenLine, 'roundKey' | 'line'>,
  today: IsoDate,
): Promise<OpenLine> {
  const [found] = await query<Omit<OpenLine, 'day'>>(LINE, [roundKey, line]);
  if (!found) throw KernelError.NOT_FOUND();
  return { ...found, day: askedOn(found.year, today) };
}

/** One in which answers are taken, whoever gives them. Throws NOT_FOUND, ASSESSMENT_ROUND_CLOSED. */
export async function openLine(
  query: Query,
  asked: Pick<OpenLine, 'roundKey' | 'line'>,
  today: IsoDate,
): Promise<OpenLine> {
  const found = await lineAsItStands(query, asked, today);
  if (found.state !== AssessmentRoundState.Open) throw AssessmentError.ASSESSMENT_ROUND_CLOSED();
  return found;
}

/** SQL: keys of the units whose subjects a round asks, with those that went into one of them. The parameters are its key and the day. */
export const askedUnits = (round: string, day: string): string =>
  withinUnits(
    `SELECT owner.scope_id FROM assessment_round AS d
     JOIN organisation_period AS owner ON owner.organisation_key = d.organisation_key AND owner.valid_from <= ${day} AND (owner.valid_to IS NULL OR owner.valid_to >= ${day})
     WHERE d.key = ${round}`,
    day,
  );

const IN_TERRITORY = `SELECT 1 WHERE $2::int IN (${askedUnits('$1', '$3::date')})`;

/** Whether somebody of a scope is asked by the round: its territory is that of whoever opened it. */
export async function covers(
  query: Query,
  roundKey: number,
  { scopeId }: Pick<FactPlace, 'scopeId'>,
  today: IsoDate,
): Promise<boolean> {
  return (await query(IN_TERRITORY, [roundKey, scopeId, today])).length > 0;
}
