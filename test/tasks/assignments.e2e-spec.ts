import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, newKey, nodeId, Role } from '@app/kernel';
import { type AssignmentRole, assignmentState, standingOf } from '@app/tasks';
import { OrganisationKind } from '@app/organisations';
import fc from 'fast-check';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { pileOf } from '../support/inbox';
import { GivenTasks } from '../support/tasks-given';

const FIELDS = `id section text dueOn dueBoundary lastDay daysLeft standing percent canRecord version directive { id code }
  parties { role namedAs percent doneOn canRecord organisation { id name }
    progress { percent note recordedOn fileName file { sha256 url } directive { id } organisation { id } }
    suggestedEvidence { id } }`;
/** What a list shows: a page of whole tasks would be too costly a query. */
const BRIEF = `id text lastDay standing percent canRecord version directive { id code }
  parties { role percent doneOn organisation { id } }`;
const ONE = `query One($id: ID!) { assignment(id: $id) { ${FIELDS} } }`;
const LIST = `query List($first: Int, $after: String, $organisationId: ID, $standing: AssignmentStanding, $directiveId: ID) {
  assignments(first: $first, after: $after, organisationId: $organisationId, standing: $standing, directiveId: $directiveId) {
    edges { node { ${BRIEF} } } pageInfo { hasNextPage endCursor } totalCount } }`;
const WAITING = '... on Assignment { id standing percent canRecord }';
const RECORD = `mutation Record($input: RecordProgressInput!) { recordProgress(input: $input) { ${FIELDS} } }`;
const ASSIGN = `mutation Assign($input: AssignInput!) { assign(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation Amend($input: AmendAssignmentInput!) { amendAssignment(input: $input) { ${FIELDS} } }`;
interface Task {
  id: string;
  text: string;
  lastDay: string | null;
  standing: string;
  percent: number;
  canRecord: boolean;
  version: number;
  directive: { id: string };
  parties: {
    role: string;
    percent: number | null;
    doneOn: string | null;
    canRecord: boolean;
    organisation: { id: string };
    progress: { percent: number; note: string | null; fileName: string | null; file: { sha256: string } | null }[];
    suggestedEvidence: { id: string }[];
  }[];
}
interface Page {
  assignments: {
    edges: { node: Task }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
}

const NOW = '2024-10-05T03:00:00Z';
const directiveId = (key: string) => nodeId('Directive', key);
const named = (at: TestOrganisation, role: string) => ({ organisationId: at.id, role, namedAs: 'đơn vị' });

describe('tasks', () => {
  let api: TestApi;
  let given: GivenTasks;
  let tree: TestTree;
  let officer: TestPerson;
  let leader: TestPerson;
  let reporter: TestPerson;
  let secondReporter: TestPerson;
  let stranger: TestPerson;
  let auditor: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start(NOW);
    given = new GivenTasks(api);
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    leader = await api.given.person(Role.Leader, tree.commune);
    reporter = await api.given.person(Role.Reporter, tree.school);
    secondReporter = await api.given.person(Role.Reporter, tree.secondSchool);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
    auditor = await api.given.person(Role.Auditor, tree.province);
  });
  afterAll(() => api.close());
  beforeEach(() => move(NOW));

  /** Sessions do not outlive the days that pass. */
  const move = async (instant: string) => {
    api.clock.set(instant);
    for (const person of [officer, reporter, secondReporter]) Object.assign(person, await api.given.signIn(person.key));
  };
  const input = (key: string, over: Record<string, unknown> = {}) => ({
    directiveId: directiveId(key),
    text: 'Treo băng rôn',
    dueOn: '2024-10-10',
    dueBoundary: 'BEFORE',
    parties: [named(tree.commune, 'DO')],
    ...over,
  });
  const one = async (person: TestPerson, id: string) =>
    (await api.ok<{ assignment: Task }>(person, ONE, { id })).assignment;
  const list = async (person: TestPerson, variables: Record<string, unknown> = {}) =>
    (await api.ok<Page>(person, LIST, variables)).assignments;
  const record = (person: TestPerson, id: string, at: TestOrganisation, over: Record<string, unknown> = {}) =>
    api.run<{ recordProgress: Task }>(person, RECORD, {
      input: { assignmentId: id, organisationId: at.id, percent: 50, ...over },
    });
  const upload = async (person: TestPerson, text: string = randomUUID()) => {
    const answer = await api
      .http()
      .post('/files')
      .set('Cookie', person.cookie)
      .set('Idempotency-Key', randomUUID())
      .attach('file', Buffer.from(text), 'minh-chung.txt');
    return (answer.body as { sha256: string }).sha256;
  };
  const taskFor = async (parties: Parameters<GivenTasks['task']>[1]['parties'], dueOn: string | null = '2024-10-20') =>
    given.idOf(await given.task(await given.directive(tree.province), { dueOn, parties }));

  describe('read', () => {
    it('show their standing, their parties and what can be written down', async () => {
      const id = await taskFor([
        { at: tree.school, role: 'do' },
        { at: tree.commune, role: 'lead' },
      ]);
      expect(await one(reporter, id)).toMatchObject({
        standing: 'OPEN',
        percent: 0,
        lastDay: '2024-10-20',
        canRecord: true,
        parties: [
          { role: 'LEAD', percent: null, canRecord: false, organisation: { id: tree.commune.id } },
          { role: 'DO', percent: null, canRecord: true, organisation: { id: tree.school.id } },
        ],
      });
      expect(await one(officer, id)).toMatchObject({ canRecord: false });
    });

    it('reach nobody outside, and nobody anonymous', async () => {
      const id = await taskFor([{ at: tree.school }]);
      expect(await api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
      expect(await api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
      expect((await list(stranger, { first: 100 })).totalCount).toBe(0);
      expect((await list(stranger, { organisationId: tree.school.id })).totalCount).toBe(0);
      expect(await api.refusal(officer, ONE, { id: nodeId('Assignment', newKey()) })).toBe('NOT_FOUND');
      expect(await api.refusal(officer, ONE, { id: tree.school.id })).toBe('INVALID_ID');
    });

    it('come with their document to those who are named by a register elsewhere, once it is registered', async () => {
      const elsewhere = await given.directive(tree.otherProvince);
      const id = given.idOf(await given.task(elsewhere, { parties: [{ at: tree.school }] }));
      expect(await one(reporter, id)).toMatchObject({ directive: { id: directiveId(elsewhere) } });
      const draft = given.idOf(
        await given.task(await given.directive(tree.otherProvince, 'draft'), { parties: [{ at: tree.school }] }),
      );
      expect(await api.refusal(reporter, ONE, { id: draft })).toBe('NOT_FOUND');
      expect((await list(reporter, { first: 100 })).edges.map(({ node }) => node.id)).not.toContain(draft);
    });

    it('are listed by organisation, document and standing, page after page', async () => {
      const key = await given.directive(tree.province);
      for (const day of ['2024-10-03', '2024-10-04', '2024-10-09'])
        await given.task(key, { dueOn: day, parties: [{ at: tree.siblingCommune }] });
      await given.task(key, { parties: [{ at: tree.siblingCommune }] });
      const variables = { organisationId: tree.siblingCommune.id };
      expect((await list(officer, variables)).edges.map(({ node }) => node.lastDay)).toEqual([
        '2024-10-03',
        '2024-10-04',
        '2024-10-09',
        null,
      ]);
      expect((await list(officer, { ...variables, standing: 'OVERDUE' })).totalCount).toBe(2);
      expect((await list(officer, { ...variables, standing: 'DONE' })).totalCount).toBe(0);
      expect((await list(officer, { directiveId: directiveId(key) })).totalCount).toBe(4);
      const first = await list(officer, { ...variables, first: 3 });
      expect(first.pageInfo.hasNextPage).toBe(true);
      const second = await list(officer, { ...variables, first: 3, after: first.pageInfo.endCursor });
      expect(second.edges.map(({ node }) => node.lastDay)).toEqual([null]);
    });

    it('take as many statements for one row as for twenty', async () => {
      const key = await given.directive(tree.province);
      for (let at = 0; at < 20; at++) {
        const task = await given.task(key, { parties: [{ at: tree.school }, { at: tree.commune, role: 'lead' }] });
        await record(reporter, given.idOf(task), tree.school, { percent: 10 });
      }
      const statements = (first: number) =>
        api.statements(() => list(officer, { directiveId: directiveId(key), first, standing: 'OPEN' }));
      await statements(1);
      expect(await statements(20)).toBe(await statements(1));
    });
  });

  it('take as many statements for one party as for ten, evidence and suggestions included', async () => {
    const key = await given.directive(tree.province);
    const plan = await given.directive(tree.commune);
    await api.owner.query(`INSERT INTO directive_link (from_key, to_key, kind) VALUES ($1, $2, 'based_on')`, [
      plan,
      key,
    ]);
    const statements = async (size: number) => {
      const made = Array.from({ length: size }, () =>
        api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: tree.commune }),
      );
      const task = await given.task(key, { parties: (await Promise.all(made)).map((at) => ({ at })) });
      await api.owner.query(
        `INSERT INTO assignment_progress (key, assignment_key, organisation_key, percent, sha256, directive_key, recorded_at, recorded_on)
         SELECT gen_random_uuid(), assignment_key, organisation_key, 100, $2, $3, now(), '2024-10-04'
         FROM assignment_party WHERE assignment_key = $1`,
        [task, await upload(reporter), plan],
      );
      return api.statements(() => one(officer, given.idOf(task)));
    };
    expect(await statements(10)).toBe(await statements(1));
  });

  describe('worked on', () => {
    it('are done with the last of those who answer, each with evidence', async () => {
      const id = await taskFor([
        { at: tree.school },
        { at: tree.secondSchool },
        { at: tree.commune, role: 'coordinate' },
      ]);
      const sha256 = await upload(reporter);
      await record(reporter, id, tree.school, { percent: 100, sha256, fileName: 'minh-chung.txt', note: ' Đã xong ' });
      expect(await one(officer, id)).toMatchObject({ standing: 'OPEN', percent: 0 });
      await move('2024-10-12T03:00:00Z');
      const plan = await given.directive(tree.secondSchool);
      const answer = await record(secondReporter, id, tree.secondSchool, {
        percent: 100,
        directiveId: directiveId(plan),
      });
      expect(answer.data.recordProgress).toMatchObject({ standing: 'DONE', percent: 100 });
      const { parties } = await one(officer, id);
      expect(parties.find(({ organisation }) => organisation.id === tree.school.id)).toMatchObject({
        doneOn: '2024-10-05',
        progress: [{ percent: 100, note: 'Đã xong', fileName: 'minh-chung.txt', file: { sha256 } }],
      });
      const emitted = await api.owner.query(`SELECT payload FROM outbox_event WHERE topic = 'assignment.done'`);
      expect(emitted).toEqual([{ payload: { doneOn: '2024-10-12' } }]);
    });

    it('become overdue the day after, and done late', async () => {
      const id = await taskFor([{ at: tree.school }], '2024-10-06');
      await move('2024-10-07T03:00:00Z');
      expect(await one(officer, id)).toMatchObject({ standing: 'OVERDUE' });
      await record(reporter, id, tree.school, { percent: 100, sha256: await upload(reporter), fileName: 'a.txt' });
      expect(await one(officer, id)).toMatchObject({ standing: 'DONE_LATE' });
      await record(reporter, id, tree.school, { percent: 80 });
      expect(await one(officer, id)).toMatchObject({ standing: 'OVERDUE', percent: 80 });
    });

    it('are recorded at the own workplace only', async () => {
      const id = await taskFor([{ at: tree.school }]);
      const refused = async (person: TestPerson | null, at: TestOrganisation) =>
        (await api.run(person, RECORD, { input: { assignmentId: id, organisationId: at.id, percent: 5 } })).errors?.[0]
          ?.extensions.code;
      expect(await refused(null, tree.school)).toBe('UNAUTHENTICATED');
      expect(await refused(auditor, tree.school)).toBe('FORBIDDEN');
      expect(await refused(leader, tree.school)).toBe('NOT_FOUND');
      expect(await refused(stranger, tree.school)).toBe('NOT_FOUND');
      expect(await refused(secondReporter, tree.secondSchool)).toBe('NOT_FOUND');
    });

    it('are not whole without evidence, and evidence is what the writer may read', async () => {
      const id = await taskFor([{ at: tree.school }]);
      const code = async (over: Record<string, unknown>) =>
        (await record(reporter, id, tree.school, over)).errors?.[0]?.extensions.code;
      expect(await code({ percent: 100 })).toBe('PROGRESS_WITHOUT_EVIDENCE');
      expect(await code({ percent: 101 })).toBe('INVALID_INPUT');
      expect(await code({ percent: 100, sha256: await upload(stranger), fileName: 'a.txt' })).toBe('FILE_MISSING');
      expect(await code({ percent: 100, sha256: await upload(reporter) })).toBe('INVALID_INPUT');
      const foreign = directiveId(await given.directive(tree.otherProvince));
      expect(await code({ percent: 100, directiveId: foreign })).toBe('NOT_FOUND');
    });

    it('show notes and evidence to those above and to who leads, not to the neighbours', async () => {
      const id = await taskFor([
        { at: tree.school, role: 'do' },
        { at: tree.secondSchool, role: 'do' },
        { at: tree.siblingCommune, role: 'lead' },
      ]);
      const sha256 = await upload(reporter);
      await record(reporter, id, tree.school, { percent: 40, note: 'Nội bộ', sha256, fileName: 'a.txt' });
      const head = await api.given.person(Role.Leader, tree.siblingCommune);
      const notesFor = async (person: TestPerson) => {
        const task = await one(person, id);
        return task.parties.flatMap(({ progress }) => progress.map(({ note }) => note));
      };
      const readable = async (person: TestPerson) =>
        (await api.http().get(`/files/${sha256}`).set('Cookie', person.cookie)).status;
      for (const person of [reporter, leader, officer, head]) {
        expect(await notesFor(person)).toEqual(['Nội bộ']);
        expect(await readable(person)).toBe(200);
      }
      expect(await notesFor(secondReporter)).toEqual([]);
      expect(await readable(secondReporter)).toBe(404);
      const seen = await one(secondReporter, id);
      expect(seen.parties.find(({ organisation }) => organisation.id === tree.school.id)).toMatchObject({
        percent: 40,
      });
    });

    it('offer the documents that a party has issued under the one that gave the task', async () => {
      const key = await given.directive(tree.province);
      const id = given.idOf(await given.task(key, { parties: [{ at: tree.commune }] }));
      const plan = await given.directive(tree.commune);
      const copy = await given.directive(tree.commune, 'registered', tree.department);
      for (const from of [plan, copy])
        await api.owner.query(`INSERT INTO directive_link (from_key, to_key, kind) VALUES ($1, $2, 'based_on')`, [
          from,
          key,
        ]);
      const [party] = (await one(leader, id)).parties;
      expect(party).toMatchObject({ suggestedEvidence: [{ id: directiveId(plan) }], doneOn: null });
    });
  });

  describe('given by hand', () => {
    it('stand under the document', async () => {
      const key = await given.directive(tree.province);
      const { assign } = await api.ok<{ assign: Task }>(officer, ASSIGN, { input: input(key) });
      expect(assign).toMatchObject({
        lastDay: '2024-10-09',
        daysLeft: 4,
        standing: 'OPEN',
        directive: { id: directiveId(key) },
      });
      const [trail] = await api.owner.query(
        `SELECT path FROM audit_event WHERE action = 'assignment.given' AND subject_key = $1`,
        [Buffer.from(assign.id, 'base64url').toString().split(':')[2]],
      );
      expect(trail.path).toBe(tree.province.path);
    });

    it('are given by the register that keeps the document only', async () => {
      const key = await given.directive(tree.province);
      expect(await api.refusal(null, ASSIGN, { input: input(key) })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(reporter, ASSIGN, { input: input(key) })).toBe('FORBIDDEN');
      expect(await api.refusal(leader, ASSIGN, { input: input(key) })).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, ASSIGN, { input: input(key) })).toBe('NOT_FOUND');
    });

    it('name somebody who answers, and nobody out of sight', async () => {
      const key = await given.directive(tree.province);
      const fields = async (over: Record<string, unknown>) =>
        (await api.run(officer, ASSIGN, { input: input(key, over) })).errors?.[0]?.extensions.fields.map(
          ({ path, code }) => `${path} ${code}`,
        );
      expect(await fields({ parties: [named(tree.commune, 'COORDINATE')] })).toEqual([
        'parties ASSIGNMENT_WITHOUT_ANSWERER',
      ]);
      expect(await fields({ text: '  ', parties: [named(tree.otherSchool, 'LEAD')] })).toEqual([
        'text FIELD_REQUIRED',
        'parties.0.organisationId NOT_FOUND',
      ]);
    });

    it('are amended under their version, without losing who has recorded progress', async () => {
      const key = await given.directive(tree.province);
      const { assign } = await api.ok<{ assign: Task }>(officer, ASSIGN, { input: input(key) });
      const amend = (over: Record<string, unknown>, person: TestPerson | null = officer) =>
        api.run<{ amendAssignment: Task }>(person, AMEND, { input: { id: assign.id, version: 1, ...over } });
      const codeOf = async (answer: ReturnType<typeof amend>) => (await answer).errors?.[0]?.extensions.code;
      expect(await codeOf(amend({}, null))).toBe('UNAUTHENTICATED');
      expect(await codeOf(amend({}, reporter))).toBe('FORBIDDEN');
      expect(await codeOf(amend({}, leader))).toBe('NOT_FOUND');
      await record(leader, assign.id, tree.commune, { percent: 10 });
      const parties = [named(tree.school, 'LEAD')];
      expect(await codeOf(amend({ parties }))).toBe('PARTY_HAS_PROGRESS');
      const both = [...parties, named(tree.commune, 'COORDINATE')];
      const { data } = await amend({ text: 'Treo cờ', dueOn: null, parties: both });
      expect(data.amendAssignment).toMatchObject({
        text: 'Treo cờ',
        lastDay: null,
        daysLeft: null,
        version: 2,
        percent: 0,
      });
      expect(data.amendAssignment.parties.map(({ role }) => role)).toEqual(['LEAD', 'COORDINATE']);
      expect(await codeOf(amend({ text: 'Khác' }))).toBe('VERSION_CONFLICT');
    });
  });

  describe('waiting', () => {
    it('are the own ones that are open or overdue and not yet done', async () => {
      const own = await api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: tree.commune });
      const writer = await api.given.person(Role.Reporter, own);
      const due = await taskFor([{ at: own, role: 'coordinate' }, { at: tree.school }]);
      const overdue = await taskFor([{ at: own }], '2024-10-01');
      const done = await taskFor([{ at: own }]);
      await record(writer, done, own, { percent: 100, sha256: await upload(writer), fileName: 'a.txt' });
      const pile = (person: TestPerson | null, kind: string) => pileOf<Task>(api, person, kind, WAITING);
      const listed = async (kind: string) =>
        (await pile(writer, kind))!.things.map(({ id, record }) => [id, record.id]);
      expect(await listed('TASKS_DUE')).toEqual([[due, due]]);
      expect(await listed('TASKS_OVERDUE')).toEqual([[overdue, overdue]]);
      expect(await pile(writer, 'TASKS_OVERDUE')).toMatchObject({
        count: 1,
        things: [{ day: '2024-10-01', standing: 'OVERDUE' }],
      });
      expect(await pile(writer, 'TASK_REMINDERS')).toMatchObject({ count: 0, things: [] });
      expect(await pile(auditor, 'TASKS_DUE')).toBeNull();
      expect(await pile(stranger, 'TASKS_DUE')).toMatchObject({ count: 0, things: [] });
    });
  });

  it('stand in SQL as they stand in the rules, whatever was recorded', async () => {
    const parties = [tree.school, tree.secondSchool, tree.commune];
    const note = fc.record({
      party: fc.integer({ min: 0, max: 2 }),
      percent: fc.constantFrom(0, 60, 100, 100),
      evidence: fc.boolean(),
      after: fc.integer({ min: 0, max: 3 }),
    });
    const cases = fc.sample(
      fc.record({
        roles: fc.tuple(...parties.map(() => fc.constantFrom('lead', 'do', 'coordinate', null))),
        dueOn: fc.option(fc.integer({ min: -6, max: 6 }).map((days) => addDays('2024-10-05', days))),
        boundary: fc.constantFrom('before' as const, 'by' as const),
        notes: fc.array(note, { maxLength: 8 }),
      }),
      { numRuns: 150, seed: 20_241_005 },
    );
    const sha256 = await upload(reporter);
    const key = await given.directive(tree.province);
    for (const { roles, dueOn, boundary, notes } of cases) {
      const members = parties.flatMap((at, index) => (roles[index] ? [{ at, role: roles[index] as 'do' }] : []));
      const task = await given.task(key, { dueOn, dueBoundary: boundary, parties: members });
      let day = 0;
      for (const { party, percent, evidence, after } of notes) {
        day += after;
        const on = addDays('2024-09-28', day);
        await api.owner.query(
          `INSERT INTO assignment_progress (key, assignment_key, organisation_key, percent, sha256, recorded_at, recorded_on)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [newKey(), task, parties[party]!.key, percent, evidence ? sha256 : null, `${on}T03:00:00Z`, on],
        );
      }
    }
    // The list filters in SQL; the field answers by the rule; each task is found under its own standing only.
    const found = new Map<string, string>();
    for (const standing of ['OPEN', 'DONE', 'DONE_LATE', 'OVERDUE']) {
      for (let after: string | null = null; ;) {
        const page = await list(officer, { directiveId: directiveId(key), standing, first: 50, after });
        for (const { node } of page.edges) {
          expect(node.standing).toBe(standing);
          expect(found.has(node.id)).toBe(false);
          found.set(node.id, standing);
          expect(node.standing).toBe(standingByRule(node));
        }
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
    }
    expect(found.size).toBe(cases.length);
    expect(new Set(found.values())).toEqual(new Set(['OPEN', 'DONE', 'DONE_LATE', 'OVERDUE']));
  });
});

/** From what each party has reached, by the rules. */
function standingByRule({ parties, lastDay, percent }: Task): string {
  const reached = parties.map((party) => ({ ...party, role: party.role.toLowerCase() as AssignmentRole }));
  const state = assignmentState(reached);
  expect(percent).toBe(state.percent);
  return standingOf(state.doneOn, lastDay, '2024-10-05').toUpperCase();
}
