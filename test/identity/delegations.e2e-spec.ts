import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newKey, nodeId, Role, uuidKey } from '@app/kernel';
import { openRound, smallForm } from '../reporting/reports-given';
import { setTimeout as pause } from 'node:timers/promises';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const FIELDS = 'id role giver delegate isMine isRunning isOver endedAt validFrom validTo orderedBy organisation { id }';
const DELEGATE = `mutation ($input: DelegateRoleInput!) { delegateRole(input: $input) { ${FIELDS} } }`;
const END = `mutation ($id: ID!) { endDelegation(id: $id) { ${FIELDS} } }`;
const CANDIDATES = 'query ($roleId: ID!) { delegates(roleId: $roleId) { id name } }';
const OWN = `{ viewer { permissions roles { role inPlaceOf validTo } notices { kind byName } person { delegations { ${FIELDS} } } } }`;
const DONE_FOR_ME = '{ doneInMyPlace(first: 50) { edges { node { action actorName inPlaceOf } } } }';
const DRAFT = 'mutation ($input: DraftDirectiveInput!) { draftDirective(input: $input) { id version } }';
const SUBMIT = 'mutation ($id: ID!, $version: Int!) { submitDraft(id: $id, version: $version) { id version } }';
const APPROVE =
  'mutation ($id: ID!, $version: Int!) { approveDirective(id: $id, version: $version) { version draft { approvedBy approvedFor } } }';
const RETURN =
  'mutation ($id: ID!, $version: Int!) { returnDraft(id: $id, version: $version, reason: "Thiếu phụ lục") { version } }';
const IN_PLACE = `query ($id: ID!) { report(id: $id) {
  isOwnAsDelegate submittedInPlace { by of } versions { submittedInPlace { by of } reviewedInPlace { by of } } } }`;
const ACCEPT = 'mutation ($id: ID!, $version: Int!) { acceptReport(reportId: $id, version: $version) { id } }';
const ACCEPT_ALL = 'mutation ($input: AcceptReportsInput!) { acceptReports(input: $input) { things { isDone code } } }';
const HISTORY = 'query ($id: ID!) { history(id: $id, first: 20) { edges { node { action actorName inPlaceOf } } } }';
const ERASE =
  'mutation ($personId: ID!) { erasePerson(personId: $personId, version: 1, reason: "Theo đơn") { isErased } }';
const INBOX = '{ inbox { kind count } }';
const END_ROLE = 'mutation ($id: ID!, $lastDay: Date!) { endRole(id: $id, lastDay: $lastDay) { id } }';
const ASSIGN = 'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }';

interface Delegation {
  id: string;
  isRunning: boolean;
  isOver: boolean;
  endedAt: string | null;
}
interface Own {
  viewer: {
    permissions: string[];
    roles: { role: string; inPlaceOf: string | null; validTo: string | null }[];
    notices: { kind: string; byName: string | null }[];
    person: { delegations: Delegation[] };
  };
}
interface Told {
  edges: { node: { action: string; actorName: string | null; inPlaceOf: string | null } }[];
}

/** Saturday, 5 October 2024. */
const NOW = '2024-10-05T03:00:00Z';

const acts = ({ edges }: Told) => edges.map(({ node }) => node);

interface Act {
  by: string | null;
  of: string | null;
}
interface InPlace {
  isOwnAsDelegate: boolean;
  submittedInPlace: Act | null;
  versions: { submittedInPlace: Act | null; reviewedInPlace: Act | null }[];
}

describe('delegation', () => {
  let api: TestApi;
  let tree: TestTree;
  let leader: TestPerson;
  let deputy: TestPerson;
  let administrator: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start(NOW);
    tree = await api.given.tree();
  });
  afterAll(() => api.close());

  beforeEach(async () => {
    api.clock.set(new Date(NOW));
    leader = await api.given.person(Role.Leader, tree.commune, 'Chủ tịch xã');
    deputy = await api.given.person(Role.Officer, tree.commune, 'Cán bộ xã');
    administrator = await api.given.person(Role.Administrator, tree.commune, 'Quản trị xã');
  });

  const roleOf = async ({ key }: TestPerson) => {
    const [role] = await api.owner.query<{ id: string }[]>(
      `SELECT key AS id FROM role_assignment WHERE person_key = $1`,
      [key],
    );
    return nodeId('RoleAssignment', role!.id);
  };
  const wish = async (over: object = {}, of = leader) => ({
    input: {
      roleId: await roleOf(of),
      delegateId: deputy.id,
      validTo: '2024-10-07',
      reason: 'Đi công tác',
      orderedBy: '12/GUQ-UBND',
      ...over,
    },
  });
  const assign = (to: TestPerson, role: string) => ({
    input: { personId: to.id, organisationId: tree.commune.id, role },
  });
  const delegate = async (over: object = {}, by = leader, of = leader) =>
    (await api.ok<{ delegateRole: Delegation }>(by, DELEGATE, await wish(over, of))).delegateRole;
  const inPlace = async (person: TestPerson, id: string) =>
    (await api.ok<{ report: InPlace }>(person, IN_PLACE, { id })).report;
  const draft = async (by: TestPerson, submitted = true) => {
    const input = {
      issuerId: tree.commune.id,
      type: 'KH',
      symbol: 'KH-UBND',
      subject: 'Tuần lễ học tập suốt đời',
      body: [{ kind: 'PARAGRAPH', text: 'Nội dung' }],
      signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      signerName: 'Người Ký Thử',
    };
    const { draftDirective: made } = await api.ok<{ draftDirective: { id: string; version: number } }>(by, DRAFT, {
      input,
    });
    if (!submitted) return made;
    return (await api.ok<{ submitDraft: { id: string; version: number } }>(by, SUBMIT, made)).submitDraft;
  };
  const own = async (person: TestPerson) => (await api.ok<Own>(person, OWN)).viewer;
  const mayApprove = async () => (await own(deputy)).permissions.includes('ownDocument.approve');

  it('lets the delegate do what the holder of the role may, and both are told', async () => {
    expect((await own(deputy)).permissions).not.toContain('ownDocument.approve');
    const given = await delegate();
    expect(given).toMatchObject({
      role: 'LEADER',
      giver: 'Chủ tịch xã',
      delegate: 'Cán bộ xã',
      isRunning: true,
      isOver: false,
      validFrom: '2024-10-05',
      orderedBy: '12/GUQ-UBND',
    });
    const viewer = await own(deputy);
    expect(viewer.permissions).toContain('ownDocument.approve');
    expect(viewer.roles).toEqual([
      { role: 'OFFICER', inPlaceOf: null, validTo: null },
      { role: 'LEADER', inPlaceOf: 'Chủ tịch xã', validTo: '2024-10-07' },
    ]);
    expect(viewer.notices).toEqual([{ kind: 'DELEGATION_RECEIVED', byName: 'Chủ tịch xã' }]);
    expect((await own(leader)).notices).toEqual([{ kind: 'ROLE_DELEGATED', byName: null }]);
    for (const person of [leader, deputy])
      expect((await own(person)).person.delegations).toMatchObject([{ id: given.id, isMine: person === deputy }]);
  });

  it('names both wherever it was used: the draft, its history, and the list of what was done in the holder’s place', async () => {
    const drafter = await api.given.person(Role.Officer, tree.commune, 'Người soạn');
    await delegate();
    const waiting = await draft(drafter);
    const { inbox } = await api.ok<{ inbox: { kind: string; count: number }[] }>(deputy, INBOX);
    expect(inbox.find(({ kind }) => kind === 'DRAFTS_TO_APPROVE')?.count).toBeGreaterThan(0);
    const { approveDirective } = await api.ok<{ approveDirective: object }>(deputy, APPROVE, waiting);
    expect(approveDirective).toMatchObject({ draft: { approvedBy: 'Cán bộ xã', approvedFor: 'Chủ tịch xã' } });
    const { history } = await api.ok<{ history: Told }>(drafter, HISTORY, { id: waiting.id });
    expect(acts(history)).toEqual([
      { action: 'directive.approved', actorName: 'Cán bộ xã', inPlaceOf: 'Chủ tịch xã' },
      { action: 'directive.submitted', actorName: 'Người soạn', inPlaceOf: null },
      { action: 'directive.drafted', actorName: 'Người soạn', inPlaceOf: null },
    ]);
    const { doneInMyPlace } = await api.ok<{ doneInMyPlace: Told }>(leader, DONE_FOR_ME);
    expect(acts(doneInMyPlace)).toEqual([
      { action: 'directive.approved', actorName: 'Cán bộ xã', inPlaceOf: 'Chủ tịch xã' },
    ]);
    expect(acts((await api.ok<{ doneInMyPlace: Told }>(deputy, DONE_FOR_ME)).doneInMyPlace)).toEqual([]);
    expect(await api.refusal(null, DONE_FOR_ME)).toBe('UNAUTHENTICATED');
  });

  it('is not named where an own role allows the act', async () => {
    await delegate();
    const made = await draft(deputy, false);
    const { history } = await api.ok<{ history: Told }>(deputy, HISTORY, { id: made.id });
    expect(acts(history)).toEqual([{ action: 'directive.drafted', actorName: 'Cán bộ xã', inPlaceOf: null }]);
  });

  it('does not let anybody approve by it what they drafted or submitted', async () => {
    await delegate();
    expect(await api.refusal(deputy, APPROVE, await draft(deputy))).toBe('DRAFT_OWN_AS_DELEGATE');
    const drafter = await api.given.person(Role.Officer, tree.commune);
    const submitted = (
      await api.ok<{ submitDraft: { id: string; version: number } }>(deputy, SUBMIT, await draft(drafter, false))
    ).submitDraft;
    expect(await api.refusal(deputy, APPROVE, submitted)).toBe('DRAFT_OWN_AS_DELEGATE');
    await api.ok(leader, APPROVE, submitted);
  });

  it('lets nobody decide by it on a report that they sent, and tells apart what was done by it and by an own role', async () => {
    const head = await api.given.person(Role.Leader, tree.district, 'Chủ tịch huyện');
    const sender = await api.given.person(Role.Reporter, tree.district, 'Người gửi');
    await api.given.delegation({ roleKey: uuidKey('RoleAssignment', await roleOf(head)), delegateKey: sender.key });
    const own = await sentReport(api, { by: sender, at: tree.commune, to: tree.district });
    expect(await api.refusal(sender, ACCEPT, own)).toBe('REPORT_OWN_AS_DELEGATE');
    // Whoever wrote its figures is barred, too, though another pressed the button.
    await api.owner.query('UPDATE report_version SET submitted_by = $1 WHERE submitted_by = $2', [
      leader.key,
      sender.key,
    ]);
    await api.owner.query(
      `INSERT INTO audit_event (key, occurred_at, actor_id, principal_kind, action, subject_type, subject_key, transaction_id)
       SELECT $1, now(), $2, 'person', 'report.saved', 'Report', r.key::text, 1 FROM report AS r WHERE r.organisation_key = $3`,
      [newKey(), sender.key, tree.commune.key],
    );
    expect(await api.refusal(sender, ACCEPT, own)).toBe('REPORT_OWN_AS_DELEGATE');
    expect(await inPlace(sender, own.id)).toMatchObject({ isOwnAsDelegate: true });
    expect(await inPlace(head, own.id)).toMatchObject({ isOwnAsDelegate: false, submittedInPlace: null });
    await api.ok(head, ACCEPT, own);

    const first = await sentReport(api, { by: sender, at: tree.school, to: tree.commune });
    const second = await sentReport(api, { by: leader, at: tree.secondSchool, to: tree.commune });
    await api.ok(leader, ACCEPT, first);
    const third = await api.given.person(Role.Reporter, tree.commune, 'Người làm thay');
    await delegate({ delegateId: third.id });
    expect(await inPlace(third, second.id)).toMatchObject({ isOwnAsDelegate: false });
    await api.ok(third, ACCEPT, second);
    const named = { by: 'Người làm thay', of: 'Chủ tịch xã' };
    expect((await inPlace(third, second.id)).versions).toEqual([{ submittedInPlace: null, reviewedInPlace: named }]);
    expect((await inPlace(leader, first.id)).versions[0]!.reviewedInPlace).toBeNull();
    for (const [report, node] of [
      [first, { actorName: 'Chủ tịch xã', inPlaceOf: null }],
      [second, { actorName: 'Người làm thay', inPlaceOf: 'Chủ tịch xã' }],
    ] as const) {
      const { history } = await api.ok<{ history: Told }>(leader, HISTORY, { id: report.id });
      expect(acts(history)[0]).toEqual({ action: 'report.accepted', ...node });
    }
  });

  it.each(['own first', 'delegated first'])('is said of each report of a batch: %s', async (order) => {
    const head = await api.given.person(Role.Leader, tree.district, 'Chủ tịch huyện');
    const both = await api.given.person(Role.Leader, tree.commune, 'Chủ tịch hai nơi');
    await api.owner.query(
      `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from) VALUES ($1, $2, $3, 'reporter', '2000-01-01')`,
      [newKey(), both.key, tree.district.key],
    );
    await api.given.delegation({ roleKey: uuidKey('RoleAssignment', await roleOf(head)), delegateKey: both.key });
    const byOwnRole = () => sentReport(api, { by: both, at: tree.school, to: tree.commune });
    const byDelegation = () => sentReport(api, { by: head, at: tree.siblingCommune, to: tree.district });
    // Keys follow the order of making, and a batch the order of keys.
    const made: [string, { id: string; version: number }][] = [];
    for (const kind of order === 'own first' ? ['own', 'delegated'] : ['delegated', 'own'])
      made.push([kind, await (kind === 'own' ? byOwnRole() : byDelegation())]);
    const reports = made.map(([, { id, version }]) => ({ reportId: id, version }));
    expect(await api.ok(both, ACCEPT_ALL, { input: { reports, isRehearsal: false } })).toMatchObject({
      acceptReports: { things: [{ isDone: true }, { isDone: true }] },
    });
    const told = new Map<string, string | null>();
    for (const [kind, { id }] of made) {
      const { history } = await api.ok<{ history: Told }>(kind === 'own' ? both : head, HISTORY, { id });
      told.set(kind, acts(history)[0]!.inPlaceOf);
    }
    expect(Object.fromEntries(told)).toEqual({ own: null, delegated: 'Chủ tịch huyện' });
  });

  it('begins and ends by its days', async () => {
    await delegate({ validFrom: '2024-10-06' });
    expect(await mayApprove()).toBe(false);
    api.clock.set(new Date('2024-10-07T03:00:00Z'));
    deputy = await api.given.signIn(deputy.key);
    expect(await mayApprove()).toBe(true);
    api.clock.set(new Date('2024-10-08T03:00:00Z'));
    deputy = await api.given.signIn(deputy.key);
    expect(await mayApprove()).toBe(false);
    expect((await own(deputy)).person.delegations).toMatchObject([{ isRunning: false, isOver: true }]);
  });

  it('is ended at once by either, or by an administrator, and both are told', async () => {
    for (const by of ['leader', 'deputy', 'administrator'] as const) {
      const people = { leader, deputy, administrator };
      const { id } = await delegate();
      const ended = (await api.ok<{ endDelegation: Delegation }>(people[by], END, { id })).endDelegation;
      expect(ended).toMatchObject({ isRunning: false, isOver: true, endedAt: expect.any(String) });
      expect((await own(deputy)).permissions).not.toContain('ownDocument.approve');
      expect(await api.refusal(leader, END, { id })).toBe('DELEGATION_OVER');
    }
    expect((await own(leader)).notices.filter(({ kind }) => kind === 'DELEGATION_ENDED')).toHaveLength(3);
    const { id } = await delegate();
    const stranger = await api.given.person(Role.Administrator, tree.siblingCommune);
    expect(await api.refusal(stranger, END, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(null, END, { id })).toBe('UNAUTHENTICATED');
  });

  it('ends with the role, and with the account of its holder', async () => {
    await delegate();
    await api.owner.query('UPDATE person_account SET disabled_at = now() WHERE person_key = $1', [leader.key]);
    expect(await mayApprove()).toBe(false);
    await api.owner.query('UPDATE person_account SET disabled_at = NULL WHERE person_key = $1', [leader.key]);
    expect(await mayApprove()).toBe(true);
    await api.owner.query(`UPDATE role_assignment SET valid_to = '2024-10-04' WHERE person_key = $1`, [leader.key]);
    expect(await mayApprove()).toBe(false);
  });

  it('is asked for again before a write commits', async () => {
    const { id } = await delegate();
    const drafter = await api.given.person(Role.Officer, tree.commune);
    const waiting = await draft(drafter);
    // Somebody else holds the line of the register; meanwhile the delegation ends.
    const holder = api.owner.createQueryRunner();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM directive WHERE key = $1 FOR UPDATE', [uuidKey('Directive', waiting.id)]);
    const approving = api.refusal(deputy, APPROVE, waiting);
    await waitsForLock(api);
    await api.ok(leader, END, { id });
    await holder.query('COMMIT');
    await holder.release();
    expect(await approving).toBe('RIGHTS_ENDED');
  });

  it('is arranged by an administrator for somebody absent, of the own reach alone', async () => {
    await delegate({}, administrator);
    expect((await own(leader)).notices).toEqual([{ kind: 'ROLE_DELEGATED', byName: 'Quản trị xã' }]);
    for (const stranger of [
      await api.given.person(Role.Administrator, tree.siblingCommune),
      await api.given.person(Role.Officer, tree.commune),
    ]) {
      expect(await api.refusal(stranger, DELEGATE, await wish())).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, CANDIDATES, { roleId: await roleOf(leader) })).toBe('NOT_FOUND');
    }
    expect(await api.refusal(null, DELEGATE, await wish())).toBe('UNAUTHENTICATED');
  });

  it('is for somebody at the same office, never for whoever holds the role, and never a role of leader to oneself', async () => {
    const elsewhere = await api.given.person(Role.Reporter, tree.school);
    expect(await api.refusal(leader, DELEGATE, await wish({ delegateId: elsewhere.id }))).toBe('DELEGATE_ELSEWHERE');
    expect(await api.refusal(leader, DELEGATE, await wish({ delegateId: leader.id }))).toBe('DELEGATION_TO_HOLDER');
    expect(await api.refusal(administrator, DELEGATE, await wish({ delegateId: administrator.id }))).toBe(
      'OWN_ROLE_GIVEN',
    );
    const { delegates } = await api.ok<{ delegates: { id: string }[] }>(leader, CANDIDATES, {
      roleId: await roleOf(leader),
    });
    const ids = delegates.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([deputy.id, administrator.id]));
    expect(ids).not.toContain(leader.id);
    expect(ids).not.toContain(elsewhere.id);
  });

  it('is not passed on, and gives nobody a role of their own', async () => {
    const third = await api.given.person(Role.Officer, tree.commune);
    await delegate();
    expect(await api.refusal(deputy, DELEGATE, await wish({ delegateId: third.id }))).toBe('NOT_FOUND');
    await delegate({}, administrator, administrator);
    const itself = { input: { personId: deputy.id, organisationId: tree.commune.id, role: 'ADMINISTRATOR' } };
    expect(await api.refusal(deputy, ASSIGN, itself)).toBe('DELEGATED_ONLY');
  });

  describe('of an administrator', () => {
    const soon = { validTo: '2024-10-07' };
    const later = { validFrom: '2024-10-08', validTo: '2024-10-09' };
    beforeEach(() => delegate(soon, administrator, administrator));

    it('is neither prolonged nor passed on by the delegate, nor is another role taken by it', async () => {
      const third = await api.given.person(Role.Officer, tree.commune);
      for (const over of [later, { ...later, delegateId: third.id }, { delegateId: third.id }])
        expect(await api.refusal(deputy, DELEGATE, await wish(over, administrator))).toBe('DELEGATED_ONLY');
      const second = await api.given.person(Role.Administrator, tree.commune);
      expect(await api.refusal(deputy, DELEGATE, await wish({}, second))).toBe('DELEGATED_ONLY');
      await delegate({ delegateId: third.id }, deputy, leader);
      await delegate({ ...later, delegateId: third.id }, administrator, administrator);
    });

    it('gives its giver neither what decides nor what pays, and ends no role of theirs', async () => {
      expect(await api.refusal(deputy, DELEGATE, await wish({ delegateId: administrator.id }))).toBe('OWN_ROLE_GIVEN');
      for (const role of ['LEADER', 'FINANCE'])
        expect(await api.refusal(deputy, ASSIGN, assign(administrator, role))).toBe('OWN_ROLE_GIVEN');
      const ending = { id: await roleOf(administrator), lastDay: '2024-10-05' };
      expect(await api.refusal(deputy, END_ROLE, ending)).toBe('OWN_ROLE');
      const third = await api.given.person(Role.Officer, tree.commune);
      await api.ok(deputy, ASSIGN, assign(third, 'LEADER'));
    });
  });

  it('gives nothing to whoever has left the office', async () => {
    await delegate();
    const elsewhere = await api.given.person(Role.Administrator, tree.province);
    await api.ok(elsewhere, ASSIGN, {
      input: { personId: deputy.id, organisationId: tree.siblingCommune.id, role: 'OFFICER' },
    });
    expect(await mayApprove()).toBe(true);
    await api.owner.query(
      `UPDATE role_assignment SET valid_to = '2024-10-04' WHERE person_key = $1 AND organisation_key = $2`,
      [deputy.key, tree.commune.key],
    );
    const viewer = await own(deputy);
    expect(viewer.permissions).not.toContain('ownDocument.approve');
    expect(viewer.roles.map(({ role }) => role)).toEqual(['OFFICER']);
    expect(viewer.person.delegations).toMatchObject([{ isRunning: false, isOver: false }]);
  });

  it('has days from today on, within those of the role, once at a time', async () => {
    expect(await api.refusal(leader, DELEGATE, await wish({ validFrom: '2024-10-04' }))).toBe('DELEGATION_DATES');
    expect(await api.refusal(leader, DELEGATE, await wish({ validTo: '2024-10-04' }))).toBe('DELEGATION_DATES');
    await api.owner.query(`UPDATE role_assignment SET valid_to = '2024-10-06' WHERE person_key = $1`, [leader.key]);
    expect(await api.refusal(leader, DELEGATE, await wish())).toBe('DELEGATION_BEYOND_ROLE');
    await delegate({ validTo: '2024-10-06' });
    expect(await api.refusal(leader, DELEGATE, await wish({ validTo: '2024-10-06' }))).toBe('DELEGATION_OVERLAP');
    await api.owner.query(`UPDATE role_assignment SET valid_to = '2024-10-04' WHERE person_key = $1`, [leader.key]);
    expect(await api.refusal(leader, CANDIDATES, { roleId: await roleOf(leader) })).toBe('NOT_FOUND');
  });

  it('has bounds: 366 days, five of a role that run or are to come, and the last 50 are shown', async () => {
    expect(await api.refusal(leader, DELEGATE, await wish({ validTo: '2025-10-06' }))).toBe('DELEGATION_TOO_LONG');
    const { id } = await delegate({ validTo: '2025-10-05' });
    for (const day of ['06', '07', '08', '09'])
      await delegate({ validFrom: `2025-10-${day}`, validTo: `2025-10-${day}` });
    const sixth = await wish({ validFrom: '2025-10-10', validTo: '2025-10-10' });
    expect(await api.refusal(leader, DELEGATE, sixth)).toBe('DELEGATION_TOO_MANY');
    const roleKey = uuidKey('RoleAssignment', await roleOf(leader));
    for (let day = 1; day <= 50; day++) {
      const validTo = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
      await api.given.delegation({ roleKey, delegateKey: deputy.key, validFrom: validTo, validTo });
    }
    const { delegations } = (await own(leader)).person;
    expect(delegations).toHaveLength(50);
    expect(delegations.map(({ isOver }) => isOver)).toEqual([...Array(5).fill(false), ...Array(45).fill(true)]);
    await api.ok(leader, END, { id });
    await api.ok(leader, DELEGATE, sixth);
  });

  it('ends when one of the two is erased: the other is told, and what was written of it goes', async () => {
    for (const gone of ['leader', 'deputy'] as const) {
      const people = { leader: await api.given.person(Role.Leader, tree.commune), deputy };
      const { id } = await delegate({}, people.leader, people.leader);
      await api.ok(administrator, ERASE, { personId: people[gone].id });
      const left = gone === 'leader' ? people.deputy : people.leader;
      const viewer = await own(left);
      expect(viewer.notices).toContainEqual({ kind: 'DELEGATION_ENDED', byName: 'Quản trị xã' });
      expect(viewer.person.delegations).toMatchObject([{ id, isOver: true, isRunning: false }]);
      const key = uuidKey('Delegation', id);
      expect(await api.owner.query('SELECT reason, ordered_by FROM role_delegation WHERE key = $1', [key])).toEqual([
        { reason: '', ordered_by: null },
      ]);
      const told = await api.owner.query<{ subject: string }[]>(
        `SELECT subject_key AS subject FROM audit_event WHERE action = 'role.delegationEnded' AND before->>'key' = $1`,
        [key],
      );
      expect(told.map(({ subject }) => subject).toSorted()).toEqual([people.leader.key, deputy.key].toSorted());
      deputy = await api.given.person(Role.Officer, tree.commune, 'Cán bộ xã');
    }
  });

  it('brings the holder’s returned drafts to the delegate', async () => {
    const asLeader = await draft(leader);
    await api.ok(leader, RETURN, asLeader);
    const count = async (person: TestPerson) =>
      (await api.ok<{ inbox: { kind: string; count: number }[] }>(person, INBOX)).inbox.find(
        ({ kind }) => kind === 'DRAFTS_RETURNED',
      )?.count ?? 0;
    expect(await count(deputy)).toBe(0);
    await delegate();
    expect(await count(deputy)).toBe(1);
  });
});

/** The report of an organisation in a round of its own, as somebody sent it. */
async function sentReport(
  api: TestApi,
  { by, at, to }: { by: TestPerson; at: TestOrganisation; to: TestOrganisation },
): Promise<{ id: string; version: number }> {
  const form = await smallForm(api.owner);
  const round = await openRound(api.owner, form, [{ organisation: at, to }]);
  const key = newKey();
  await api.owner.query(
    `INSERT INTO report (province_id, scope_id, key, obligation_key, round_key, year, organisation_key, state, number, counted_number, submitted_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, 2024, $6, 'submitted', 1, 1, now(), now())`,
    [at.provinceId, at.scopeId, key, round.keys[0], round.key, at.key],
  );
  await api.owner.query(
    `INSERT INTO report_version (province_id, scope_id, report_key, number, kind, submitted_at, submitted_by) VALUES ($1, $2, $3, 1, 'original', now(), $4)`,
    [at.provinceId, at.scopeId, key, by.key],
  );
  return { id: nodeId('Report', key, at), version: 1 };
}

/** Until a statement waits for a lock. */
async function waitsForLock(api: TestApi): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const waiting = await api.owner.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
    await pause(25);
  }
  throw new Error('nobody waits for a lock');
}
