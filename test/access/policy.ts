import type { Role } from '@app/kernel';
import { advancePolicy } from './policy-advances';
import { assessmentPolicy } from './policy-assessments';
import { subjectAssessmentPolicy } from './policy-subject-assessments';
import { awardPolicy } from './policy-awards';
import { clusterPolicy } from './policy-clusters';
import { councilPolicy } from './policy-councils';
import { donationsPolicy } from './policy-donations';
import { ledgerPolicy } from './policy-ledger';
import { certificatePolicy } from './policy-certificates';
import { handoverPolicy } from './policy-handovers';
import { partnersPolicy } from './policy-partners';
import { publicationPolicy } from './policy-publications';
import { reconciliationPolicy } from './policy-reconciliation';
import { recognitionPolicy } from './policy-recognitions';
import { rewardPolicy } from './policy-rewards';
import { scholarshipPolicy } from './policy-scholarships';
import { titlePolicy } from './policy-titles';
import { documentPolicy } from './policy-documents';
import { pathPolicy, type Sight } from './policy-paths';
import { referencePolicy } from './policy-references';
import { subjectPolicy } from './policy-subjects';
import { targetPolicy } from './policy-targets';
import {
  Administrator,
  administrators,
  AssociationOfficer,
  Auditor,
  everyone,
  Finance,
  Leader,
  loggers,
  Officer,
  others,
  recorders,
  type Reach,
  reaches,
  reachesBesides,
  type Relation,
  Reporter,
  rule,
  type Rule,
  staff,
  type Standpoint,
  writers,
} from './rule';

/** A filter that somebody else has shared: everybody has filters to change, this one is changed by who answers for the place. */
const sharedByAnother = [
  ...rule([Administrator, Leader], 'workplace'),
  ...rule([Reporter, Officer, AssociationOfficer, Finance, Auditor], 'nothing'),
];

/**
 * Who may do what, written by hand from what the programme promises and not from the code: a role reaches its organisation and
 * everything below it, nobody sees or changes what lies outside, the level above returns or accepts and never edits, an auditor
 * changes nothing, papers flow down and go where they are sent.
 *
 * By operation, or `METHOD /route`; in brackets the part of the input, or of the answer, that is the target.
 */
export const policy: Record<string, Rule[]> = {
  // Signing in and the own account
  viewer: rule(everyone, 'everybody'),
  permissionGuide: rule(everyone, 'reference'),
  signInWithLink: rule(everyone, 'everybody'),
  signInWithPassword: rule(everyone, 'everybody'),
  sessions: rule(everyone, 'self'),
  revokeSession: rule(everyone, 'self'),
  signOut: rule(everyone, 'self'),
  seeAccountNotices: rule(everyone, 'self'),
  setPassword: rule(everyone, 'self'),
  enrolTotp: rule(everyone, 'self'),
  confirmTotp: rule(everyone, 'self'),
  removeTotp: rule(everyone, 'self'),
  renewRecoveryCodes: rule(everyone, 'self'),

  // People and roles
  people: rule(administrators, 'subtree'),
  account: rule(administrators, 'subtree'),
  createPerson: rule(administrators, 'subtree'),
  disablePerson: rule(administrators, 'subtree'),
  enablePerson: rule(administrators, 'subtree'),
  resetSecondFactor: rule(administrators, 'subtree'),
  endSessions: rule(administrators, 'subtree'),
  issueSignInLink: rule(administrators, 'subtree'),
  importPeople: rule(administrators, 'subtree'),
  assignRole: rule(administrators, 'subtree'),
  'assignRole (person)': rule(administrators, 'subtree'),
  'assignRole (organisation)': rule(administrators, 'subtree'),
  endRole: rule(administrators, 'subtree'),
  // One's own role besides, which no cell looks at: the target's is somebody else's.
  delegates: [...rule(administrators, 'subtree'), ...rule(others, 'nothing')],
  'delegateRole (role)': [...rule(administrators, 'subtree'), ...rule(others, 'nothing')],
  'delegateRole (delegate)': [...rule(administrators, 'workplace'), ...rule(others, 'nothing')],
  endDelegation: [...rule(administrators, 'subtree'), ...rule(others, 'nothing')],
  endRoles: rule(administrators, 'subtree'),

  // People without an account
  person: rule([...recorders, Leader], 'subtree'),
  recordedPeople: rule([...recorders, Leader], 'subtree'),
  recordPerson: rule(recorders, 'subtree'),
  correctPerson: rule(recorders, 'subtree'),
  showPersonalDatum: rule(recorders, 'subtree'),
  erasePerson: rule(administrators, 'subtree'),
  recordConsent: rule(recorders, 'subtree'),
  'recordConsent (evidence)': rule(recorders, 'subtree'),
  withdrawConsent: rule(recorders, 'subtree'),

  // Filters of lists: the own ones, and those of the very organisation
  savedFilters: rule(everyone, 'workplace'),
  saveFilter: rule(everyone, 'self'),
  'saveFilter (organisation)': rule(everyone, 'workplace'),
  amendSavedFilter: sharedByAnother,
  'amendSavedFilter (organisation)': sharedByAnother,
  deleteSavedFilter: sharedByAnother,

  // Long lists as files: one's own alone
  listExports: rule(everyone, 'self'),
  removeListExport: rule(everyone, 'self'),

  // The trail
  doneInMyPlace: rule(everyone, 'self'),
  auditEvents: rule([Auditor, Administrator], 'subtree'),
  auditActs: rule([Auditor, Administrator], 'reference'),
  trailSeal: rule([Auditor, Administrator], 'reference'),
  history: rule(everyone, 'subtree'),
  'history (person)': rule(administrators, 'subtree'),
  'history (task)': rule(everyone, 'flows down'),
  'history (sending)': rule(everyone, 'subtree'),
  'history (round)': rule(everyone, 'flows down'),
  'history (document)': rule(everyone, 'flows down'),
  'history (week)': rule(everyone, 'flows down'),
  'history (report)': rule(everyone, 'subtree'),
  'history (organisation)': rule(everyone, 'flows down'),

  // Anything by its id: as its own operation says, and null where that refuses
  node: rule(everyone, 'subtree'),
  'node (organisation)': rule(everyone, 'flows down'),
  'node (person)': [...rule([...recorders, Leader], 'subtree'), ...rule([Reporter, Finance, Auditor], 'nothing')],
  'node (document)': rule(everyone, 'flows down'),
  'node (task)': rule(everyone, 'flows down'),
  'node (sending)': rule(everyone, 'subtree'),
  'node (records file)': rule(everyone, 'subtree'),
  'node (week)': rule(everyone, 'flows down'),
  'node (movement)': rule(everyone, 'flows to a territory'),
  'node (registration)': [
    ...rule(writers, 'subtree and territory'),
    ...rule([Administrator, Finance, Auditor], 'nothing'),
  ],
  'node (round)': rule(everyone, 'flows down'),
  'node (obligation)': rule(everyone, 'subtree'),
  'node (report)': rule(everyone, 'subtree'),
  nodes: rule(everyone, 'subtree'),

  // The one search
  search: rule(everyone, 'flows down'),

  // Organisations and territories
  administrativeUnit: rule(everyone, 'reference'),
  administrativeUnits: rule(everyone, 'reference'),
  organisation: rule(everyone, 'flows down'),
  organisations: rule(everyone, 'flows down'),
  createOrganisation: rule(administrators, 'subtree'),
  importOrganisations: rule(administrators, 'subtree'),
  amendOrganisation: rule(administrators, 'subtree'),
  closeOrganisation: rule(administrators, 'below'),
  nameSuccessors: rule(administrators, 'below'),
  issuingRule: rule(everyone, 'subtree'),
  setIssuingRule: rule(administrators, 'subtree'),

  ...documentPolicy,
  ...subjectPolicy,
  ...assessmentPolicy,
  ...subjectAssessmentPolicy,
  ...referencePolicy,
  ...targetPolicy,
  ...clusterPolicy,
  ...titlePolicy,
  ...recognitionPolicy,
  ...councilPolicy,
  ...certificatePolicy,
  ...awardPolicy,
  ...ledgerPolicy,
  ...rewardPolicy,
  ...scholarshipPolicy,
  ...reconciliationPolicy,
  ...advancePolicy,
  ...publicationPolicy,
  ...handoverPolicy,
  ...donationsPolicy,
  ...partnersPolicy,

  // Weeks and activities
  week: rule(everyone, 'flows down'),
  weeks: rule(everyone, 'flows down'),
  planWeek: rule(staff, 'subtree'),
  'planWeek (directive)': rule(staff, 'flows down'),
  amendWeek: rule(staff, 'subtree'),
  attachRound: rule(staff, 'subtree'),
  'attachRound (round)': rule(staff, 'subtree'),
  activityKinds: rule(everyone, 'reference'),
  activity: rule(everyone, 'subtree'),
  reportsCounting: rule(everyone, 'subtree'),
  activities: rule(everyone, 'subtree'),
  logActivity: rule(loggers, 'workplace'),
  amendActivity: rule(loggers, 'workplace'),
  withdrawActivity: rule(loggers, 'workplace'),
  addActivityEvidence: rule(loggers, 'workplace'),
  'addActivityEvidence (file)': rule(loggers, 'subtree'),

  // Forms and rounds
  form: rule(everyone, 'reference'),
  forms: rule(everyone, 'reference'),
  round: rule(everyone, 'flows down'),
  rounds: rule(everyone, 'flows down'),
  openRound: rule(staff, 'subtree'),
  'openRound (directive)': rule(staff, 'flows down'),
  closeRound: rule(staff, 'subtree'),
  roundPreview: rule(staff, 'subtree'),
  amendRound: rule(staff, 'subtree'),
  'amendRound (directive)': rule(staff, 'flows down'),
  cancelRound: rule(staff, 'subtree'),
  reopenRound: rule(staff, 'subtree'),
  obligation: rule(everyone, 'subtree'),
  obligations: rule(everyone, 'subtree'),
  extendDeadline: rule(staff, 'below'),
  closeObligation: rule(staff, 'below'),
  remindUnits: rule(staff, 'below'),

  // Reports and totals
  inbox: [...rule(everyone, 'self'), ...rule(writers, 'workplace'), ...rule(staff, 'addressee')],
  'inbox (tasks)': [...rule(everyone, 'self'), ...rule(writers, 'workplace')],
  'inbox (arrivals)': [...rule(everyone, 'self'), ...rule(writers, 'workplace')],
  report: rule(everyone, 'subtree'),
  reportBrief: rule(everyone, 'subtree'),
  totals: rule(everyone, 'subtree'),
  contributions: rule(everyone, 'subtree'),
  thingsBehind: rule(everyone, 'subtree'),
  startReport: rule(writers, 'workplace'),
  saveReport: rule(writers, 'workplace'),
  refillPreview: rule(writers, 'workplace'),
  refillReport: rule(writers, 'workplace'),
  cellHistory: rule(everyone, 'subtree'),
  submitReport: rule(writers, 'workplace'),
  correctReport: rule(writers, 'workplace'),
  sendSupplement: rule(writers, 'workplace'),
  returnReport: rule(staff, 'addressee'),
  acceptReport: rule(staff, 'addressee'),
  acceptReports: rule(staff, 'addressee'),

  // Plain HTTP
  'GET /live': rule(everyone, 'everybody'),
  'GET /ready': rule(everyone, 'everybody'),
  'GET /graphql': rule(everyone, 'everybody'),
  'POST /graphql': rule(everyone, 'everybody'),
  'POST /files': rule([...writers, Administrator, Finance], 'self'),
  'POST /exports': rule(everyone, 'self'),
  'POST /exports/later': rule(everyone, 'self'),
  // For the worker, which proves itself by a ticket of one export.
  'POST /exports/pages': rule(everyone, 'everybody'),
  'GET /files/:sha256': rule(everyone, 'subtree'),
  'GET /weeks/:id/calendar.ics': rule(everyone, 'flows down'),
  'GET /reports/:id/export.docx': rule(everyone, 'subtree'),
  'GET /reports/:id/export.xlsx': rule(everyone, 'subtree'),
  'GET /reports/:id/form.xlsx': rule(everyone, 'subtree'),
};

export type Outcome = 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

/** What a call must answer; `null` is somebody who is not signed in. */
export function expected(
  rules: readonly Rule[],
  role: Role | null,
  relation: Relation,
  standpoint: Standpoint,
): Outcome {
  const isWithin = ({ reach }: Rule) =>
    (reaches[reach] as readonly Relation[]).includes(relation) ||
    (reachesBesides[standpoint]?.[reach]?.includes(relation) ?? false);
  if (role === null) return rules.some(({ reach }) => reach === 'everybody') ? 'allowed' : 'UNAUTHENTICATED';
  const held = rules.filter(({ roles }) => roles.includes(role));
  if (held.length === 0) return 'FORBIDDEN';
  return held.some(isWithin) ? 'allowed' : 'NOT_FOUND';
}

const reading: Record<Reach, string> = {
  everybody: 'everybody, also without signing in',
  reference: 'the same for all who are signed in',
  self: 'the own account and uploads',
  workplace: 'that very organisation',
  subtree: 'the organisation and everything below it',
  'subtree and territory':
    'the organisation, everything below it, and what either line keeps of the territory for which it speaks; a school speaks for none',
  root: 'the root of the government line: what is set holds for the whole country',
  nothing: 'nothing: it is as if there were none',
  'what another role reads': 'nothing, unless another role held besides reads it',
  below: 'everything below the organisation',
  addressee: 'organisations that report to it',
  'own area': 'that very organisation, and what the other line keeps of the same area, for which it speaks',
  'flows down': 'the organisation, everything below it, and what comes down from above',
  'flows to a territory':
    'the organisation, everything below it, what comes down from above, and for the association what the committee of its territory keeps',
  territory: 'the territory of the organisation and everything below it, whichever line recorded there',
  narrowing: 'any: it narrows what one sees anyway',
  'own and above': 'the organisation and the level above',
  above: 'the level above',
  nameable: 'the organisation, everything below it, the levels above, and who works in the same area',
  'may be sent to': 'everything below, the levels above, and who has the same superior',
};

/** The policy as a page for people. */
export function policyPage(): string {
  const rows = Object.entries(policy).flatMap(([operation, rules]) =>
    rules.map(({ roles, reach }) => [`\`${operation}\``, rolesOf(roles), reading[reach]]),
  );
  const table = [['Operation', 'Roles', 'Reach'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...body] = table.map(line);
  const fields = Object.entries(pathPolicy).flatMap(([path, sight]) => {
    const said = sightSaid(sight);
    return said === null ? [] : [`- \`${path}\`: ${said}`];
  });
  return [
    '# Access',
    '',
    'Every operation, the roles that may call it and how far they reach from the organisation at which they hold the role.',
    'A name in brackets is the part of the input that is looked at. Written by `test/access/policy.ts`, which the access',
    'matrix test compares with the running application; renew with `UPDATE_ACCESS_DOC=1`.',
    '',
    head,
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body,
    '',
    '## What fields show',
    '',
    'A field that leads to another thing shows it to whoever sees the thing at which it stands, but for these. Written by',
    '`test/access/policy-paths.ts`; a test walks every such field as five people.',
    '',
    ...fields,
    '',
  ].join('\n');
}

const sightSaid = (sight: Sight): string | null =>
  typeof sight === 'object'
    ? `named: ${sight.named}`
    : sight === 'own sight'
      ? 'only what the reader may ask for by itself'
      : sight === 'no more than own sight'
        ? 'only what the reader may ask for by itself, as far as nothing hidden lies between'
        : null;

const rolesOf = (roles: readonly Role[]): string =>
  everyone.every((role) => roles.includes(role)) ? 'all' : roles.map((role) => role.replace('_', ' ')).join(', ');

/** The operation behind a line of the policy, without the part of the input in brackets. */
export const operationOf = (line: string): string => line.replace(/ \(.*\)$/, '');
