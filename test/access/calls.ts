import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { nodeId, Role } from '@app/kernel';
import type { TestPerson } from '../support/builders';
import {
  type Call,
  download,
  drawn,
  found,
  idsOf,
  input,
  list,
  many,
  nothing,
  own,
  place,
  self,
  STALE,
  stale,
  staleInput,
  TOO_MANY,
  importing,
} from './call';
import { assessmentCalls } from './calls-assessments';
import { subjectAssessmentCalls } from './calls-subject-assessments';
import { awardCalls } from './calls-awards';
import { clusterCalls } from './calls-clusters';
import { councilCalls } from './calls-councils';
import { certificateCalls } from './calls-certificates';
import { donationsCalls } from './calls-donations';
import { ledgerCalls } from './calls-ledger';
import { advanceCalls } from './calls-advances';
import { handoverCalls } from './calls-handovers';
import { partnersCalls } from './calls-partners';
import { publicationCalls } from './calls-publications';
import { reconciliationCalls } from './calls-reconciliation';
import { recognitionCalls } from './calls-recognitions';
import { rewardCalls } from './calls-rewards';
import { scholarshipCalls } from './calls-scholarships';
import { titleCalls } from './calls-titles';
import { documentCalls } from './calls-documents';
import { subjectCalls } from './calls-subjects';
import { referenceCalls } from './calls-references';
import { targetCalls } from './calls-targets';
import type { Target, World } from './world';

/** The console's list of units: a file shows what its list would, whoever asks. */
const [UNITS] = Object.entries(
  JSON.parse(readFileSync('apps/console/trusted-documents.json', 'utf8')) as Record<string, string>,
).find(([, text]) => text.includes('query AdministrativeUnits('))!;

const round = (at: Target, world: World) => ({
  organisationId: at.organisation.id,
  formVersionId: nodeId('FormVersion', world.form.key),
  title: 'Tuần lễ',
  year: 2024,
  startsOn: '2024-10-01',
  endsOn: '2024-10-07',
  // No ministry stands below any of the targets: what is allowed ends in ROUND_TIER_EMPTY.
  tiers: [
    { tier: 0, kinds: [], levels: [], dueOn: '2024-10-20', dueBoundary: 'BY' },
    { tier: 1, kinds: ['MINISTRY'], levels: ['COUNTRY'], dueOn: '2024-10-15', dueBoundary: 'BY' },
  ],
});
/** A pile of the inbox in which the target waits, or not. */
const waits = (idOf: (target: Target) => string): Call => ({
  ...place(() => ({})),
  select: 'things { id }',
  shows: (answer, target) => waitingIn(answer).includes(idOf(target!)),
});

/** A filter that says nothing: what is allowed ends in SAVED_FILTER_UNREADABLE. */
const unreadable = { name: 'Tuần này', arrangement: 'x' };

/** A consent of a day to come: what is allowed ends in CONSENT_AHEAD. */
const ahead = { purpose: 'ENTRY_ON_BEHALF', textVersion: '1', givenOn: '2999-01-01' };

/** How each operation of the policy is called so that it changes nothing, or nothing that another cell looks at. */
export const calls: Record<string, Call> = {
  viewer: nothing(),
  permissionGuide: nothing(),
  signInWithLink: { ...nothing({ token: 'x'.repeat(43) }), ends: ['LINK_INVALID', TOO_MANY] },
  signInWithPassword: {
    ...nothing({ email: 'nobody@example.invalid', password: 'x' }),
    ends: ['SIGN_IN_REFUSED', TOO_MANY],
  },
  sessions: {
    about: 'account',
    ask: () => ({ args: {} }),
    select: 'id',
    shows: (answer, target, actor) =>
      (answer as { id: string }[]).some(({ id }) => id === sessionId(target?.person ?? actor!.person)),
  },
  revokeSession: {
    about: 'account',
    ask: async ({ api }, target, actor) => ({
      args: { id: sessionId(target?.person ?? (actor ? await api.given.signIn(actor.person.key) : null)) },
    }),
  },
  signOut: {
    about: 'self',
    ask: async ({ api }, _, actor) => ({ args: {}, as: actor ? await api.given.signIn(actor.person.key) : undefined }),
  },
  seeAccountNotices: { about: 'self', ask: () => ({ args: { until: '2024-01-01T00:00:00Z' } }) },
  setPassword: self({ password: 'short' }, ['PASSWORD_WEAK', TOO_MANY]),
  enrolTotp: self({}, ['PASSWORD_NEEDED_FIRST']),
  confirmTotp: self({ code: '000000' }, ['TOTP_NOT_STARTED', TOO_MANY]),
  removeTotp: self({ password: 'x' }, ['CURRENT_PASSWORD_WRONG', TOO_MANY]),
  renewRecoveryCodes: self({ password: 'x' }, ['CURRENT_PASSWORD_WRONG', TOO_MANY]),

  people: list(
    () => ({}),
    ({ person }) => person.id,
  ),
  account: place(({ person }) => ({ personId: person.id })),
  importPeople: importing((organisation) => ({
    name: 'Mới',
    email: 'moi@example.invalid',
    role: 'REPORTER',
    organisation,
    validFrom: '2024-01-01',
  })),
  createPerson: input(
    ({ organisation }, { takenEmail }) => ({
      name: 'Mới',
      email: takenEmail,
      role: 'REPORTER',
      organisationId: organisation.id,
    }),
    ['EMAIL_IN_USE'],
  ),
  disablePerson: stale(({ person }) => ({ id: person.id, reason: 'thử' })),
  enablePerson: stale(({ person }) => ({ id: person.id })),
  resetSecondFactor: place(({ person }) => ({ personId: person.id })),
  endSessions: place(({ person }) => ({ personId: person.id })),
  issueSignInLink: place(({ person }) => ({ personId: person.id })),
  assignRole: input(
    ({ person, organisation }) => ({ personId: person.id, organisationId: organisation.id, role: 'REPORTER' }),
    ['ROLE_OVERLAP'],
  ),
  'assignRole (person)': input(
    ({ person }, world) => ({ ...backwards, personId: person.id, organisationId: own(world).organisation.id }),
    ['ROLE_DATES'],
  ),
  'assignRole (organisation)': input(
    ({ organisation }, world) => ({ ...backwards, personId: own(world).person.id, organisationId: organisation.id }),
    ['ROLE_DATES'],
  ),
  endRoles: many(({ roleId }) => ({ roleIds: [roleId], lastDay: '2999-12-31' })),
  endRole: place(({ roleId }) => ({ id: roleId, lastDay: '2999-12-31' })),
  delegates: place(({ roleId }) => ({ roleId })),
  'delegateRole (role)': input(
    ({ roleId }, world) => ({ roleId, delegateId: own(world).person.id, validTo: '2024-12-31', reason: 'thử' }),
    ['DELEGATION_TO_HOLDER', 'DELEGATE_ELSEWHERE'],
  ),
  'delegateRole (delegate)': {
    ...input(
      ({ person }, world) => ({
        roleId: own(world).roleId,
        delegateId: person.id,
        validTo: '2024-12-31',
        reason: 'thử',
      }),
      ['DELEGATION_TO_HOLDER'],
    ),
    hidden: ['DELEGATE_ELSEWHERE'],
  },
  endDelegation: place(({ delegation }) => ({ id: delegation }), ['DELEGATION_OVER']),

  doneInMyPlace: { about: 'self', ask: () => ({ args: { first: 1 } }) },

  listExports: {
    about: 'account',
    ask: async ({ api }, target, actor) => {
      await listExport(api, target?.person ?? actor?.person);
      return { args: {} };
    },
    select: 'title',
    shows: (answer, target, actor) =>
      (answer as { title: string }[]).some(({ title }) => title === (target?.person ?? actor!.person).key),
  },
  removeListExport: {
    about: 'account',
    ask: async ({ api }, target, actor) => ({ args: { id: await listExport(api, target?.person ?? actor?.person) } }),
  },

  savedFilters: {
    ...place(() => ({ list: 'activities' })),
    select: 'id',
    shows: (answer, target) => (answer as { id: string }[]).some(({ id }) => id === target!.savedFilter),
  },
  saveFilter: self({ input: { ...unreadable, list: 'activities' } }, ['SAVED_FILTER_UNREADABLE']),
  'saveFilter (organisation)': input(
    ({ organisation }) => ({ ...unreadable, list: 'activities', organisationId: organisation.id }),
    ['SAVED_FILTER_UNREADABLE'],
  ),
  amendSavedFilter: staleInput(({ savedFilter }) => ({ id: savedFilter, name: 'Khác' })),
  'amendSavedFilter (organisation)': staleInput(({ organisation }, world) => ({
    id: own(world).savedFilter,
    organisationId: organisation.id,
  })),
  deleteSavedFilter: stale(({ savedFilter }) => ({ id: savedFilter })),

  person: place(({ recorded }) => ({ id: recorded })),
  recordedPeople: list(
    () => ({}),
    ({ recorded }) => recorded,
  ),
  recordPerson: input(({ organisation }) => ({ organisationId: organisation.id, data: [] }), ['PERSON_NEEDS_NAME']),
  correctPerson: staleInput(({ recorded }) => ({ personId: recorded, data: [] })),
  showPersonalDatum: place(
    ({ recorded }) => ({ personId: recorded, field: 'BANK_ACCOUNT', reason: 'thử' }),
    ['PERSONAL_FIELD_UNKNOWN'],
  ),
  erasePerson: stale(({ recorded }) => ({ personId: recorded, reason: 'thử' })),
  recordConsent: input(({ recorded }) => ({ ...ahead, personId: recorded }), ['CONSENT_AHEAD']),
  'recordConsent (evidence)': input(
    ({ file }, world) => ({ ...ahead, personId: own(world).recorded, evidence: file }),
    ['CONSENT_AHEAD'],
  ),
  withdrawConsent: place(({ consent }) => ({ id: consent, withdrawnOn: '2999-01-01' }), ['CONSENT_DATES']),

  auditEvents: {
    ...place(({ activity }) => ({ subjectId: activity })),
    select: 'edges { node { id } }',
    shows: (answer) => idsOf(answer).length > 0,
  },
  history: {
    ...place(({ activity }) => ({ id: activity })),
    select: 'edges { node { id } }',
    shows: (answer) => idsOf(answer).length > 0,
  },
  auditActs: nothing(),
  trailSeal: nothing(),
  'history (person)': place(({ recorded }) => ({ id: recorded })),
  'history (task)': place(({ task }) => ({ id: task })),
  'history (sending)': place(({ dispatch }) => ({ id: dispatch })),
  'history (round)': place(({ round }) => ({ id: round.id })),
  'history (document)': place(({ directive }) => ({ id: directive })),
  'history (week)': place(({ week }) => ({ id: week })),
  'history (report)': place(({ sentReport }) => ({ id: sentReport })),
  'history (organisation)': place(({ organisation }) => ({ id: organisation.id })),

  node: found(({ activity }) => activity),
  'node (organisation)': found(({ organisation }) => organisation.id),
  'node (person)': found(({ recorded }) => recorded),
  'node (document)': found(({ directive }) => directive),
  'node (task)': found(({ task }) => task),
  'node (sending)': found(({ dispatch }) => dispatch),
  'node (records file)': found(({ recordsFile }) => recordsFile),
  'node (week)': found(({ week }) => week),
  'node (movement)': found(({ movement }) => movement),
  'node (registration)': found(({ registration }) => registration),
  'node (round)': found(({ round }) => round.id),
  'node (obligation)': found(({ owed }) => owed),
  'node (report)': found(({ sentReport }) => sentReport),
  nodes: {
    ...place(({ activity }) => ({ ids: [activity] })),
    select: 'id',
    shows: (answer, target) => (answer as ({ id: string } | null)[])[0]?.id === target!.activity,
  },

  search: {
    about: 'place',
    ask: async ({ api }, target) => ({
      args: { words: await nameOf(api, target!.organisation.key), kinds: ['ORGANISATION'], first: 100 },
    }),
    select: 'things { id }',
    shows: (answer, target) =>
      (answer as { things: { id: string }[] }).things.some(({ id }) => id === target!.organisation.id),
  },

  administrativeUnit: nothing({ code: '12' }),
  administrativeUnits: nothing({ first: 1 }),
  organisation: place(({ organisation }) => ({ id: organisation.id })),
  organisations: list(
    () => ({}),
    ({ organisation }) => organisation.id,
  ),
  importOrganisations: importing((parent) => ({
    name: 'Trường mới',
    kind: 'PRIMARY_SCHOOL',
    parent,
    validFrom: '2024-01-01',
  })),
  createOrganisation: input(
    ({ organisation }) => ({
      name: 'Trường mới',
      kind: 'PRIMARY_SCHOOL',
      line: 'GOVERNMENT',
      parentId: organisation.id,
      administrativeUnitId: nodeId('AdministrativeUnit', STALE),
      validFrom: '2024-01-01',
    }),
    ['ORGANISATION_UNIT_NOT_VALID'],
  ),
  amendOrganisation: staleInput(({ organisation }) => ({ id: organisation.id, contact: 'x' })),
  issuingRule: place(({ organisation }) => ({ organisationId: organisation.id })),
  setIssuingRule: place(({ organisation }) => ({ organisationId: organisation.id, needsTwoPersons: false })),
  closeOrganisation: staleInput(({ organisation }) => ({
    id: organisation.id,
    lastDay: '2024-12-31',
    legalBasis: 'x',
  })),
  nameSuccessors: staleInput(({ organisation }) => ({ id: organisation.id, legalBasis: 'x', successorIds: [] })),

  ...documentCalls,
  ...subjectCalls,
  ...assessmentCalls,
  ...subjectAssessmentCalls,
  ...referenceCalls,
  ...targetCalls,
  ...clusterCalls,
  ...titleCalls,
  ...recognitionCalls,
  ...councilCalls,
  ...certificateCalls,
  ...awardCalls,
  ...ledgerCalls,
  ...rewardCalls,
  ...scholarshipCalls,
  ...reconciliationCalls,
  ...advanceCalls,
  ...publicationCalls,
  ...handoverCalls,
  ...donationsCalls,
  ...partnersCalls,

  week: place(({ week }) => ({ id: week })),
  weeks: list(
    () => ({}),
    ({ week }) => week,
  ),
  planWeek: input(({ organisation }) => ({ organisationId: organisation.id, year: 2024 }), ['WEEK_EXISTS']),
  'planWeek (directive)': input(
    ({ directive }, world) => ({ organisationId: own(world).organisation.id, year: 2024, directiveId: directive }),
    ['WEEK_EXISTS'],
  ),
  amendWeek: staleInput(({ week }) => ({ id: week, theme: 'x' })),
  attachRound: stale((target) => ({ weekId: target.week, roundId: target.round.id })),
  'attachRound (round)': stale((target, world) => ({ weekId: own(world).week, roundId: target.round.id })),
  activityKinds: nothing(),
  activity: place(({ activity }) => ({ id: activity })),
  reportsCounting: place(({ activity }) => ({ activityId: activity })),
  activities: list(
    () => ({}),
    ({ activity }) => activity,
  ),
  logActivity: input(
    ({ organisation }) => ({
      organisationId: organisation.id,
      kindId: nodeId('ActivityKind', STALE),
      title: 'x',
      startsOn: '2024-10-02',
      mode: 'ONLINE',
      confirmed: ['TWIN', 'FAR_DAY'],
    }),
    ['ACTIVITY_KIND_UNKNOWN'],
  ),
  amendActivity: staleInput(({ activity }) => ({ id: activity, title: 'x' })),
  withdrawActivity: stale(({ activity }) => ({ id: activity, reason: 'x' })),
  addActivityEvidence: staleInput(({ activity }, _, actor) => ({
    activityId: activity,
    sha256: actor?.file ?? 'f'.repeat(64),
    fileName: 'anh.txt',
  })),
  'addActivityEvidence (file)': staleInput(({ file }, world) => ({
    activityId: own(world).activity,
    sha256: file,
    fileName: 'anh.txt',
  })),

  form: { about: 'nothing', ask: ({ form }) => ({ args: { id: nodeId('FormVersion', form.key) } }) },
  forms: nothing(),
  round: place((target) => ({ id: target.round.id })),
  rounds: list(
    () => ({}),
    (target) => target.round.id,
  ),
  openRound: input((target, world) => round(target, world), ['ROUND_TIER_EMPTY']),
  'openRound (directive)': input(
    (target, world) => ({ ...round(own(world), world), directiveId: target.directive }),
    ['ROUND_TIER_EMPTY'],
  ),
  closeRound: stale((target) => ({ id: target.round.id })),
  roundPreview: input((target, world) => {
    const { title: _, ...plan } = round(target, world) as Record<string, unknown>;
    return plan;
  }),
  amendRound: staleInput((target) => ({ id: target.round.id, reason: 'x' })),
  'amendRound (directive)': staleInput((target, world) => ({
    id: own(world).round.id,
    directiveId: target.directive,
    reason: 'x',
  })),
  cancelRound: place(
    (target) => ({ id: target.round.id, version: STALE, reason: 'x' }),
    ['VERSION_CONFLICT', 'ROUND_HAS_REPORTS'],
  ),
  reopenRound: place((target) => ({ id: target.round.id, version: STALE, reason: 'x' }), ['ROUND_NOT_CLOSED']),
  obligation: place(({ drafting }) => ({ id: drafting })),
  obligations: list(
    (target) => ({ roundId: target.round.id }),
    ({ drafting }) => drafting,
  ),
  remindUnits: many(({ drafting }) => ({ obligationIds: [drafting] })),
  extendDeadline: input(
    ({ drafting }) => ({ obligationId: drafting, to: '2024-01-01', reason: 'x' }),
    ['EXTENSION_NOT_LATER'],
  ),
  closeObligation: input(
    ({ closed }) => ({ obligationId: closed, on: '2024-10-01', reason: 'x' }),
    ['OBLIGATION_CLOSED'],
  ),

  inbox: {
    about: 'account',
    ask: () => ({ args: {} }),
    select: 'things { id }',
    shows: (answer, target) =>
      target === null || waitingIn(answer).some((id) => [target.drafting, target.sent].includes(id)),
  },
  'inbox (tasks)': waits(({ givenTask }) => givenTask),
  'inbox (arrivals)': waits(({ arrival }) => arrival),
  report: place(({ draftReport }) => ({ id: draftReport })),
  reportBrief: place(({ draftReport }) => ({ reportId: draftReport })),
  totals: place(({ sent }) => ({ obligationId: sent })),
  contributions: place(({ sent }, { form }) => ({ obligationId: sent, cellId: nodeId('FormCell', form.cells[0]!) })),
  thingsBehind: list(
    ({ drafting }, { form }) => ({ obligationId: drafting, cellId: nodeId('FormCell', form.cells[0]!) }),
    ({ activity }) => activity,
  ),
  startReport: place(({ drafting }) => ({ obligationId: drafting }), ['REPORT_ALREADY_STARTED']),
  saveReport: staleInput(({ draftReport }) => ({ reportId: draftReport })),
  refillPreview: place(({ draftReport }) => ({ reportId: draftReport })),
  cellHistory: place(({ draftReport }, { form }) => ({
    reportId: draftReport,
    cellId: nodeId('FormCell', form.cells[0]!),
  })),
  refillReport: stale(({ draftReport }) => ({ reportId: draftReport })),
  submitReport: stale(({ draftReport }) => ({ reportId: draftReport })),
  correctReport: stale(({ sentReport }) => ({ reportId: sentReport, reason: 'x' })),
  sendSupplement: stale(({ sentReport }) => ({ reportId: sentReport })),
  returnReport: staleInput(({ sentReport }) => ({ reportId: sentReport, remarks: [{ message: 'x' }] })),
  acceptReports: many(({ sentReport }) => ({ reports: [{ reportId: sentReport, version: STALE }] })),
  acceptReport: stale(({ sentReport }) => ({ reportId: sentReport })),

  'GET /live': nothing(),
  'GET /ready': nothing(),
  'GET /graphql': { about: 'nothing', ask: () => ({ url: '/graphql?query=%7B__typename%7D' }) },
  'POST /graphql': { about: 'nothing', ask: () => ({ payload: { query: '{ __typename }' } }) },
  'POST /files': { about: 'self', ask: ({ fileText }) => fileText('anh.txt') },
  'POST /exports': {
    about: 'self',
    ask: () => ({
      payload: {
        document: UNITS,
        variables: { level: 'PROVINCE', search: 'tinh nghe an' },
        title: 'x',
        columns: [{ heading: 'x', path: 'name', as: 'text' }],
        format: 'csv',
      },
    }),
  },
  'POST /exports/later': {
    about: 'self',
    ask: () => ({
      payload: {
        document: UNITS,
        // As an empty search, which the list refuses.
        variables: { level: 'PROVINCE', search: 'x'.repeat(201) },
        title: 'x',
        columns: [{ heading: 'x', path: 'name', as: 'text' }],
        format: 'csv',
      },
    }),
    ends: ['INVALID_INPUT'],
  },
  'POST /exports/pages': {
    about: 'nothing',
    ask: () => ({ payload: { key: '00000000-0000-4000-8000-000000000000', ticket: 'x'.repeat(43) } }),
    ends: ['LIST_EXPORT_TICKET_ENDED'],
  },
  'GET /files/:sha256': download(({ file }) => `/files/${file}`),
  'GET /weeks/:id/calendar.ics': download(({ week }) => `/weeks/${week}/calendar.ics`),
  'GET /reports/:id/export.docx': drawn(({ sentReport }) => `/reports/${sentReport}/export.docx`),
  'GET /reports/:id/form.xlsx': drawn(({ sentReport }) => `/reports/${sentReport}/form.xlsx`),
  'GET /reports/:id/export.xlsx': drawn(({ sentReport }) => `/reports/${sentReport}/export.xlsx`),
};

/** A role whose last day lies before its first: it is refused by the very last rule. */
const backwards = { role: Role.Officer.toUpperCase(), validFrom: '2024-02-01', validTo: '2024-01-01' };

/** One that came to nothing, called after whose it is. Answers its id. */
async function listExport(api: World['api'], person: TestPerson | undefined): Promise<string> {
  const key = randomUUID();
  if (person)
    await api.owner.query(
      `INSERT INTO list_export (key, owner_key, title, format, state, document, variables, columns, language, failure, asked_at, kept_until)
       VALUES ($1, $2::uuid, $2::text, 'csv', 'failed', '', '{}', '[]', 'vi', $4, $3, $3::timestamptz + interval '1 day')`,
      [key, person.key, api.clock.now(), { code: 'INTERNAL', messages: { vi: 'Lỗi', en: 'Error' } }],
    );
  return nodeId('ListExport', key);
}

const sessionId = (person: TestPerson | null): string =>
  nodeId('Session', person?.sessionKey ?? '00000000-0000-0000-0000-000000000000');

const waitingIn = (answer: unknown): string[] =>
  (answer as { things: { id: string }[] }[]).flatMap(({ things }) => things.map(({ id }) => id));

const nameOf = async ({ owner }: World['api'], key: number): Promise<string> => {
  const [period] = await owner.query<{ name: string }[]>(
    'SELECT name FROM organisation_period WHERE organisation_key = $1',
    [key],
  );
  return period!.name;
};
