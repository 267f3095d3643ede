import type { CriteriaContent, Judgement, TargetJudgement } from '@app/criteria-rules';
import { viewOf } from '@app/kernel';
import { typedOf } from '@app/criteria-rules';
import { type Assessment, type AssessmentRemark, type AssessmentSending, AssessmentState } from './assessment.entity';
import { type AssessmentAnswer, AssessmentSheet, AssessmentTarget, EvidenceState } from './assessment.view';
import type { Evidence } from './evidence.entity';
import { type EvidenceFault, evidenceFault } from './evidence.rules';
import { type Judgeable, judgedNow, progressOf } from './judged-assessment';
import { type Answers, type Packed, unpacked } from './packed-answers.rules';

export type Sent = Pick<AssessmentSending, 'number' | 'answers' | 'evidence' | 'judgement'> & {
  content: CriteriaContent;
};

export interface TargetUse {
  target: string;
  evidence: Evidence;
}

/** What of an assessment its sheet depends on. */
export type SheetSubject = Judgeable & Pick<Assessment, 'answers' | 'number' | 'state'>;

/** All that an assessment's page shows of what was answered, as it was read. */
export interface SheetData {
  assessment: SheetSubject;
  content: CriteriaContent;
  uses: readonly TargetUse[];
  /** The latest first. */
  remarks: readonly AssessmentRemark[];
  /** By number, the latest first. */
  sendings: readonly Sent[];
  /** Of the year before, by the same set. */
  lastYear: { content: CriteriaContent; answers: Packed } | null;
}

export function sheetOf(data: SheetData): AssessmentSheet {
  const { assessment, content, remarks, sendings, lastYear } = data;
  const answers = unpacked(content, assessment.answers);
  const judgement = judgementOf(data);
  const of: TargetOf = {
    ...data,
    answers,
    before: lastYear ? unpacked(lastYear.content, lastYear.answers) : {},
    returned: sendings.find(({ number }) => number < assessment.number) ?? null,
  };
  const { outcome, points, outOf, band, criteria } = judgement;
  return viewOf(AssessmentSheet, {
    outcome,
    points,
    outOf,
    band,
    criteria,
    ...progressOf(judgement),
    targets: judgement.targets.map((one) => targetOf(one, of)),
    remarks: remarks.filter(({ target }) => target === null),
  });
}

/** What was judged when the review was finished stays; anything else is judged anew. */
function judgementOf({ assessment, content, uses, sendings }: SheetData): Judgement {
  const stored = sendings.find(({ number }) => number === assessment.number)?.judgement;
  if (assessment.state === AssessmentState.Reviewed && stored) return stored;
  const used = uses.map(({ target, evidence }) => ({ target, ...shown(evidence) }));
  return judgedNow(content, assessment, used);
}

const shown = ({ periodFrom, periodTo, expiresOn, withdrawnAt }: Evidence) => ({
  periodFrom,
  periodTo,
  expiresOn,
  isWithdrawn: withdrawnAt !== null,
});

interface TargetOf extends Pick<SheetData, 'assessment' | 'uses' | 'remarks'> {
  answers: Answers;
  before: Answers;
  /** What was returned last. */
  returned: Sent | null;
}

function targetOf(
  { code, standing, points, reasons }: TargetJudgement,
  { assessment, uses, remarks, answers, before, returned }: TargetOf,
): AssessmentTarget {
  const used = uses.filter(({ target }) => target === code);
  return viewOf(AssessmentTarget, {
    code,
    standing,
    points,
    answer: shownAnswer(answers, code),
    lastYear: shownAnswer(before, code),
    reasons: reasons.map((reason) => ({
      code: reason.code,
      params: Object.entries(reason.params).map(([name, value]) => ({ name, value: String(value) })),
    })),
    evidence: used.map(({ evidence }) => ({
      evidence,
      state: evidenceState(evidenceFault(shown(evidence), assessment.year)),
    })),
    remarks: remarks.filter(({ target }) => target === code),
    hasChanged: returned && isChanged(code, answers, used, returned),
  });
}

const FAULTS: Record<EvidenceFault, EvidenceState> = {
  withdrawn: EvidenceState.Withdrawn,
  expired: EvidenceState.Expired,
  other_period: EvidenceState.OtherPeriod,
};

const evidenceState = (fault: EvidenceFault | null): EvidenceState => (fault ? FAULTS[fault] : EvidenceState.Counts);

const shownAnswer = (answers: Answers, code: string): AssessmentAnswer | null => {
  const answer = answers[code];
  return answer ? typedOf(answer) : null;
};

/** Against what was sent before it was returned: the answer, or the evidence. */
function isChanged(code: string, answers: Answers, used: readonly TargetUse[], sent: Sent): boolean {
  const was = unpacked(sent.content, sent.answers)[code];
  if (JSON.stringify(was ?? null) !== JSON.stringify(answers[code] ?? null)) return true;
  const keys = used.map(({ evidence }) => evidence.key).toSorted();
  return keys.join() !== (sent.evidence[code] ?? []).toSorted().join();
}
