import { Administrator, Auditor, Finance, Reporter, rule, type Rule, staff, writers } from './rule';

/** Whoever keeps or checks money has nothing to do with who learns how. */
const readers = [Administrator, ...writers];

/** `node` answers whoever is signed in; of what they may not read it finds nothing. */
const neverFound = rule([Finance, Auditor], 'nothing');

/** Who may do what with assessments, from what is promised and not from the code. */
export const assessmentPolicy: Record<string, Rule[]> = {
  // Rounds about people are everybody's in their territory; those of the world have such a line.
  assessmentRounds: rule(readers, 'flows to a territory'),
  assessmentRound: rule(readers, 'flows to a territory'),
  'node (assessment round)': [...rule(readers, 'flows to a territory'), ...neverFound],
  assessmentRoundPreview: rule(staff, 'subtree'),
  openAssessmentRound: rule(staff, 'subtree'),
  closeAssessmentRound: rule(staff, 'subtree'),
  reopenAssessmentRound: rule(staff, 'subtree'),
  assessmentCarryOvers: rule(staff, 'subtree'),
  carryOverAssessments: rule(staff, 'subtree'),
  subjectCarryOvers: rule(staff, 'subtree'),
  carryOverSubjectAssessments: rule(staff, 'subtree'),
  assessments: rule(readers, 'subtree'),
  'assessments (round)': rule(readers, 'narrowing'),
  'assessments (organisation)': rule(readers, 'narrowing'),
  assessment: rule(readers, 'subtree'),
  'node (assessment)': [...rule(readers, 'subtree'), ...neverFound],
  saveAssessment: rule(writers, 'workplace'),
  submitAssessment: rule(writers, 'workplace'),
  returnAssessment: rule(staff, 'addressee'),
  reviewAssessment: rule(staff, 'addressee'),
  assessmentEvidences: rule(readers, 'subtree'),
  'node (assessment evidence)': [...rule(readers, 'subtree'), ...neverFound],
  offeredEvidence: rule(writers, 'subtree'),
  fileAssessmentEvidence: rule(writers, 'workplace'),
  'fileAssessmentEvidence (file)': rule(writers, 'subtree'),
  useAssessmentEvidence: rule(writers, 'workplace'),
  'useAssessmentEvidence (evidence)': rule(writers, 'workplace'),
  takeOfferedEvidence: rule(writers, 'workplace'),
  dropAssessmentEvidence: rule(writers, 'workplace'),
  // As any draft: by the staff for the levels below, by a reporter for the own unit.
  'draftFrom (assessment)': [...rule(staff, 'subtree'), ...rule([Reporter], 'workplace')],
  withdrawAssessmentEvidence: rule(writers, 'workplace'),
};
