import { AssessmentState } from '@app/assessments';
import { viewOf } from '@app/kernel';
import type { AssessedSubject } from './assessed-subject';
import type { OpenLine } from './open-line';
import { traitsOfSubject } from './record-subject-assessments';
import { EntryChannel, SubjectAssessment } from './subject-assessment.entity';

/** What there is of an assessment before its first answer. */
const UNBEGUN = {
  state: AssessmentState.NotBegun,
  answers: [],
  returned: null,
  answered: 0,
  asked: 0,
  number: 1,
  outcome: null,
  points: null,
  band: null,
  channel: EntryChannel.OnBehalf,
  enteredBy: null,
  handedBy: null,
  hands: [],
  reason: null,
  consentOn: null,
  guardianKey: null,
  guardianRelation: null,
  submittedAt: null,
  reviewedAt: null,
  version: 0,
};

/** The assessment of a subject that nobody has begun. */
export function unbegunOf(
  { kind, year, setKey, roundKey, line, versionKey }: OpenLine,
  subject: AssessedSubject,
  now: Date,
): SubjectAssessment {
  const { provinceId, scopeId, organisationKey, path, communityKey, key } = subject;
  const place = { provinceId, scopeId, organisationKey, path, communityKey };
  const of = { year, setKey, subjectKey: key, subjectKind: kind, roundKey, line, versionKey };
  return viewOf(SubjectAssessment, UNBEGUN, { ...place, ...of, traits: traitsOfSubject(subject), updatedAt: now });
}
