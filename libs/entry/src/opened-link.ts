import { AssessmentState, VersionContents } from '@app/assessments';
import type { CriteriaContent } from '@app/criteria-rules';
import { businessDate, type Query, tableOf } from '@app/kernel';
import {
  type AssessedSubject,
  covers,
  openLine,
  type OpenLine,
  readSubjects,
  type SubjectAssessment,
} from '@app/subject-assessments';
import { SubjectKind } from '@app/subjects';
import { AnswerLink } from './answer-link.entity';
import { EntryError } from './entry.errors';
import { digestOfCode } from './link-code.rules';

export const links = tableOf(AnswerLink);

/** Unknown, expired, used and taken back are one statement and one answer. */
const OPEN = `SELECT ${links.columns('l')} FROM answer_link AS l
  WHERE l.code_digest = $1 AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > $2`;
const KNOWN = 'SELECT 1 FROM answer_link AS l WHERE l.code_digest = $1';
const SENT: readonly AssessmentState[] = [AssessmentState.Submitted, AssessmentState.Reviewed];

/** What a link opens, with what is asked there: by the version that was begun with, else by that of the line. */
export interface Opened {
  link: AnswerLink;
  line: OpenLine;
  subject: AssessedSubject;
  content: CriteriaContent;
}

type Held = Pick<SubjectAssessment, 'state' | 'version' | 'answers' | 'versionKey' | 'roundKey'>;

/** How answers of the one whom a link is for stand; null before the first. */
export async function heldOf(
  query: Query,
  { provinceId, year, setKey, subjectKey }: Pick<AnswerLink, 'provinceId' | 'year' | 'setKey' | 'subjectKey'>,
): Promise<Held | null> {
  const [held] = await query<Held>(
    `SELECT a.state, a.version, a.answers, a.version_key AS "versionKey", a.round_key AS "roundKey" FROM subject_assessment AS a
     WHERE a.province_id = $1 AND a.year = $2 AND a.set_key = $3 AND a.subject_key = $4`,
    [provinceId, year, setKey, subjectKey],
  );
  return held ?? null;
}

/** Whether the code was given out at all, whatever became of its link. */
export const isKnown = async (query: Query, code: string): Promise<boolean> =>
  (await query(KNOWN, [digestOfCode(code)])).length > 0;

/** `locked`: its link is used by nobody else meanwhile. Throws ANSWER_LINK_VOID, ASSESSMENT_ROUND_CLOSED. */
export async function openedBy(
  query: Query,
  contents: VersionContents,
  code: string,
  now: Date,
  lock: '' | 'FOR UPDATE' = '',
): Promise<Opened> {
  const [row] = await query<AnswerLink>(`${OPEN} ${lock}`, [digestOfCode(code), now]);
  if (!row) throw EntryError.ANSWER_LINK_VOID();
  const link = links.toRow(row);
  const line = await openLine(query, link, businessDate(now));
  const asked = { provinceId: link.provinceId, keys: [link.subjectKey], day: line.day };
  const subject = (await readSubjects(query, SubjectKind.Citizen, asked)).get(link.subjectKey);
  const isAsked = subject?.endsOn === null && (await covers(query, line.roundKey, subject, businessDate(now)));
  const held = await heldOf(query, link);
  const isOver = held !== null && (held.roundKey !== link.roundKey || SENT.includes(held.state));
  if (!isAsked || isOver) throw EntryError.ANSWER_LINK_VOID();
  return { link, line, subject, content: await contents.of(query, held?.versionKey ?? line.versionKey) };
}
