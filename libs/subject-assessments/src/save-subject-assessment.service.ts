import {
  answersOver,
  type Changes,
  changesOf,
  judgedWith,
  packed,
  progressOf,
  reallyChanged,
  unpacked,
  VersionContents,
} from '@app/assessments';
import type { CriteriaContent } from '@app/criteria-rules';
import { type Actor, businessDate, KernelError, type Transaction, Transactions } from '@app/kernel';
import { SubjectError } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { type AssessedSubject, readSubjects } from './assessed-subject';
import { withHands } from './hands.rules';
import { OnBehalf } from './on-behalf';
import { covers, openLine, type OpenLine, seenLine } from './open-line';
import { recordIn } from './record-subject-assessments';
import { EntryChannel, type SubjectAssessment } from './subject-assessment.entity';
import type { SaveSubjectAssessmentInput } from './subject-assessment.inputs';
import {
  find,
  type HeldSubjectAssessment,
  store,
  subjectAssessmentOf,
  type SubjectAssessmentRow,
  turned,
} from './subject-assessment-row';
import { SubjectAssessmentError } from './subject-assessments.errors';
import { ofSubjectAssessment, SubjectAssessmentSaved } from './subject-assessments.events';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';

type Said = Pick<SubjectAssessment, 'reason' | 'consentOn' | 'guardianKey' | 'guardianRelation'>;
const NOTHING_SAID: Said = { reason: null, consentOn: null, guardianKey: null, guardianRelation: null };

/** Autosave of whoever answers for somebody: the first answers begin the assessment. */
@Injectable()
export class SubjectAssessmentSave {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
    private readonly onBehalf: OnBehalf,
  ) {}

  /**
   * Throws NOT_FOUND, SUBJECT_OF_ANOTHER_SET, SUBJECT_ENDED, SUBJECT_ASSESSED_ELSEWHERE, ASSESSMENT_ROUND_CLOSED, ASSESSMENT_ACT_NOT_ALLOWED, INVALID_INPUT,
   * GUARDIAN_REQUIRED, GUARDIAN_UNFIT, ON_BEHALF_CONSENT_AHEAD, VERSION_CONFLICT.
   */
  async save(actor: Actor, input: SaveSubjectAssessmentInput): Promise<SubjectAssessment> {
    const row = await this.transactions.run(actor, async (tx) => {
      const held = await find(tx, input.key);
      return held ? this.amend(tx, held, input) : this.begin(tx, input);
    });
    return subjectAssessmentOf(row);
  }

  private async begin(tx: Transaction, input: SaveSubjectAssessmentInput): Promise<SubjectAssessmentRow> {
    const { key, version } = input;
    const line = await this.lineOf(tx, input);
    const subject = await keptSubject(tx, line, key.provinceId, key.subjectKey);
    if (line.setKey !== key.setKey || line.year !== key.year) throw SubjectAssessmentError.SUBJECT_OF_ANOTHER_SET();
    if (!(await covers(tx.query.bind(tx), line.roundKey, subject, businessDate(tx.now)))) throw KernelError.NOT_FOUND();
    if (subject.endsOn !== null) throw SubjectError.SUBJECT_ENDED();
    if (version !== 0) throw KernelError.VERSION_CONFLICT({ current: 0 });
    const content = await this.contents.of(tx.query.bind(tx), line.versionKey);
    const changes = changesOf(content, input.answers ?? []);
    const said = await this.said(tx, { ...subject, ...NOTHING_SAID, subjectKey: subject.key }, input);
    if (changes.size > 0)
      await this.onBehalf.mustHaveGuardian(tx, { ...key, subjectKind: subject.kind, guardianKey: said.guardianKey });
    const entry = { subject, answers: answersOver({}, changes), isSent: false };
    const begun = await recordIn(tx, line, content, [{ ...entry, said: { channel: EntryChannel.OnBehalf, ...said } }]);
    const made = await find(tx, key);
    if (!made || !begun.has(subject.key)) throw KernelError.VERSION_CONFLICT({ current: 1 });
    tell(tx, made, [...changes.keys()]);
    const { roundState: _roundState, ...row } = made;
    return row;
  }

  private async amend(
    tx: Transaction,
    held: HeldSubjectAssessment,
    input: SaveSubjectAssessmentInput,
  ): Promise<SubjectAssessmentRow> {
    if (!tx.actor.keeps(SubjectAssessmentPermission.Enter, held.organisationKey)) throw KernelError.NOT_FOUND();
    if (input.roundKey != null && input.roundKey !== held.roundKey)
      throw SubjectAssessmentError.SUBJECT_ASSESSED_ELSEWHERE();
    const next = turned(held, input.version, 'save');
    const content = await this.contents.of(tx.query.bind(tx), held.versionKey);
    const changes = changesOf(content, input.answers ?? []);
    const said = await this.said(tx, held, input);
    if (changes.size > 0) await this.onBehalf.mustHaveGuardian(tx, { ...held, guardianKey: said.guardianKey });
    const before = unpacked(content, held.answers);
    tell(tx, { ...held, ...next }, changedCodes(before, changes));
    return store(tx, held, {
      state: next.state,
      ...answered(content, held, answersOver(before, changes)),
      ...said,
      channel: EntryChannel.OnBehalf,
      enteredBy: tx.actor.personId,
      hands: withHands(held.hands, tx.actor.personId),
    });
  }

  /** Of a round that comes down to the actor and is open. */
  private async lineOf(tx: Transaction, { roundKey, line }: SaveSubjectAssessmentInput): Promise<OpenLine> {
    if (roundKey == null || line == null)
      throw KernelError.INVALID_INPUT({}, [{ path: roundKey == null ? 'roundId' : 'line', code: 'FIELD_REQUIRED' }]);
    const query = tx.query.bind(tx);
    await seenLine(query, tx.actor, { roundKey, line }, businessDate(tx.now));
    return openLine(query, { roundKey, line }, businessDate(tx.now));
  }

  private async said(
    tx: Transaction,
    before: Pick<SubjectAssessment, 'scopeId' | 'subjectKey'> & Said,
    { reason, consentOn, guardianKey, guardianRelation }: SaveSubjectAssessmentInput,
  ): Promise<Said> {
    const guardian = guardianKey ? await this.onBehalf.guardian(tx, guardianKey, before) : guardianKey;
    if (consentOn != null && consentOn > businessDate(tx.now))
      throw SubjectAssessmentError.ON_BEHALF_CONSENT_AHEAD({}, [
        { path: 'consentOn', code: 'ON_BEHALF_CONSENT_AHEAD' },
      ]);
    const agreedBy = guardian === undefined ? before.guardianKey : guardian;
    return {
      reason: reason === undefined ? before.reason : reason,
      consentOn: consentOn === undefined ? before.consentOn : consentOn,
      guardianKey: agreedBy,
      guardianRelation: relationOf(before, agreedBy, guardianRelation),
    };
  }
}

/** What was said of another guardian is not said of this one. */
function relationOf(before: Said, guardianKey: string | null, said: Said['guardianRelation'] | undefined) {
  if (guardianKey === null) return null;
  const kept = guardianKey === before.guardianKey ? before.guardianRelation : null;
  return said === undefined ? kept : said;
}

/** One that the actor's office keeps. Throws NOT_FOUND. */
async function keptSubject(
  tx: Transaction,
  { kind, day }: OpenLine,
  provinceId: number,
  subjectKey: string,
): Promise<AssessedSubject> {
  const found = await readSubjects(tx.query.bind(tx), kind, { provinceId, keys: [subjectKey], day });
  const subject = found.get(subjectKey);
  if (!subject || !tx.actor.keeps(SubjectAssessmentPermission.Enter, subject.organisationKey))
    throw KernelError.NOT_FOUND();
  return subject;
}

function answered(
  content: CriteriaContent,
  { subjectKind, traits, year }: HeldSubjectAssessment,
  answers: ReturnType<typeof unpacked>,
) {
  const judgement = judgedWith(content, { kind: subjectKind, stated: traits, year }, answers, []);
  return { answers: packed(content, answers), ...progressOf(judgement) };
}

const changedCodes = (before: ReturnType<typeof unpacked>, changes: Changes): string[] =>
  reallyChanged(before, changes).map(([code]) => code);

/** The trail names targets, never what was answered to them. */
function tell(tx: Transaction, row: HeldSubjectAssessment, targets: string[]): void {
  tx.happened(SubjectAssessmentSaved, { ...ofSubjectAssessment(row), after: { state: row.state, targets } });
}
