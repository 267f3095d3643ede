import { nodeId } from '@app/kernel';
import { type Call, found, input, list, narrowed, own, place, STALE, stale, staleInput } from './call';
import type { Target } from './world';

/** No ministry stands below any of the targets: what is allowed ends in ASSESSMENT_NOBODY_ASKED. */
const plan = ({ organisation }: Target) => ({
  organisationId: organisation.id,
  year: 2024,
  lines: [
    {
      // Sets are the same for all; the first of the shipped ones judges units.
      setId: nodeId('CriteriaSet', 1),
      kinds: ['MINISTRY'],
      levels: ['COUNTRY'],
      dueOn: '2025-01-15',
      dueBoundary: 'BEFORE',
    },
  ],
});
const FAR = ['sibling', 'parent', 'other province'] as const;

export const assessmentCalls: Record<string, Call> = {
  assessmentRounds: list(
    () => ({}),
    ({ assessmentRound }) => assessmentRound,
  ),
  assessmentRound: place(({ assessmentRound }) => ({ id: assessmentRound })),
  'node (assessment round)': found(({ assessmentRound }) => assessmentRound),
  assessmentRoundPreview: input(plan),
  openAssessmentRound: input((target) => ({ ...plan(target), title: 'Đánh giá' }), ['ASSESSMENT_NOBODY_ASKED']),
  closeAssessmentRound: stale(({ assessmentRound }) => ({ id: assessmentRound })),
  reopenAssessmentRound: place(
    ({ assessmentRound }) => ({ id: assessmentRound, version: STALE }),
    ['ASSESSMENT_ROUND_OPEN'],
  ),
  assessmentCarryOvers: place(({ assessmentRound }) => ({ roundId: assessmentRound })),
  // No line has this number.
  carryOverAssessments: place(
    ({ assessmentRound }) => ({
      id: assessmentRound,
      version: STALE,
      line: 1,
      criteriaId: nodeId('CriteriaVersion', 1),
    }),
    ['CARRY_OVER_OTHER_VERSION'],
  ),
  subjectCarryOvers: place(({ assessmentRound }) => ({ roundId: assessmentRound })),
  carryOverSubjectAssessments: place(
    ({ assessmentRound }) => ({
      id: assessmentRound,
      version: STALE,
      line: 2,
      criteriaId: nodeId('CriteriaVersion', 1),
    }),
    ['CARRY_OVER_OTHER_VERSION'],
  ),
  assessments: list(
    () => ({}),
    ({ assessment }) => assessment,
  ),
  'assessments (round)': narrowed(
    list(
      ({ assessmentRound }) => ({ roundId: assessmentRound }),
      ({ assessment }) => assessment,
    ),
    FAR,
    ({ assessment }) => assessment,
  ),
  'assessments (organisation)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      ({ assessment }) => assessment,
    ),
    FAR,
    ({ assessment }) => assessment,
  ),
  assessment: place(({ assessment }) => ({ id: assessment })),
  'node (assessment)': found(({ assessment }) => assessment),
  saveAssessment: staleInput(({ assessment }) => ({ id: assessment })),
  submitAssessment: stale(({ assessment }) => ({ id: assessment })),
  returnAssessment: staleInput(({ sentAssessment }) => ({ id: sentAssessment, remarks: [{ message: 'x' }] })),
  reviewAssessment: stale(({ sentAssessment }) => ({ id: sentAssessment })),
  assessmentEvidences: list(
    ({ organisation }) => ({ organisationId: organisation.id }),
    ({ evidence }) => evidence,
  ),
  'node (assessment evidence)': found(({ evidence }) => evidence),
  offeredEvidence: place(({ assessment }) => ({ assessmentId: assessment, target: '1.1' })),
  fileAssessmentEvidence: staleInput(({ assessment }, _, actor) => ({
    id: assessment,
    target: '1.1',
    sha256: actor?.file ?? 'f'.repeat(64),
    fileName: 'ke-hoach.txt',
  })),
  'fileAssessmentEvidence (file)': staleInput(({ file }, world) => ({
    id: own(world).assessment,
    target: '1.1',
    sha256: file,
    fileName: 'ke-hoach.txt',
  })),
  useAssessmentEvidence: stale(({ assessment }, world) => ({
    id: assessment,
    target: '1.2',
    evidenceId: own(world).evidence,
  })),
  'useAssessmentEvidence (evidence)': place(
    ({ evidence }, world) => ({ id: own(world).assessment, version: 1, target: '1.1', evidenceId: evidence }),
    ['EVIDENCE_USED_ALREADY'],
  ),
  takeOfferedEvidence: stale(({ assessment }) => ({ id: assessment, target: '1.1', thing: 'x' })),
  dropAssessmentEvidence: stale(({ assessment }, world) => ({
    id: assessment,
    target: '1.1',
    evidenceId: own(world).evidence,
  })),
  'draftFrom (assessment)': place(
    ({ assessment }) => ({ kind: 'SELF_ASSESSMENT_REPORT', sourceId: assessment }),
    ['ASSESSMENT_INCOMPLETE'],
  ),
  withdrawAssessmentEvidence: stale(({ evidence }) => ({ evidenceId: evidence })),
};
