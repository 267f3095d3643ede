import {
  Administrator,
  AssociationOfficer,
  Auditor,
  Finance,
  Leader,
  loggers,
  Reporter,
  rule,
  type Rule,
  staff,
  writers,
} from './rule';

const money = [...writers, Finance, Auditor];
const unseen = rule([Administrator, Finance, Auditor], 'nothing');
const kept = rule([AssociationOfficer], 'workplace');

/** Rounds of scholarships: units apply, the association keeps and scores, the leader decides; whoever reads money reads nothing of need. */
export const scholarshipPolicy: Record<string, Rule[]> = {
  scholarshipRounds: rule(money, 'flows to a territory'),
  scholarshipRound: rule(money, 'flows to a territory'),
  'node (scholarship round)': [...rule(money, 'flows to a territory'), ...rule([Administrator], 'nothing')],
  scholarshipFundings: kept,
  scholarshipStanding: rule(staff, 'workplace'),
  planScholarshipRound: kept,
  'planScholarshipRound (fund)': kept,
  'planScholarshipRound (purpose)': kept,
  amendScholarshipRound: kept,
  'amendScholarshipRound (fund)': kept,
  'amendScholarshipRound (purpose)': kept,
  changeScholarshipRound: kept,
  proposeScholarships: kept,
  decideScholarships: rule([Leader], 'workplace'),
  'decideScholarships (directive)': rule([Leader], 'flows down'),
  'draftFrom (scholarship round)': [...rule(staff, 'subtree'), ...rule([Reporter], 'workplace')],

  scholarshipApplications: rule(writers, 'subtree and territory'),
  'scholarshipApplications (organisation)': rule(writers, 'narrowing'),
  scholarshipApplication: rule(writers, 'subtree and territory'),
  'node (scholarship application)': [...rule(writers, 'subtree and territory'), ...unseen],
  enterScholarshipApplication: rule(loggers, 'workplace'),
  'enterScholarshipApplication (round)': rule(loggers, 'flows to a territory'),
  importScholarshipApplications: rule(loggers, 'workplace'),
  'importScholarshipApplications (round)': rule(loggers, 'flows to a territory'),
  amendScholarshipApplication: rule(loggers, 'workplace'),
  withdrawScholarshipApplication: rule(loggers, 'workplace'),
  judgeScholarshipApplication: kept,
  scoreScholarshipApplications: rule(staff, 'workplace'),
  'scoreScholarshipApplications (application)': rule(staff, 'workplace'),

  scholarshipGrants: rule(money, 'subtree and territory'),
  revokeScholarshipGrant: rule([Leader], 'workplace'),
  'GET /scholarship-rounds/:id/payment-list.pdf': rule(money, 'workplace'),
  'GET /scholarship-rounds/:id/payment-list.docx': rule(money, 'workplace'),
  'node (scholarship grant)': [...rule(money, 'subtree and territory'), ...rule([Administrator], 'nothing')],
};
