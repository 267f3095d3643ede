import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import { nodeId, Role, uuidKey } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import type { Marks } from './marks';
import type { Somewhere } from './somewhere';
import { writeAssessments } from './world-assessments';
import { writeCouncils } from './world-councils';
import { writeDonations } from './world-donations';
import { writeLedger } from './world-ledger';
import { writeScholarships } from './world-scholarships';
import { writeRecognitions } from './world-recognitions';
import { writeReports } from './world-reports';
import { writeSubjectAssessments } from './world-subject-assessments';
import { writeSubjects } from './world-subjects';

/** A world in which whatever may name somebody carries a mark of its kind. What is answered sends one more report. */
export async function writeWorld(api: TestApi, marks: Marks): Promise<() => Promise<unknown>> {
  const tree = await api.given.tree();
  const school = await api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: tree.commune });
  const run = async (by: TestPerson | null, operation: string, args: object, answer = '{ id version }') => {
    const [name, type] = operation.split(':') as [string, string | undefined];
    const query = type
      ? `mutation ($input: ${type}!) { ${name}(input: $input) ${answer} }`
      : `mutation { ${name}(${literal(args)}) ${answer} }`;
    const data = await api.ok<Record<string, { id: string; version: number }>>(by, query, type ? { input: args } : {});
    return data[name]!;
  };
  const here: Somewhere = {
    api,
    marks,
    word: (kind) => marks.word(kind),
    province: tree.province,
    commune: tree.commune,
    school,
    officer: await api.given.person(Role.Officer, tree.province),
    administrator: await api.given.person(Role.Administrator, tree.province),
    run,
  };
  await writePeople(here);
  await writeAccount(here);
  await writeOffices(here);
  const directive = await writeDocuments(here);
  await writeBooks(here, directive);
  await writeWork(here, directive);
  await writeRecognitions(here);
  await writeCouncils(here);
  await writeLedger(here);
  await writeScholarships(here);
  await writeDonations(here);
  await writeSubjects(here);
  await writeAssessments(here);
  await writeSubjectAssessments(here);
  return writeReports(here);
}

/** Arguments as they stand in a document. */
const literal = (args: object): string =>
  Object.entries(args)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');

const of = (field: string, text: string) => ({ field, text });

async function writePeople({ run, officer, administrator, school, word, marks, api }: Somewhere): Promise<void> {
  const all = async () => [
    of('NAME', `Người ${word('person')}`),
    of('EMAIL', `${word('person')}@example.invalid`),
    of('PHONE', marks.digits('person', 10)),
    of('BIRTH_DATE', marks.note('person', '1903-07-19')),
    of('NATIONAL_ID', marks.digits('person', 12)),
    of('ADDRESS', `Số ${word('person')}`),
    of('PHOTO', marks.note('picture', await upload(api, officer, 'Ảnh'))),
    of('BANK_ACCOUNT', marks.digits('person', 14)),
  ];
  const record = async () =>
    run(officer, 'recordPerson:RecordPersonInput', { organisationId: school.id, data: await all() });
  const [child, guardian, gone] = [await record(), await record(), await record()];
  await run(officer, 'correctPerson:CorrectPersonInput', { personId: child.id, version: 1, data: await all() });
  const evidence = await upload(api, officer, `Phiếu ${word('person')}`);
  const agreed = {
    personId: child.id,
    guardianId: guardian.id,
    purpose: 'ENTRY_ON_BEHALF',
    textVersion: word('words'),
    evidence,
  };
  const consent = await run(officer, 'recordConsent:RecordConsentInput', agreed, '{ id }');
  await run(officer, 'withdrawConsent', { id: consent.id }, '{ id }');
  await run(administrator, 'erasePerson', { personId: gone.id, version: 1, reason: word('words') });
  for (const { field, text } of (await all()).filter(({ field }) => field === 'NAME' || field === 'PHONE'))
    await api.ok(officer, `{ recordedPeople(field: ${field}, text: ${JSON.stringify(text)}) { totalCount } }`);
}

/** An account from its first link to a second factor, with a browser of its own. */
async function writeAccount(here: Somewhere): Promise<void> {
  const { api, run, administrator, school, word, marks } = here;
  const email = `${word('person')}@example.invalid`;
  const named = { name: `Người ${word('person')}`, email, role: 'REPORTER', organisationId: school.id };
  const { id } = await run(administrator, 'createPerson:CreatePersonInput', named);
  const { url } = (await run(administrator, 'issueSignInLink', { personId: id }, '{ url }')) as unknown as {
    url: string;
  };
  const link = marks.note('person', url.split('token=')[1]!);
  const agent = { 'User-Agent': `Browser ${word('device')}` };
  const signIn = async (call: string) => {
    const answer = await api
      .http()
      .post('/graphql')
      .set('Idempotency-Key', randomUUID())
      .set(agent)
      .send({ query: `mutation { ${call} { viewer { language } } }` });
    const cookie = answer.headers['set-cookie']![0]!.split(';')[0]!;
    marks.note('person', cookie.split('=')[1]!);
    return { cookie } as TestPerson;
  };
  const own = await signIn(`signInWithLink(token: "${link}")`);
  const password = `Mật khẩu ${word('person')}`;
  await run(own, 'setPassword', { password }, '{ hasPassword }');
  const { enrolTotp } = await api.ok<{ enrolTotp: { secret: string } }>(own, 'mutation { enrolTotp { secret } }');
  marks.note('person', enrolTotp.secret);
  await run(
    own,
    'confirmTotp',
    { code: generateSync({ secret: enrolTotp.secret, epoch: Math.floor(api.clock.now().getTime() / 1000) }) },
    '{ hasTotp }',
  );
  const { renewRecoveryCodes } = await api.ok<{ renewRecoveryCodes: string[] }>(
    own,
    `mutation { renewRecoveryCodes(password: "${password}") }`,
  );
  for (const code of renewRecoveryCodes) marks.note('person', code);
  const again = await signIn(
    `signInWithPassword(email: "${email}", password: "${password}", totp: "${renewRecoveryCodes[0]}")`,
  );
  expectRefusal(
    await api.refusal(
      null,
      `mutation { signInWithPassword(email: "${word('person')}@example.invalid", password: "${word('person')}") { totpRequired } }`,
    ),
  );
  await api.ok(administrator, `{ people(search: "${email}") { totalCount } }`);
  await delegateRole(here, id);
  await api.ok(again, 'mutation { signOut }');
}

/** The role of that account, to a colleague. */
async function delegateRole({ api, run, school, word }: Somewhere, personId: string): Promise<void> {
  const [role] = await api.owner.query<{ key: string; personKey: string }[]>(
    'SELECT key, person_key AS "personKey" FROM role_assignment WHERE person_key = $1',
    [uuidKey('Person', personId)],
  );
  const colleague = await api.given.person(Role.Reporter, school);
  const wish = {
    roleId: nodeId('RoleAssignment', role!.key),
    delegateId: colleague.id,
    validTo: '2024-12-31',
    reason: word('words'),
    orderedBy: word('words'),
  };
  await run(await api.given.signIn(role!.personKey), 'delegateRole:DelegateRoleInput', wish, '{ id }');
}

function expectRefusal(code: string | null): void {
  if (code !== 'SIGN_IN_REFUSED') throw new Error(`a stranger was answered ${code}`);
}

async function writeOffices({ api, run, administrator, school, province, word }: Somewhere): Promise<void> {
  const contact = () => `ĐT 0213 000 000; ${word('contact')}@example.invalid`;
  const made = {
    name: `Trung tâm ${word('words')}`,
    kind: 'COMMUNITY_LEARNING_CENTRE',
    line: 'GOVERNMENT',
    parentId: province.id,
    administrativeUnitId: await unitOf(api, administrator, province),
    validFrom: '2024-01-01',
    contact: contact(),
    legalBasis: word('words'),
  };
  const ended = await run(administrator, 'createOrganisation:CreateOrganisationInput', made);
  const closing = {
    id: ended.id,
    version: 1,
    lastDay: '2024-10-31',
    legalBasis: word('words'),
    successorIds: [province.id],
  };
  await run(administrator, 'closeOrganisation:CloseOrganisationInput', closing);
  const filter = JSON.stringify({ filter: { search: word('words') } });
  const saved = { list: 'activities', name: word('words'), arrangement: filter, organisationId: province.id };
  await run(administrator, 'saveFilter:SaveFilterInput', saved);
  await run(administrator, 'amendOrganisation:AmendOrganisationInput', {
    id: school.id,
    version: 1,
    contact: contact(),
    exchangeCode: 'H41.05',
  });
}

async function unitOf(api: TestApi, by: TestPerson, { id }: TestOrganisation): Promise<string> {
  const { organisation } = await api.ok<{ organisation: { administrativeUnit: { id: string } } }>(
    by,
    `{ organisation(id: "${id}") { administrativeUnit { id } } }`,
  );
  return organisation.administrativeUnit.id;
}

const signed = (word: Somewhere['word']) => ({
  place: word('document'),
  signerName: `Ông ${word('document')}`,
  signerPosition: word('document'),
  recipients: [`Như trên (${word('document')})`],
  subject: `Về việc ${word('document')}`,
});

async function writeDocuments({ api, run, officer, province, school, word }: Somewhere): Promise<string> {
  const registered = await run(officer, 'registerDirective:RegisterDirectiveInput', {
    keeperId: province.id,
    type: 'KH',
    code: '12/KH-UBND',
    issuer: `Ủy ban ${word('document')}`,
    issuedOn: '2024-09-20',
    body: `Điều 1. ${word('document')}`,
    links: [
      {
        kind: 'BASED_ON',
        issuer: word('document'),
        code: '1/CT',
        issuedOn: '2020-01-02',
        type: 'CT',
        quote: word('document'),
        subject: word('document'),
      },
    ],
    attachments: [{ fileName: `${word('words')}.txt`, sha256: await upload(api, officer, 'Phụ lục') }],
    signerAuthority: 'COLLECTIVE',
    urgency: 'URGENT',
    otherIssuers: [word('document')],
    otherSigners: [{ name: word('document'), position: word('document') }],
    ...signed(word),
  });
  await confirmed({ api, run, officer, province, word });
  await run(officer, 'amendDirective:AmendDirectiveInput', {
    id: registered.id,
    version: registered.version,
    ...signed(word),
  });
  const official = () => ({
    addressees: [word('document')],
    bases: [word('document')],
    signatureLines: [word('document')],
    body: [{ kind: 'PARAGRAPH', text: word('document') }],
    ...signed(word),
  });
  const draft = await run(officer, 'draftDirective:DraftDirectiveInput', {
    issuerId: province.id,
    type: 'KH',
    ...official(),
  });
  await run(officer, 'amendDraft:AmendDraftInput', { id: draft.id, version: draft.version, ...official() });
  const task = {
    directiveId: registered.id,
    section: 'II.1',
    text: word('document'),
    dueOn: '2024-10-21',
    parties: [{ organisationId: school.id, role: 'DO', namedAs: word('document') }],
  };
  const assigned = await run(officer, 'assign:AssignInput', task);
  await run(officer, 'amendAssignment:AmendAssignmentInput', {
    id: assigned.id,
    version: assigned.version,
    text: word('document'),
  });
  const progress = {
    assignmentId: assigned.id,
    organisationId: school.id,
    percent: 50,
    note: word('words'),
    fileName: `${word('words')}.txt`,
  };
  const doing = await api.given.person(Role.Reporter, school);
  await run(doing, 'recordProgress:RecordProgressInput', { ...progress, sha256: await upload(api, doing, 'Kết quả') });
  return registered.id;
}

/** A document that was read and confirmed, with a deadline and a task that name whom nobody knows here. */
async function confirmed({
  api,
  run,
  officer,
  province,
  word,
}: Pick<Somewhere, 'api' | 'run' | 'officer' | 'province' | 'word'>) {
  const deadline = {
    boundary: 'BY',
    dueOn: '2024-10-28',
    what: word('document'),
    fromNames: [word('document')],
    toName: word('document'),
    throughName: word('document'),
  };
  const read = {
    keeperId: province.id,
    sha256: await upload(api, officer, `Kế hoạch ${word('document')}`),
    fileName: `${word('words')}.txt`,
    type: 'KH',
    code: '77/KH-UBND',
    issuer: `Ủy ban ${word('document')}`,
    issuedOn: '2024-09-22',
    links: [],
    deadlines: [deadline],
    assignments: [{ text: word('document'), parties: [], unknownNames: [word('document')] }],
    ...signed(word),
  };
  await run(officer, 'confirmReading:ConfirmReadingInput', read, '{ directive { id } }');
}

async function writeBooks({ run, officer, province, word }: Somewhere, directiveId: string): Promise<void> {
  const entry = await run(officer, 'enterIncoming:EnterIncomingInput', {
    organisationId: province.id,
    directiveId,
    handler: word('book'),
    note: word('book'),
  });
  const handled = {
    id: entry.id,
    version: entry.version,
    handler: word('book'),
    note: word('book'),
    outcome: word('book'),
  };
  await run(officer, 'handleEntry:HandleEntryInput', handled);
  const file = { organisationId: province.id, year: 2024, code: '01', title: word('words'), retention: '10 năm' };
  await run(officer, 'openRecordsFile:OpenRecordsFileInput', file, '{ id }');
}

async function writeWork({ api, run, officer, province, school, word }: Somewhere, directiveId: string): Promise<void> {
  const dispatch = await run(
    officer,
    'dispatchDirective:DispatchDirectiveInput',
    {
      senderId: province.id,
      directiveId,
      organisationIds: [school.id],
      groups: [],
      note: word('words'),
    },
    '{ id }',
  );
  const back = { dispatchId: dispatch.id, reason: word('words') };
  await run(officer, 'recallDispatch:RecallDispatchInput', back, '{ id }');
  const week = await run(officer, 'planWeek:PlanWeekInput', {
    organisationId: province.id,
    year: 2024,
    theme: word('words'),
    startsOn: '2024-10-01',
    endsOn: '2024-10-07',
    openingPlace: word('words'),
  });
  await api.ok(officer, `mutation { draftFrom(kind: PLAN, sourceId: "${week.id}") { id } }`);
  const movement = await run(officer, 'launchMovement:LaunchMovementInput', {
    organisationId: province.id,
    name: word('words'),
    startsOn: '2024-01-01',
    slogan: word('words'),
    citation: word('words'),
    directiveIds: [directiveId],
    leadIds: [school.id],
    phases: [{ name: word('words'), startsOn: '2024-01-01' }],
    targets: [{ what: word('words'), year: 2025, measure: 'PERCENT', citation: word('words') }],
  });
  await api.ok(
    officer,
    'mutation ($input: RegisterOrganisationsInput!) { registerOrganisations(input: $input) { isWritten } }',
    { input: { movementId: movement.id, organisationIds: [school.id], commitment: word('words'), isRehearsal: false } },
  );
  const { titles } = await api.ok<{ titles: { edges: { node: { id: string } }[] } }>(
    officer,
    '{ titles(subject: ORGANISATION, kind: EMULATION, first: 1) { edges { node { id } } } }',
  );
  const title = { year: 2024, titleIds: [titles.edges[0]!.node.id], note: word('words'), isRehearsal: false };
  await api.ok(officer, 'mutation ($input: RegisterTitlesInput!) { registerTitles(input: $input) { isWritten } }', {
    input: { ...title, organisationIds: [school.id] },
  });
  const { titleRegistrations } = await api.ok<{
    titleRegistrations: { edges: { node: { id: string; version: number } }[] };
  }>(officer, '{ titleRegistrations(first: 1) { edges { node { id version } } } }');
  await run(officer, 'withdrawTitle:WithdrawTitleInput', {
    ...titleRegistrations.edges[0]!.node,
    reason: word('words'),
  });
  await run(officer, 'closeMovement:CloseMovementInput', {
    id: movement.id,
    version: movement.version,
    on: '2024-09-30',
    reason: word('words'),
  });
  const indicatorId = nodeId('Indicator', 1);
  const aimed = { organisationId: province.id, indicatorId, year: 2030, value: 9000, textCode: '1/KH' };
  const target = await run(officer, 'setAreaTarget:SetAreaTargetInput', {
    ...aimed,
    textIssuedOn: '2024-01-01',
    article: word('words'),
  });
  await run(officer, 'endAreaTarget', { id: target.id, version: target.version, reason: word('words') });
  const reached = { organisationId: province.id, indicatorId, year: 2024, numerator: 1, denominator: 1 };
  const result = await run(officer, 'recordIndicatorResult:RecordIndicatorResultInput', reached);
  await run(officer, 'amendIndicatorResult:AmendIndicatorResultInput', {
    id: result.id,
    version: result.version,
    numerator: 0,
    denominator: 1,
    reason: word('words'),
  });
  const cluster = await run(officer, 'setUpCluster:SetUpClusterInput', {
    organisationId: province.id,
    kind: 'CLUSTER',
    name: word('words'),
    year: 2024,
    criteriaCode: 'TC',
    items: [{ name: word('words'), maximum: 20 }],
    // Long over: what was given is open, and the head may propose.
    scoringDueOn: '2024-01-01',
    memberIds: [province.id, school.id],
  });
  const proposed = await run(officer, 'proposeRanking', { id: cluster.id, version: cluster.version });
  await run(officer, 'returnRanking', { id: cluster.id, version: proposed.version, reason: word('words') });
  const { activityKinds } = await api.ok<{ activityKinds: { id: string }[] }>(officer, '{ activityKinds { id } }');
  const told = () => ({ title: word('words'), place: word('words'), partners: word('words') });
  const activity = await run(officer, 'logActivity:LogActivityInput', {
    organisationId: province.id,
    kindId: activityKinds[0]!.id,
    startsOn: '2024-10-02',
    mode: 'IN_PERSON',
    ...told(),
  });
  const amended = await run(officer, 'amendActivity:AmendActivityInput', {
    id: activity.id,
    version: activity.version,
    ...told(),
  });
  const sha256 = await upload(api, officer, 'Ảnh');
  const evidence = {
    activityId: activity.id,
    version: amended.version,
    sha256,
    fileName: `${word('words')}.txt`,
    caption: word('words'),
  };
  await run(officer, 'addActivityEvidence:AddActivityEvidenceInput', evidence, '{ id }');
}

async function upload(api: TestApi, by: TestPerson, text: string): Promise<string> {
  const response = await api
    .http()
    .post('/files')
    .set('Cookie', by.cookie)
    .set('Idempotency-Key', randomUUID())
    .attach('file', Buffer.from(`${text} ${randomUUID()}`), 'tep.txt');
  return (response.body as { sha256: string }).sha256;
}
