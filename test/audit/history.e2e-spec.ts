import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Actor,
  definePermissions,
  newKey,
  nodeId,
  type NodeSource,
  NodeSources,
  parseNodeId,
  Role,
  Transactions,
  uuidIds,
} from '@app/kernel';
import { Injectable, Module } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { openRound } from '../reporting/support';
import { testEvent } from '../support/events';
import { TraceWorld } from '../thread/trace-given';

const HISTORY = `query History($id: ID!, $first: Int, $after: String) { history(id: $id, first: $first, after: $after) {
  edges { node { action subjectId actorName before after reason occurredAt } } pageInfo { hasNextPage endCursor } totalCount } }`;
const AMEND = `mutation Amend($input: AmendActivityInput!) { amendActivity(input: $input) { id } }`;
const RENAME = `mutation Rename($input: AmendOrganisationInput!) { amendOrganisation(input: $input) { id } }`;

interface Event {
  action: string;
  subjectId: string;
  actorName: string | null;
  before: string | null;
  after: string | null;
  reason: string | null;
}
interface History {
  history: {
    edges: { node: Event }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const PennantPermission = definePermissions(
  'samplePennant',
  { Read: [Role.Auditor] },
  { Read: { vi: 'xem', en: 'look' } },
);
const pennants = new Set<string>();

@ObjectType('Pennant')
class PennantView {
  @Field(() => ID)
  id: string;
}

/** What a wing writes so that its things are found by their ids: with it they have a history. */
@Injectable()
class PennantNodes implements NodeSource<string> {
  readonly type = PennantView;
  readonly ids = uuidIds('Pennant');
  readonly permission = PennantPermission.Read;
  readonly namedAs = ['pennantKey'];

  constructor(sources: NodeSources) {
    sources.register(this);
  }

  find(_: Actor, keys: string[]): Promise<PennantView[]> {
    const seen = keys.filter((key) => pennants.has(key));
    return Promise.resolve(seen.map((key) => Object.assign(new PennantView(), { id: nodeId('Pennant', key) })));
  }

  alsoOf({ id }: PennantView) {
    return [{ type: 'PennantRibbon', key: parseNodeId(id).key }];
  }
}

@Module({ providers: [PennantNodes] })
class PennantsModule {}

describe('the history of a record', () => {
  let api: TestApi;
  let world: TraceWorld;
  let stranger: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z', { wings: [PennantsModule] });
    world = await TraceWorld.make(api);
    stranger = await api.given.person(Role.Reporter, world.tree.otherSchool);
  });
  afterAll(() => api.close());

  const history = async (person: TestPerson, id: string, page: Record<string, unknown> = {}) =>
    (await api.ok<History>(person, HISTORY, { id, ...page })).history;
  const events = async (person: TestPerson, id: string) => (await history(person, id)).edges.map(({ node }) => node);
  const actions = async (person: TestPerson, id: string) => (await events(person, id)).map(({ action }) => action);

  const happen = (by: TestPerson, subjectType: string, id: string, at: TestOrganisation, action: string) =>
    api.app.get(Transactions).run(
      new Actor({
        principal: { kind: 'person', key: by.key },
        sessionId: by.sessionKey,
        grants: [],
        scopes: '{}',
        provinces: [],
        language: 'vi',
      }),
      async (tx) => {
        const subject = parseNodeId(id).key;
        tx.happened(testEvent(action, subjectType), { subject, path: at.path, reason: 'vì cần' });
      },
    );

  it('tells who changed what, from what to what, the newest first', async () => {
    const id = await world.activity(null);
    await api.ok(world.reporter, AMEND, { input: { id, version: 1, title: 'Tên sửa lại', confirmed: ['TWIN'] } });
    const found = await events(world.reporter, id);
    expect(found.map(({ action }) => action)).toEqual(['activity.amended', 'activity.logged']);
    expect(found.every(({ subjectId, actorName }) => subjectId === id && actorName !== null)).toBe(true);
    expect(JSON.parse(found[0]!.after!)).toMatchObject({ title: 'Tên sửa lại' });
    expect(JSON.parse(found[0]!.before!)).not.toMatchObject({ title: 'Tên sửa lại' });
    expect(await events(world.officer, id)).toEqual(found);
  });

  it('is paged, and counts only when asked', async () => {
    const id = await world.activity(null);
    await api.ok(world.reporter, AMEND, { input: { id, version: 1, title: 'Tên sửa lại', confirmed: ['TWIN'] } });
    const first = await history(world.reporter, id, { first: 1 });
    expect([first.edges[0]!.node.action, first.pageInfo.hasNextPage, first.totalCount]).toEqual([
      'activity.amended',
      true,
      2,
    ]);
    const second = await history(world.reporter, id, { first: 1, after: first.pageInfo.endCursor });
    expect([second.edges[0]!.node.action, second.pageInfo.hasNextPage]).toEqual(['activity.logged', false]);
    expect(await api.refusal(world.reporter, HISTORY, { id, first: 101 })).toBe('PAGE_TOO_LARGE_HERE');
  });

  it('is refused without signing in, for what is out of reach or is not there, and for what has none', async () => {
    const id = await world.activity(null);
    expect(await api.refusal(null, HISTORY, { id })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, HISTORY, { id })).toBe('NOT_FOUND');
    for (const type of ['Directive', 'Week', 'Movement'])
      expect(await api.refusal(world.officer, HISTORY, { id: nodeId(type, newKey()) })).toBe('NOT_FOUND');
    for (const type of ['Report', 'Activity']) {
      const key = type === 'Report' ? newKey() : `2024-${newKey()}`;
      expect(await api.refusal(world.officer, HISTORY, { id: nodeId(type, key, world.tree.school) })).toBe('NOT_FOUND');
    }
    expect(await api.refusal(world.officer, HISTORY, { id: nodeId('Nothing', newKey()) })).toBe('INVALID_ID');
    expect(await api.refusal(world.officer, HISTORY, { id: 'x' })).toBe('INVALID_ID');
  });

  it('of a document that comes down from above says nothing of what was done above', async () => {
    const { officer, reporter, tree } = world;
    const id = await world.document(officer, tree.province, 'UBND tỉnh');
    expect(await actions(officer, id)).toEqual(['directive.registered']);
    expect(await actions(reporter, id)).toEqual([]);
    expect(
      await api.refusal(reporter, HISTORY, {
        id: await world.document(officer, tree.province, 'UBND', [], { draft: true }),
      }),
    ).toBe('NOT_FOUND');
  });

  it('of a report is read by the unit and above', async () => {
    const report = await world.report((await openRound(api, world.officer, world.tree.province)).id);
    for (const person of [world.reporter, world.officer])
      expect(await actions(person, report)).toContain('report.started');
    expect(await api.refusal(stranger, HISTORY, { id: report })).toBe('NOT_FOUND');
  });

  it('of organisations, weeks and movements is told, too', async () => {
    const { officer, tree } = world;
    const administrator = await api.given.person(Role.Administrator, tree.department);
    await api.ok(administrator, RENAME, { input: { id: tree.school.id, version: 1, contact: '0123' } });
    expect(await actions(world.reporter, tree.school.id)).toContain('organisation.amended');
    const { id: week } = await world.week(officer, tree.province, null);
    expect(await actions(officer, week)).toContain('week.planned');
    expect(await actions(officer, await world.movement(null, tree.province))).toEqual([]);
  });

  it('names people within the reach of the reader, and others only to who audits there', async () => {
    const { officer, reporter, tree } = world;
    const id = await world.activity(null);
    await happen(officer, 'Activity', id, tree.school, 'activity.looked');
    const named = async (person: TestPerson) =>
      (await events(person, id)).map(({ action, actorName }) => [action, actorName !== null]);
    expect(await named(officer)).toEqual([
      ['activity.looked', true],
      ['activity.logged', true],
    ]);
    expect(await named(reporter)).toEqual([
      ['activity.looked', false],
      ['activity.logged', true],
    ]);
    expect(await named(await api.given.person(Role.Auditor, tree.school))).toEqual(await named(officer));
  });

  it('of what a wing brings along is told to those who hold the permission that the wing names', async () => {
    const { officer, tree } = world;
    const auditor = await api.given.person(Role.Auditor, tree.commune);
    const id = nodeId('Pennant', newKey());
    expect(await api.refusal(auditor, HISTORY, { id })).toBe('NOT_FOUND');
    pennants.add(parseNodeId(id).key);
    await happen(officer, 'Pennant', id, tree.school, 'pennant.won');
    await happen(officer, 'PennantRibbon', id, tree.school, 'pennantRibbon.tied');
    await happen(officer, 'Pennant', id, tree.otherSchool, 'pennant.lent');
    await happen(officer, 'Thing', id, tree.school, 'thing.done');
    expect(await api.refusal(officer, HISTORY, { id })).toBe('FORBIDDEN');
    expect((await actions(auditor, id)).toSorted()).toEqual(['pennant.won', 'pennantRibbon.tied']);
  });

  it('of a report tells what became of its deadline, too', async () => {
    const { officer, tree } = world;
    const report = await world.report((await openRound(api, officer, tree.province)).id);
    const [obligation] = await api.owner.query<{ key: string }[]>(
      'SELECT obligation_key AS key FROM report WHERE key = $1',
      [parseNodeId(report).key],
    );
    await happen(officer, 'Obligation', nodeId('Obligation', obligation!.key), tree.school, 'obligation.awaited');
    expect(await actions(officer, report)).toContain('obligation.awaited');
  });

  it('of tasks, rounds and organisations comes by their ids alone', async () => {
    const { officer, tree } = world;
    const { id: round } = await openRound(api, officer, tree.province);
    expect(await actions(officer, round)).toEqual(['round.opened']);
  });

  it('of a person is told to those who answer for accounts, and not to whoever sees the person', async () => {
    const { officer, tree } = world;
    const administrator = await api.given.person(Role.Administrator, tree.department);
    const id = nodeId('Person', world.reporter.key);
    expect(await api.refusal(officer, HISTORY, { id })).toBe('FORBIDDEN');
    await happen(administrator, 'Person', id, tree.school, 'person.looked');
    expect(await actions(administrator, id)).toContain('person.looked');
    expect(await actions(await api.given.person(Role.Administrator, tree.school), id)).toContain('person.looked');
    expect(await api.refusal(await api.given.person(Role.Administrator, tree.otherSchool), HISTORY, { id })).toBe(
      'NOT_FOUND',
    );
  });

  it('says value by value what changed, and names what the values name where the reader sees it', async () => {
    const { officer, tree } = world;
    const id = await world.activity(null);
    const { key: subject, place } = parseNodeId(id);
    await api.app.get(Transactions).run(Actor.system(), async (tx) => {
      tx.happened(testEvent('activity.moved', 'Activity'), {
        subject,
        ...place,
        path: tree.school.path,
        before: { organisationKey: tree.school.key, title: 'A' },
        after: { organisationKey: tree.otherSchool.key, title: 'B', note: null },
      });
    });
    const CHANGES = `query Changes($id: ID!) { history(id: $id, first: 1) { edges { node { changeCount subject { id }
      changes { field before after beforeThing { ... on Organisation { name } } afterThing { id } } } } } }`;
    interface Changes {
      history: { edges: { node: { changeCount: number; subject: { id: string } | null; changes: unknown[] } }[] };
    }
    const { history: told } = await api.ok<Changes>(officer, CHANGES, { id });
    expect(told.edges[0]!.node).toMatchObject({
      changeCount: 2,
      subject: { id },
      // In the order of the stored state, which PostgreSQL sorts by length of the name.
      changes: [
        { field: 'title', before: '"A"', after: '"B"', beforeThing: null, afterThing: null },
        {
          field: 'organisationKey',
          before: String(tree.school.key),
          after: String(tree.otherSchool.key),
          beforeThing: { name: 'Trường Tiểu học số 1' },
          // Beyond the reader's reach.
          afterThing: null,
        },
      ],
    });
  });

  it('is refused a second time for one type', () => {
    const sources = api.app.get(NodeSources);
    expect(() => sources.register(api.app.get(PennantNodes))).toThrow('things of type Pennant are found twice');
  });

  it('takes as many statements for many entries as for one', async () => {
    const id = await world.activity(null);
    const statements = (first: number) => api.statements(() => history(world.officer, id, { first }));
    const one = await statements(1);
    for (let at = 0; at < 20; at++)
      await happen(at % 2 ? world.officer : world.reporter, 'Activity', id, world.tree.school, 'activity.looked');
    expect(await statements(20)).toBe(one);
  });
});
