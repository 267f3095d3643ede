import { AssociationOfficer, everyone, Leader, Officer, rule, type Rule } from './rule';

/** As those who keep the lists: nobody else has anything to do with how citizens are assessed. */
const keepers = [Officer, AssociationOfficer];
const readers = [...keepers, Leader];
const found = [
  ...rule(readers, 'subtree and territory'),
  ...rule(
    everyone.filter((role) => !readers.includes(role)),
    'nothing',
  ),
];

/** Assessments of those who are no organisations: seen where the subject is seen, answered and reviewed where it is kept. */
export const subjectAssessmentPolicy: Record<string, Rule[]> = {
  subjectAssessments: rule(readers, 'subtree and territory'),
  'subjectAssessments (round)': rule(readers, 'narrowing'),
  'subjectAssessments (community)': rule(readers, 'narrowing'),
  'subjectAssessments (subject)': rule(readers, 'narrowing'),
  'subjectAssessments (unit)': rule(readers, 'narrowing'),
  subjectAssessment: rule(readers, 'subtree and territory'),
  'node (subject assessment)': found,
  subjectToAssess: rule(readers, 'subtree and territory'),
  'subjectToAssess (round)': rule(readers, 'flows to a territory'),
  subjectResults: rule(readers, 'narrowing'),
  'subjectResults (round)': rule(readers, 'flows to a territory'),
  communityResults: rule(readers, 'narrowing'),
  'communityResults (round)': rule(readers, 'flows to a territory'),
  subjectResultStatements: rule(readers, 'subtree and territory'),
  subjectResultStatement: rule(readers, 'subtree and territory'),
  'subjectResultStatements (unit)': rule(readers, 'narrowing'),
  statedResults: rule(readers, 'narrowing'),
  'node (result statement)': found,
  resultStatementOffices: rule(keepers, 'narrowing'),
  stateSubjectResults: rule(keepers, 'subtree and territory'),
  amendResultStatement: rule(keepers, 'subtree and territory'),
  withdrawResultStatement: rule(keepers, 'subtree and territory'),
  saveSubjectAssessment: rule(keepers, 'workplace'),
  'saveSubjectAssessment (round)': rule(keepers, 'flows to a territory'),
  'saveSubjectAssessment (guardian)': rule(keepers, 'subtree and territory'),
  submitSubjectAssessment: rule(keepers, 'workplace'),
  returnSubjectAssessment: rule(readers, 'workplace'),
  reviewSubjectAssessment: rule(readers, 'workplace'),
  submitSubjectAssessments: rule(keepers, 'workplace'),
  reviewSubjectAssessments: rule(readers, 'workplace'),
  answerLinks: rule(keepers, 'workplace'),
  makeAnswerLinks: rule(keepers, 'workplace'),
  'makeAnswerLinks (round)': rule(keepers, 'flows to a territory'),
  'makeAnswerLinks (guardian)': rule(keepers, 'subtree and territory'),
  withdrawAnswerLink: rule(keepers, 'workplace'),
  // Whoever holds a link, with an account or without: its code is what opens it.
  linkedAnswers: rule(everyone, 'everybody'),
  saveLinkedAnswers: rule(everyone, 'everybody'),
  sendLinkedAnswers: rule(everyone, 'everybody'),
  'POST /score-lists': rule(keepers, 'workplace'),
  'GET /score-lists/template.xlsx': rule(keepers, 'flows to a territory'),
};
