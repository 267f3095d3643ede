import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, DeadlineBoundary, nodeId, Role, Transactions } from '@app/kernel';
import { AssignmentRole, AssignmentsService, type NewAssignment, type NewDeadline } from '@app/tasks';
import { ActorResolver } from '@app/identity';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { GivenTasks } from '../support/tasks-given';

const ONE = `query One($id: ID!) { assignment(id: $id) { parties { role } } }`;
const OF_DIRECTIVE = `query OfDirective($id: ID!) { directive(id: $id) {
  assignments { text standing } deadlines { dueOn daysLeft month day boundary what fromNames } } }`;

interface Answered {
  directive: { assignments: { text: string; standing: string }[]; deadlines: unknown[] };
}

describe('tasks and deadlines that a document gives', () => {
  let api: TestApi;
  let given: GivenTasks;
  let tree: TestTree;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    given = new GivenTasks(api);
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
  });
  afterAll(() => api.close());

  const deadline = (over: Partial<NewDeadline> = {}): NewDeadline => ({
    dueOn: '2024-11-15',
    month: null,
    day: null,
    boundary: DeadlineBoundary.Before,
    what: 'Báo cáo kết quả',
    fromNames: ['các trường'],
    toName: 'Sở GDĐT',
    throughName: null,
    fromKeys: [tree.school.key],
    toKeys: [tree.department.key],
    throughKey: null,
    ...over,
  });
  const task = (over: Partial<NewAssignment> = {}): NewAssignment => ({
    section: 'III.1',
    text: 'Chỉ đạo các trường',
    dueOn: '2024-10-20',
    dueBoundary: DeadlineBoundary.By,
    parties: [{ organisationKey: tree.commune.key, role: AssignmentRole.Do, namedAs: 'UBND các xã' }],
    unknownNames: [],
    ...over,
  });
  const actorOf = async (person: TestPerson): Promise<Actor> =>
    (await api.app.get(ActorResolver).ofToken(person.cookie.split('=')[1]!, 'vi', null))!;
  const add = async (directiveKey: string, deadlines: NewDeadline[], assignments: NewAssignment[], person = officer) =>
    api.app
      .get(Transactions)
      .run(await actorOf(person), (tx) =>
        api.app
          .get(AssignmentsService)
          .addIn(tx, { directiveKey, keeperPath: tree.province.path, deadlines, assignments }),
      );

  it('keeps them in the order of the document, with their deadlines', async () => {
    const key = await given.directive(tree.province);
    await add(
      key,
      [deadline(), deadline({ dueOn: null, month: 11, day: 20, what: 'Báo cáo năm' })],
      [task(), task({ text: 'Báo cáo' })],
    );
    const { directive } = await api.ok<Answered>(officer, OF_DIRECTIVE, { id: nodeId('Directive', key) });
    expect(directive.assignments.map(({ text, standing }) => [text, standing])).toEqual([
      ['Chỉ đạo các trường', 'OPEN'],
      ['Báo cáo', 'OPEN'],
    ]);
    expect(directive.deadlines).toMatchObject([
      { dueOn: '2024-11-15', daysLeft: 40, month: null, boundary: 'BEFORE', fromNames: ['các trường'] },
      { dueOn: null, daysLeft: null, month: 11, day: 20 },
    ]);
  });

  it('keeps the strongest role of an organisation that is named twice', async () => {
    const party = (role: AssignmentRole) => ({ organisationKey: tree.commune.key, role, namedAs: role });
    const [key] = await add(
      await given.directive(tree.province),
      [],
      [task({ parties: [party(AssignmentRole.Coordinate), party(AssignmentRole.Lead), party(AssignmentRole.Do)] })],
    );
    expect(await api.ok(officer, ONE, { id: given.idOf(key!) })).toEqual({
      assignment: { parties: [{ role: 'LEAD' }] },
    });
  });

  it('says where something is wrong, and writes nothing', async () => {
    const key = await given.directive(tree.province);
    const unknown = { organisationKey: 2_000_000_000, role: AssignmentRole.Do, namedAs: 'x' };
    const outside = { ...unknown, organisationKey: tree.otherSchool.key };
    await expect(
      add(
        key,
        [
          deadline({ month: 11 }),
          deadline({ dueOn: null, month: 2, day: 30 }),
          deadline({ throughKey: 2_000_000_000 }),
        ],
        [task({ text: ' ' }), task({ parties: [...task().parties, unknown, outside] })],
      ),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { path: 'deadlines.0.dueOn', code: 'DEADLINE_DAY_AMBIGUOUS' },
        { path: 'deadlines.1.day', code: 'FIELD_INVALID' },
        { path: 'assignments.0.text', code: 'FIELD_REQUIRED' },
        { path: 'deadlines.2.throughId', code: 'NOT_FOUND' },
        { path: 'assignments.1.parties.1.organisationId', code: 'NOT_FOUND' },
        { path: 'assignments.1.parties.2.organisationId', code: 'NOT_FOUND' },
      ],
    });
    const [row] = await api.owner.query('SELECT count(*)::int AS count FROM assignment WHERE directive_key = $1', [
      key,
    ]);
    expect(row.count).toBe(0);
  });

  it('takes as many statements for one task as for fifty', async () => {
    const counts: number[] = [];
    for (const length of [1, 50]) {
      const key = await given.directive(tree.province);
      const [deadlines, tasks] = [Array.from({ length }, () => deadline()), Array.from({ length }, () => task())];
      counts.push(await api.statements(() => add(key, deadlines, tasks)));
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
