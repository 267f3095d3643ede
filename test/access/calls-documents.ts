import { nodeId } from '@app/kernel';
import {
  type Call,
  dear,
  download,
  drawn,
  idsOf,
  input,
  list,
  many,
  nothing,
  own,
  place,
  STALE,
  stale,
  staleInput,
} from './call';
import type { Target, World } from './world';

const paper = (at: Target) => ({
  keeperId: at.organisation.id,
  type: 'KH',
  issuer: 'UBND',
  subject: 'Kế hoạch',
  draft: true,
});
const COMMUNE_SET = nodeId('CriteriaSet', 5);
const COMMUNE_VERSION = nodeId('CriteriaVersion', 501);
const NOTHING_ASKED = { criteria: [], rule: { kind: 'ALL_MET', withoutEvidence: 'AS_ANSWERED', citation: {} } };
const UNKNOWN_TYPE = 'không có';
const FAULTY = ['INVALID_INPUT'];
const UNREAD = 'f'.repeat(64);
/** A letter that came on paper; its type is none, so nothing is stored. */
const letter = (at: Target) => ({
  organisationId: at.organisation.id,
  type: UNKNOWN_TYPE,
  code: '1/UBND',
  issuer: 'UBND',
  issuedOn: '2024-01-01',
  subject: 'Công văn',
});
const attached = (sha256: string) => ({ sha256, fileName: 'anh.txt' });
/** What is confirmed names no type, so nothing is stored. */
const confirmed = (at: Target, sha256: string) => ({
  ...attached(sha256),
  keeperId: at.organisation.id,
  type: UNKNOWN_TYPE,
  issuer: 'UBND',
  subject: 'Kế hoạch',
  recipients: [],
  links: [],
  deadlines: [],
  assignments: [],
});
const draft = (at: Target) => ({ issuerId: at.organisation.id, type: 'KH', subject: 'Kế hoạch' });
const progress = (assignmentId: string, at: Target) => ({
  assignmentId,
  organisationId: at.organisation.id,
  percent: 5,
});
const twin = (at: Target, code: string) => ({
  keeperId: at.organisation.id,
  issuer: 'UBND',
  code,
  issuedOn: '2024-09-01',
});
const sending = (sender: Target, directiveId: string) => ({
  senderId: sender.organisation.id,
  directiveId,
  organisationIds: [],
  groups: [],
});
const sendingAll = ({ organisation }: Target, directiveId: string) => ({
  senderId: organisation.id,
  directiveIds: [directiveId],
  organisationIds: [],
  groups: [],
});
const book = ({ organisation }: Target) => ({ organisationId: organisation.id, book: 'INCOMING', year: 2024 });
/** A plan without a day is refused after whoever plans it was asked for rights: nothing is stored. */
const NO_DAY = ['YEARLY_DAY_MISSING'];
const undated = { tier: 1, kinds: ['PRIMARY_SCHOOL'], levels: ['COMMUNE'] };
const yearly = (world: World, over: object) => ({
  movementId: own(world).movement,
  organisationId: own(world).organisation.id,
  title: 'Báo cáo năm',
  opensDaysBefore: 30,
  tiers: [undated],
  ...over,
});

/** Of a name that the organisation's own movement has, or under one that is not above: nothing is stored. */
const launching = (part: (target: Target) => object): Call =>
  input(
    (target, world) => ({
      organisationId: own(world).organisation.id,
      name: 'Phong trào',
      startsOn: '2024-01-02',
      ...part(target),
    }),
    ['MOVEMENT_EXISTS', 'MOVEMENT_PARENT_NOT_ABOVE'],
  );
const amending = (part: (target: Target) => object): Call =>
  input(
    (target, world) => ({ id: own(world).movement, version: STALE, ...part(target) }),
    ['VERSION_CONFLICT', 'MOVEMENT_PARENT_NOT_ABOVE'],
  );
const bookUrl = ({ organisation }: Target, format: string) =>
  `/registers/incoming.${format}?organisation=${organisation.id}&year=2024`;
const messageUrl = (dispatchId: string, { organisation }: { organisation: { id: string } }, of = '') =>
  `/dispatches/${dispatchId}${of}.edxml?recipient=${organisation.id}`;
/** Nobody in this world has an identifier of the national exchange. */
const message = (url: (target: Target, world: World) => string): Call => ({
  about: 'place',
  ask: (world, target) => ({ url: url(target!, world) }),
  ends: ['EDXML_NO_CODE'],
});

const drafted = (kind: string, idOf: (target: Target) => string, end?: string): Call =>
  place((target) => ({ kind, sourceId: idOf(target) }), end ? [end] : undefined);

/** A call whose answer, looked at as a whole, names the target or not. */
const showing = (call: Call, select: string, idOf: (target: Target) => string): Call => ({
  ...call,
  select,
  shows: (answer, target) => JSON.stringify(answer).includes(JSON.stringify(idOf(target!))),
});
const parent = (world: World) => world.targets.parent.directive;
const KINDS = ['PEOPLES_COMMITTEE', 'PRIMARY_SCHOOL', 'LOWER_SECONDARY_SCHOOL', 'STUDY_PROMOTION_ASSOCIATION'];

export const documentCalls: Record<string, Call> = {
  directive: place(({ directive }) => ({ id: directive })),
  'directive (draft)': place(({ draftDirective }) => ({ id: draftDirective })),
  'directive (sent)': place(({ sentDirective }) => ({ id: sentDirective })),
  'directive (gives a task)': place(({ givenDirective }) => ({ id: givenDirective })),
  'directive (linked from)': showing(
    place((_, world) => ({ id: parent(world) })),
    'id linkedFrom { directive { id } }',
    ({ directive }) => directive,
  ),
  directives: list(
    () => ({}),
    ({ directive }) => directive,
  ),
  'directives (draft)': list(
    () => ({}),
    ({ draftDirective }) => draftDirective,
  ),
  'directives (sent)': list(
    () => ({}),
    ({ sentDirective }) => sentDirective,
  ),
  'directives (search)': list(
    () => ({ search: 'ma trận' }),
    ({ directive }) => directive,
  ),
  'directives (search, draft)': list(
    () => ({ search: 'ma trận' }),
    ({ draftDirective }) => draftDirective,
  ),
  'directives (search, sent)': list(
    () => ({ search: 'ma trận' }),
    ({ sentDirective }) => sentDirective,
  ),
  registerDirective: input((target) => ({ ...paper(target), type: UNKNOWN_TYPE }), FAULTY),
  'registerDirective (based on)': input(({ directive }, world) => ({ ...paper(own(world)), basedOnIds: [directive] })),
  'registerDirective (link)': input(({ directive }, world) => ({
    ...paper(own(world)),
    links: [{ kind: 'IMPLEMENTS', directiveId: directive }],
  })),
  'registerDirective (attachment)': input(({ file }, world) => ({
    ...paper(own(world)),
    attachments: [attached(file)],
  })),
  amendDirective: staleInput(({ directive }) => ({ id: directive, subject: 'x' })),
  directiveTwins: place((target) => twin(target, '1/KH-UBND')),
  'directiveTwins (twin)': showing(
    place(({ code }, world) => twin(own(world), code)),
    'directive { id }',
    ({ directive }) => directive,
  ),
  'directiveTwins (draft)': showing(
    place(({ draftCode }, world) => twin(own(world), draftCode)),
    'directive { id }',
    ({ draftDirective }) => draftDirective,
  ),

  readDirective: dear(
    place((target, _, actor) => ({ keeperId: target.organisation.id, ...attached(actor?.file ?? UNREAD) })),
  ),
  'readDirective (file)': dear(
    place(({ file }, world) => ({ keeperId: own(world).organisation.id, ...attached(file) })),
  ),
  resolveParty: place(({ organisation }) => ({ name: 'các trường học', keeperId: organisation.id })),
  confirmReading: input((target, _, actor) => confirmed(target, actor?.file ?? UNREAD), FAULTY),
  'confirmReading (file)': input(({ file }, world) => confirmed(own(world), file), FAULTY),
  'confirmReading (incoming book)': input(
    (target, _, actor) => ({ ...confirmed(target, actor?.file ?? UNREAD), incoming: true }),
    FAULTY,
  ),

  draftDirective: input((target) => ({ ...draft(target), type: UNKNOWN_TYPE }), FAULTY),
  'draftDirective (based on)': input(({ directive }, world) => ({ ...draft(own(world)), basedOnIds: [directive] })),
  amendDraft: staleInput(({ ownDraft }) => ({ id: ownDraft, subject: 'x' })),
  'draftFrom (week)': drafted('PLAN', ({ week }) => week),
  'draftFrom (report)': drafted('COVER_LETTER', ({ draftReport }) => draftReport, 'DRAFT_REPORT_NOT_SENT'),
  'draftFrom (round)': drafted('REMINDER_LETTER', ({ roundFromAbove }) => roundFromAbove, 'DRAFT_NOBODY_LATE'),
  'draftsFrom (week)': place(({ week }) => ({ sourceId: week })),
  'draftsFrom (report)': place(({ draftReport }) => ({ sourceId: draftReport })),
  'draftsFrom (round)': place(({ roundFromAbove }) => ({ sourceId: roundFromAbove })),
  submitDraft: stale(({ ownDraft }) => ({ id: ownDraft })),
  approveDirective: stale(({ ownDraft }) => ({ id: ownDraft })),
  returnDraft: stale(({ ownDraft }) => ({ id: ownDraft, reason: 'x' })),
  issueDirective: stale(({ ownApproved }) => ({ id: ownApproved })),
  codeToCome: place(({ ownApproved }) => ({ id: ownApproved })),

  printedBooks: nothing(),
  printedLines: place(({ organisation }) => ({ code: 'incoming', organisationId: organisation.id, year: 2024 })),
  'printedLines (records file)': place(({ recordsFile }) => ({ code: 'file-documents', recordsFileId: recordsFile })),
  bookEntries: list(book, ({ entry }) => entry),
  enterIncoming: input(
    ({ organisation }, world) => ({ organisationId: organisation.id, directiveId: own(world).draftDirective }),
    FAULTY,
  ),
  'enterIncoming (directive)': input(
    // It cannot arrive before it was issued.
    ({ directive }, world) => ({
      organisationId: own(world).organisation.id,
      directiveId: directive,
      enteredOn: '2024-01-01',
    }),
    FAULTY,
  ),
  registerIncoming: input((target) => letter(target), FAULTY),
  'registerIncoming (attachment)': input(
    ({ file }, world) => ({ ...letter(own(world)), attachments: [attached(file)] }),
    FAULTY,
  ),
  arrivalNumberToCome: place(({ organisation }) => ({ organisationId: organisation.id })),
  handleEntry: staleInput(({ entry }) => ({ id: entry, handler: 'x' })),
  recordsFile: place(({ recordsFile }) => ({ id: recordsFile })),
  recordsFiles: list(
    ({ organisation }) => ({ organisationId: organisation.id }),
    ({ recordsFile }) => recordsFile,
  ),
  openRecordsFile: input(
    ({ organisation }) => ({ organisationId: organisation.id, year: 2024, code: ' ', title: ' ' }),
    FAULTY,
  ),
  closeRecordsFile: stale(({ recordsFile }) => ({ id: recordsFile })),
  fileEntry: stale(({ entry }) => ({ id: entry, recordsFileId: null })),

  assignment: place(({ task }) => ({ id: task })),
  'assignment (party)': place(({ givenTask }) => ({ id: givenTask })),
  'assignment (draft)': place(({ draftTask }) => ({ id: draftTask })),
  assignments: list(
    ({ directive }) => ({ directiveId: directive }),
    ({ task }) => task,
  ),
  'assignments (party)': list(
    () => ({}),
    ({ givenTask }) => givenTask,
  ),
  'assignments (organisation)': list(
    ({ organisation }) => ({ organisationId: organisation.id }),
    ({ givenTask }) => givenTask,
  ),
  recordProgress: input((target) => progress(target.givenTask, target)),
  'recordProgress (file)': input(({ file }, world) => ({
    ...progress(own(world).givenTask, own(world)),
    ...attached(file),
  })),
  'recordProgress (directive)': input(({ directive }, world) => ({
    ...progress(own(world).givenTask, own(world)),
    directiveId: directive,
  })),
  assign: input(({ directive }) => ({ directiveId: directive, text: ' ', parties: [] }), FAULTY),
  amendAssignment: staleInput(({ task }) => ({ id: task, text: 'x' })),
  calendarDays: nothing({ year: 2024 }),
  calendarYear: nothing({ year: 2024 }),
  workingDaysBefore: nothing({ day: '2024-10-07', days: 3 }),
  setCalendarDay: nothing({ input: { day: '2024-12-24', kind: 'HOLIDAY', name: 'x', citation: 'x' } }),
  removeCalendarDay: nothing({ day: '2024-12-24' }),

  criteriaSets: nothing(),
  criteriaSet: nothing({ id: COMMUNE_SET }),
  'node (criteria set)': nothing({ id: COMMUNE_SET }),
  criteriaVersion: nothing({ id: COMMUNE_VERSION }),
  'node (criteria version)': nothing({ id: COMMUNE_VERSION }),
  draftCriteria: nothing({ input: { setId: COMMUNE_SET } }),
  'draftCriteria (from)': nothing({ input: { setId: COMMUNE_SET, fromId: COMMUNE_VERSION } }),
  saveCriteriaDraft: nothing({ input: { id: COMMUNE_VERSION, version: STALE, textCode: 'x', content: NOTHING_ASKED } }),
  publishCriteria: nothing({ input: { id: COMMUNE_VERSION, version: STALE, validFrom: '2027-01-01' } }),
  discardCriteriaDraft: nothing({ id: COMMUNE_VERSION, version: STALE }),

  'dispatch (sender)': place(({ dispatch }) => ({ id: dispatch })),
  'dispatch (recipient)': place(({ arrival }) => ({ id: arrival })),
  dispatchInbox: list(
    () => ({}),
    ({ received }) => received,
  ),
  sentDispatches: list(
    () => ({}),
    ({ dispatch }) => dispatch,
  ),
  dispatchRecipients: place(({ organisation }) => ({ name: ['các trường học'], senderId: organisation.id })),
  dispatchDirective: input((target, world) => sending(target, own(world).directive), ['DISPATCH_NO_RECIPIENT']),
  'dispatchDirective (directive)': input(
    ({ directive }, world) => sending(own(world), directive),
    ['DISPATCH_NO_RECIPIENT', 'DISPATCH_NOT_IN_REGISTER'],
  ),
  dispatchDirectives: many((target, world) => sendingAll(target, own(world).directive)),
  'dispatchDirectives (directive)': many(({ directive }, world) => sendingAll(own(world), directive)),
  setDispatchStatus: input(
    ({ arrival, organisation }) => ({ dispatchId: arrival, organisationId: organisation.id, status: 'COMPLETED' }),
    ['DISPATCH_STEP_NOT_ALLOWED'],
  ),
  recallDispatch: input(
    ({ dispatch, organisation }) => ({ dispatchId: dispatch, organisationIds: [organisation.id], reason: 'x' }),
    FAULTY,
  ),
  replaceDispatch: input(
    ({ dispatch, directive }) => ({ dispatchId: dispatch, directiveId: directive, reason: 'x' }),
    ['DISPATCH_REPLACED_BY_SAME'],
  ),
  importEdxml: place(
    ({ organisation }, _, actor) => ({ keeperId: organisation.id, sha256: actor?.file ?? UNREAD }),
    ['EDXML_NOT_EDXML'],
  ),
  'importEdxml (file)': place(
    ({ file }, world) => ({ keeperId: own(world).organisation.id, sha256: file }),
    ['EDXML_NOT_EDXML'],
  ),

  trace: place(({ directive }) => ({ id: directive })),
  'trace (draft)': place(({ draftDirective }) => ({ id: draftDirective })),
  'trace (task)': place(({ givenTask }) => ({ id: givenTask })),
  'trace (deadline)': place(({ deadline }) => ({ id: deadline })),
  'trace (week)': place(({ week }) => ({ id: week })),
  'trace (movement)': place(({ movement }) => ({ id: movement })),
  'trace (round)': place((target) => ({ id: target.round.id })),
  'trace (activity)': place(({ activity }) => ({ id: activity })),
  'trace (report)': place(({ sentReport }) => ({ id: sentReport })),
  'trace (documents shown)': showing(
    place((_, world) => ({ id: parent(world) })),
    'nodes { id }',
    ({ directive }) => directive,
  ),
  'trace (activities shown)': showing(
    place((_, world) => ({ id: world.targets.parent.week })),
    'nodes { id }',
    ({ activity }) => activity,
  ),
  'trace (reports shown)': showing(
    place((_, { roundOfAll }) => ({ id: roundOfAll.id })),
    'nodes { id }',
    ({ owed }) => owed,
  ),
  directiveTrace: place(({ directive }) => ({ id: directive })),
  'directiveTrace (draft)': place(({ draftDirective }) => ({ id: draftDirective })),
  'directiveTrace (documents shown)': showing(
    place((_, world) => ({ id: parent(world) })),
    'nodes { id }',
    ({ directive }) => directive,
  ),
  planGap: place(({ directive }) => ({ directiveId: directive })),
  'planGap (unit)': {
    ...place((_, world) => ({ directiveId: parent(world), kinds: KINDS, first: 100 })),
    select: 'edges { node { id } }',
    shows: (answer, target) => idsOf(answer).includes(nodeId('PlanGap', target!.organisation.key)),
  },
  planGapCounts: place(({ directive }) => ({ directiveId: directive })),
  movement: place(({ movement }) => ({ id: movement })),
  launchMovement: input(
    ({ organisation }) => ({
      organisationId: organisation.id,
      name: 'x',
      startsOn: '2024-01-02',
      endsOn: '2024-01-01',
    }),
    ['MOVEMENT_DATES_ORDER'],
  ),
  'launchMovement (directive)': launching(({ directive }) => ({ directiveIds: [directive] })),
  'launchMovement (parent)': launching(({ movement }) => ({ parentId: movement })),
  'launchMovement (lead)': launching(({ organisation }) => ({ leadIds: [organisation.id] })),
  'launchMovement (coordinator)': launching(({ organisation }) => ({ coordinatorIds: [organisation.id] })),
  movementRegistrations: place(({ movement }) => ({ movementId: movement, first: 10 })),
  'movementRegistrations (shown)': list(
    ({ movement }) => ({ movementId: movement }),
    ({ registration }) => registration,
  ),
  movementRegistration: place(({ registration }) => ({ id: registration })),
  movementCandidates: place(({ movement }) => ({ movementId: movement, first: 10 })),
  registrationCounts: place(({ movement }) => ({ movementId: movement })),
  registerOrganisations: many(({ organisation }, world) => ({
    movementId: own(world).movement,
    organisationIds: [organisation.id],
  })),
  'registerOrganisations (movement)': many(({ movement }, world) => ({
    movementId: movement,
    organisationIds: [own(world).organisation.id],
  })),
  'GET /movement-registrations/:id/commitment.docx': drawn(
    ({ registration }) => `/movement-registrations/${registration}/commitment.docx`,
  ),
  'GET /movement-registrations/:id/commitment.pdf': drawn(
    ({ registration }) => `/movement-registrations/${registration}/commitment.pdf`,
  ),
  'GET /movements/:id/registrations.docx': drawn(({ movement }) => `/movements/${movement}/registrations.docx`),
  'GET /movements/:id/registrations.pdf': drawn(({ movement }) => `/movements/${movement}/registrations.pdf`),
  withdrawRegistration: staleInput(({ registration }) => ({ id: registration, reason: 'Thôi' })),
  planYearlyRound: input(({ organisation }, world) => yearly(world, { organisationId: organisation.id }), NO_DAY),
  'planYearlyRound (movement)': input(({ movement }, world) => yearly(world, { movementId: movement }), NO_DAY),
  'planYearlyRound (deadline)': input(
    ({ deadline }, world) => yearly(world, { tiers: [{ ...undated, deadlineId: deadline }] }),
    ['YEARLY_DEADLINE_UNKNOWN'],
  ),
  switchYearlyRound: staleInput(({ yearlyRound }) => ({ id: yearlyRound, isOn: true })),
  amendMovement: staleInput(({ movement }) => ({ id: movement })),
  'amendMovement (directive)': amending(({ directive }) => ({ directiveIds: [directive] })),
  'amendMovement (parent)': amending(({ movement }) => ({ parentId: movement })),
  'amendMovement (lead)': amending(({ organisation }) => ({ leadIds: [organisation.id] })),
  'amendMovement (coordinator)': amending(({ organisation }) => ({ coordinatorIds: [organisation.id] })),
  closeMovement: staleInput(({ movement }) => ({ id: movement, on: '2024-09-30', reason: 'Tổng kết' })),
  'closeMovement (directive)': staleInput(({ directive }, world) => ({
    id: own(world).movement,
    on: '2024-09-30',
    reason: 'Tổng kết',
    directiveId: directive,
  })),
  reopenMovement: input(({ movement }) => ({ id: movement, version: 1, reason: 'Tiếp tục' }), ['MOVEMENT_NOT_CLOSED']),
  'reopenMovement (directive)': input(
    ({ directive }, world) => ({
      id: own(world).movement,
      version: 1,
      reason: 'Tiếp tục',
      directiveId: directive,
    }),
    ['MOVEMENT_NOT_CLOSED'],
  ),
  movements: list(
    () => ({}),
    ({ movement }) => movement,
  ),

  'GET /directives/:id/document.docx': drawn(({ ownIssued }) => `/directives/${ownIssued}/document.docx`),
  'GET /directives/:id/document.docx (draft)': drawn(({ ownDraft }) => `/directives/${ownDraft}/document.docx`),
  'GET /directives/:id/document.pdf': drawn(({ ownIssued }) => `/directives/${ownIssued}/document.pdf`),
  'GET /directives/:id/document.pdf (draft)': drawn(({ ownDraft }) => `/directives/${ownDraft}/document.pdf`),
  'GET /registers/:kind.xlsx': drawn((target) => bookUrl(target, 'xlsx')),
  'GET /registers/:kind.xlsx (records file)': drawn(
    ({ recordsFile }) => `/registers/file-documents.xlsx?file=${recordsFile}`,
  ),
  'GET /registers/:kind.pdf': drawn((target) => bookUrl(target, 'pdf')),
  'GET /registers/:kind.pdf (records file)': drawn(
    ({ recordsFile }) => `/registers/file-documents.pdf?file=${recordsFile}`,
  ),
  'GET /dispatches/:id.edxml (sender)': message(({ dispatch }, { outside }) =>
    messageUrl(dispatch, { organisation: outside }),
  ),
  'GET /dispatches/:id.edxml (recipient)': message((target) => messageUrl(target.arrival, target)),
  'GET /dispatches/:id/status.edxml (sender)': message(({ dispatch }, { outside }) =>
    messageUrl(dispatch, { organisation: outside }, '/status'),
  ),
  'GET /dispatches/:id/status.edxml (recipient)': message((target) => messageUrl(target.arrival, target, '/status')),
  'GET /files/:sha256 (of a document)': download(({ documentFile }) => `/files/${documentFile}`),
  'GET /files/:sha256 (of a draft)': download(({ draftFile }) => `/files/${draftFile}`),
  'GET /files/:sha256 (evidence of a task)': download(({ taskFile }) => `/files/${taskFile}`),
};
