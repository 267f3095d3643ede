import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { OrganisationKind } from '@app/organisations';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { TraceWorld } from '../thread/trace-given';

const FIELDS = `id name startsOn endsOn version organisation { id } directive { id } deadlines { id what month day }`;
const ONE = `query One($id: ID!) { movement(id: $id) { ${FIELDS} } }`;
const LIST = `query List($first: Int, $after: String) { movements(first: $first, after: $after) {
  edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } totalCount } }`;

interface Movement {
  id: string;
  name: string;
  directive: { id: string } | null;
  deadlines: { id: string }[];
}
interface Page {
  movements: {
    edges: { node: Movement }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

describe('movements', () => {
  let api: TestApi;
  let world: TraceWorld;
  let stranger: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    world = await TraceWorld.make(api);
    stranger = await api.given.person(Role.Officer, world.tree.otherProvince);
  });
  afterAll(() => api.close());

  const list = async (person: TestPerson, variables: Record<string, unknown> = {}) =>
    (await api.ok<Page>(person, LIST, variables)).movements;

  const association = (unit: TestOrganisation) =>
    api.given.organisation({
      kind: 'study_promotion_association' as OrganisationKind,
      line: 'association',
      scopeId: unit.scopeId,
      name: `Hội Khuyến học ${unit.key}`,
    });
  const idsSeenBy = async (person: TestPerson) => (await list(person, { first: 50 })).edges.map(({ node }) => node.id);

  it('name the organisation, the document that begins them and its deadlines', async () => {
    const { officer, reporter, tree } = world;
    const directive = await world.document(officer, tree.province, 'UBND tỉnh');
    const deadline = await world.deadline(directive, [tree.district]);
    const id = await world.movement(directive, tree.province);
    const { movement } = await api.ok<{ movement: Movement }>(reporter, ONE, { id });
    expect(movement).toMatchObject({
      id,
      startsOn: '2024-01-01',
      endsOn: '2030-12-31',
      organisation: { id: tree.province.id },
      directive: { id: directive },
      deadlines: [{ id: deadline, what: 'Báo cáo kết quả', month: 11, day: 15 }],
    });
  });

  it('may have no document', async () => {
    const id = await world.movement(null, world.tree.district);
    const { movement } = await api.ok<{ movement: Movement }>(world.officer, ONE, { id });
    expect(movement).toMatchObject({ directive: null, deadlines: [] });
  });

  it('are launched by hand, with a document or without one, by whoever may at the organisation', async () => {
    const { officer, reporter, tree } = world;
    const LAUNCH = `mutation ($input: LaunchMovementInput!) { launchMovement(input: $input) { ${FIELDS} } }`;
    const input = { organisationId: tree.province.id, name: 'Gia đình học tập', startsOn: '2024-01-01' };
    const { launchMovement } = await api.ok<{ launchMovement: Movement }>(officer, LAUNCH, { input });
    expect(launchMovement).toMatchObject({ name: 'Gia đình học tập', endsOn: null, directive: null });
    expect(await api.refusal(officer, LAUNCH, { input })).toBe('MOVEMENT_EXISTS');
    const backwards = { ...input, name: 'Khác', endsOn: '2023-01-01' };
    expect(await api.refusal(officer, LAUNCH, { input: backwards })).toBe('MOVEMENT_DATES_ORDER');
    expect(await api.refusal(stranger, LAUNCH, { input: { ...input, name: 'Khác' } })).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, LAUNCH, { input })).toBe('FORBIDDEN');
    expect(await api.refusal(null, LAUNCH, { input })).toBe('UNAUTHENTICATED');
  });

  it('appear for the association of the same territory and of those below it, not of another', async () => {
    const { tree } = world;
    const id = await world.movement(null, tree.province);
    const [here, below, elsewhere] = await Promise.all(
      [tree.province, tree.commune, tree.otherProvince].map(async (unit) =>
        api.given.person(Role.AssociationOfficer, await association(unit)),
      ),
    );
    expect(await idsSeenBy(here!)).toContain(id);
    expect(await idsSeenBy(below!)).toContain(id);
    expect(await idsSeenBy(elsewhere!)).not.toContain(id);
  });

  it('say nothing of a document that the reader may not see', async () => {
    const { officer, reporter, tree } = world;
    const draft = await world.document(officer, tree.province, 'UBND tỉnh', [], { draft: true });
    await world.deadline(draft, []);
    const id = await world.movement(draft, tree.province);
    const seen = async (person: TestPerson) => (await api.ok<{ movement: Movement }>(person, ONE, { id })).movement;
    expect(await seen(officer)).toMatchObject({ directive: { id: draft }, deadlines: [{}] });
    expect(await seen(reporter)).toMatchObject({ directive: null, deadlines: [] });
  });

  it('are listed a page at a time, with as many statements for twenty as for one', async () => {
    const { officer, tree } = world;
    const directives = [];
    for (let at = 0; at < 20; at++) directives.push(await world.document(officer, tree.province, 'UBND tỉnh'));
    for (const directive of directives) {
      await world.deadline(directive, []);
      await world.movement(directive, tree.province);
    }
    const one = await api.statements(() => list(officer, { first: 1 }));
    expect(await api.statements(() => list(officer, { first: 20 }))).toBe(one);
    const first = await list(officer, { first: 3 });
    const next = await list(officer, { first: 100, after: first.pageInfo.endCursor });
    expect(first.edges.length + next.edges.length).toBe(first.totalCount);
  });

  it('stay within the line of their organisation', async () => {
    const id = await world.movement(null, world.tree.province);
    expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
    expect(await list(stranger)).toMatchObject({ edges: [], totalCount: 0 });
    expect((await list(world.reporter)).edges.map(({ node }) => node.id)).toContain(id);
  });

  it('are refused to the anonymous, and for an id of something else', async () => {
    expect(await api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
    const id = await world.movement(null, world.tree.province);
    expect(await api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(world.officer, ONE, { id: nodeId('Week', 1) })).toBe('INVALID_ID');
  });

  it('are launched and never changed, not even by the program', async () => {
    const [may] = await api.owner.query<{ insert: boolean; update: boolean; delete: boolean }[]>(
      `SELECT has_table_privilege('hieuhoc_app', 'movement', 'INSERT') AS insert,
         has_table_privilege('hieuhoc_app', 'movement', 'UPDATE') AS update,
         has_table_privilege('hieuhoc_app', 'movement', 'DELETE') AS delete`,
    );
    expect(may).toEqual({ insert: true, update: false, delete: false });
  });
});
