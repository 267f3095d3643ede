import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Clock, Jobs, newKey, nodeId, Role, uuidKey } from '@app/kernel';
import { MovementCountVerifier, YearlyOpening } from '@app/movements';
import { TestApi } from '../support/app';
import type { OrganisationKind } from '@app/organisations';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { download, wordText } from '../support/downloads';
import { startWorker } from '../support/worker';
import { TraceWorld } from '../thread/trace-given';

const FIELDS = `id name startsOn endsOn version state stateOn stateReason isShipped mayLead slogan ownSlogan citation
  phases { name startsOn endsOn } participants { kinds organisationKinds } targets { what year measure value citation }
  parent { id } organisation { id } directives { id } stateDirective { id } leads { id } coordinators { id } deadlines { id what month day }`;
const ONE = `query One($id: ID!) { movement(id: $id) { ${FIELDS} } }`;
const LAUNCH = `mutation ($input: LaunchMovementInput!) { launchMovement(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation ($input: AmendMovementInput!) { amendMovement(input: $input) { ${FIELDS} } }`;
const CLOSE = `mutation ($input: CloseMovementInput!) { closeMovement(input: $input) { ${FIELDS} } }`;
const REOPEN = `mutation ($input: ReopenMovementInput!) { reopenMovement(input: $input) { ${FIELDS} } }`;
const LIST = `query List($first: Int, $after: String, $parentId: ID, $state: MovementState) {
  movements(first: $first, after: $after, parentId: $parentId, state: $state) {
  edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } totalCount } }`;

interface Movement {
  id: string;
  name: string;
  version: number;
  state: string;
  slogan: string | null;
  phases: { name: string }[];
  targets: { what: string }[];
  participants: { kinds: string[] } | null;
  directives: { id: string }[];
  deadlines: { id: string }[];
}
interface Page {
  movements: {
    edges: { node: Movement }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const tier = (over: object) => ({ tier: 1, levels: ['COMMUNE'], month: 11, day: 15, boundary: 'BEFORE', ...over });

const owing = (api: TestApi, roundId: string) =>
  api.owner.query<{ line: string; kind: string; due: string }[]>(
    `SELECT p.line, p.kind, o.due_on::text AS due FROM obligation AS o JOIN organisation_period AS p ON p.organisation_key = o.organisation_key
     WHERE o.round_key = $1 ORDER BY o.organisation_key`,
    [Number(Buffer.from(roundId, 'base64url').toString().split(':')[2])],
  );

/** Id of what a mutation records. */
async function made(api: TestApi, person: TestPerson, field: string, type: string, input: object): Promise<string> {
  const mutation = `mutation ($input: ${type}Input!) { ${field}(input: $input) { id } }`;
  return (await api.ok<Record<string, { id: string }>>(person, mutation, { input }))[field]!.id;
}

const unknown = (row: number, field: string) => ({ row, field, code: 'SUBJECT_UNKNOWN' });

/** Ids of nothing. */
const many = (type: string, length: number): string[] =>
  Array.from({ length }, () => nodeId(type, newKey(), { provinceId: 1, scopeId: 1 }));

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
      directives: [{ id: directive }],
      deadlines: [{ id: deadline, what: 'Báo cáo kết quả', month: 11, day: 15 }],
    });
  });

  it('may have no document', async () => {
    const id = await world.movement(null, world.tree.district);
    const { movement } = await api.ok<{ movement: Movement }>(world.officer, ONE, { id });
    expect(movement).toMatchObject({ directives: [], deadlines: [] });
  });

  const launch = async (person: TestPerson, over: Record<string, unknown>) =>
    (
      await api.ok<{ launchMovement: Movement }>(person, LAUNCH, {
        input: { name: `Phong trào ${++named}`, startsOn: '2024-01-01', ...over },
      })
    ).launchMovement;
  let named = 0;

  it('are launched by hand, with documents or without, by whoever may at the organisation', async () => {
    const { officer, reporter, tree } = world;
    const input = { organisationId: tree.province.id, name: 'Gia đình học tập', startsOn: '2024-01-01' };
    const first = await world.document(officer, tree.province, 'UBND tỉnh');
    const second = await world.document(officer, tree.province, 'UBND tỉnh');
    const { launchMovement } = await api.ok<{ launchMovement: Movement }>(officer, LAUNCH, {
      input: {
        ...input,
        directiveIds: [second, first, second],
        leadIds: [tree.department.id],
        coordinatorIds: [tree.department.id, tree.district.id],
        slogan: ' Mỗi ngày một trang sách ',
        phases: [
          { name: 'Phát động', startsOn: '2024-01-01', endsOn: '2025-12-31' },
          { name: 'Nhân rộng', startsOn: '2026-01-01' },
        ],
        participants: { kinds: ['FAMILY', 'ORGANISATION'], organisationKinds: ['PRIMARY_SCHOOL'] },
        targets: [
          { what: 'Gia đình học tập', year: 2025, measure: 'PERCENT', value: 70.5, citation: 'QĐ 387/QĐ-TTg' },
          { what: 'Gia đình học tập', year: 2030, measure: 'PERCENT', citation: 'QĐ 387/QĐ-TTg' },
        ],
      },
    });
    expect(launchMovement).toMatchObject({
      name: 'Gia đình học tập',
      endsOn: null,
      state: 'RUNNING',
      isShipped: false,
      mayLead: true,
      directives: [{ id: second }, { id: first }],
      leads: [{ id: tree.department.id }],
      coordinators: [{ id: tree.district.id }],
      slogan: 'Mỗi ngày một trang sách',
      phases: [{ name: 'Phát động' }, { name: 'Nhân rộng', endsOn: null }],
      participants: { kinds: ['FAMILY', 'ORGANISATION'], organisationKinds: ['PRIMARY_SCHOOL'] },
      targets: [{ value: 70.5 }, { value: null }],
    });
    expect(await api.refusal(officer, LAUNCH, { input })).toBe('MOVEMENT_EXISTS');
    const backwards = { ...input, name: 'Khác', endsOn: '2023-01-01' };
    expect(await api.refusal(officer, LAUNCH, { input: backwards })).toBe('MOVEMENT_DATES_ORDER');
    expect(await api.refusal(stranger, LAUNCH, { input: { ...input, name: 'Khác' } })).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, LAUNCH, { input })).toBe('FORBIDDEN');
    expect(await api.refusal(null, LAUNCH, { input })).toBe('UNAUTHENTICATED');
  });

  it('tell what is wrong with phases, parties and documents at the field', async () => {
    const { officer, tree } = world;
    const input = { organisationId: tree.province.id, name: 'Sai', startsOn: '2024-01-01', endsOn: '2024-12-31' };
    const faults = async (over: object) =>
      (await api.run(officer, LAUNCH, { input: { ...input, ...over } })).errors?.[0]?.extensions.fields;
    expect(
      await faults({
        phases: [
          { name: 'Một', startsOn: '2024-02-01' },
          { name: ' ', startsOn: '2024-03-01', endsOn: '2024-04-01' },
          { name: 'Ba', startsOn: '2024-03-15', endsOn: '2024-03-14' },
          { name: 'Bốn', startsOn: '2024-03-16', endsOn: '2025-01-01' },
        ],
        leadIds: [tree.otherProvince.id],
        directiveIds: [nodeId('Directive', '01977f00-0000-7000-8000-000000000000')],
        participants: { kinds: [], organisationKinds: [] },
      }),
    ).toEqual([
      expect.objectContaining({ path: 'participants.kinds', code: 'FIELD_REQUIRED' }),
      expect.objectContaining({ path: 'phases.1.name', code: 'FIELD_REQUIRED' }),
      expect.objectContaining({ path: 'phases.2.endsOn', code: 'MOVEMENT_DATES_ORDER' }),
      expect.objectContaining({ path: 'phases.3.startsOn', code: 'MOVEMENT_PHASE_OUTSIDE' }),
      expect.objectContaining({ path: 'leadIds.0', code: 'NOT_FOUND' }),
      expect.objectContaining({ path: 'directiveIds.0', code: 'NOT_FOUND' }),
    ]);
  });

  it('are amended by whoever leads them, who read the latest version', async () => {
    const { officer, districtOfficer, reporter, tree } = world;
    const made = await launch(officer, { organisationId: tree.province.id, slogan: 'Một' });
    const input = { id: made.id, version: made.version };
    const { amendMovement } = await api.ok<{ amendMovement: Movement }>(officer, AMEND, {
      input: { ...input, slogan: 'Hai', endsOn: '2030-12-31' },
    });
    expect(amendMovement).toMatchObject({
      name: made.name,
      slogan: 'Hai',
      endsOn: '2030-12-31',
      version: made.version + 1,
    });
    expect(await api.refusal(officer, AMEND, { input })).toBe('VERSION_CONFLICT');
    const next = { ...input, version: amendMovement.version };
    expect(await api.refusal(officer, AMEND, { input: { ...next, startsOn: '2031-01-01' } })).toBe(
      'MOVEMENT_DATES_ORDER',
    );
    expect(await api.refusal(districtOfficer, AMEND, { input: next })).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, AMEND, { input: next })).toBe('FORBIDDEN');
    expect(await api.refusal(null, AMEND, { input: next })).toBe('UNAUTHENTICATED');
  });

  it('are led by the association that is named as leading, although a committee launched them', async () => {
    const { officer, tree } = world;
    const body = await association(tree.province);
    const leader = await api.given.person(Role.AssociationOfficer, body);
    const made = await launch(officer, { organisationId: tree.province.id });
    const input = { id: made.id, version: made.version, slogan: 'Cùng học' };
    expect(await api.refusal(leader, AMEND, { input })).toBe('NOT_FOUND');
    const named = await api.ok<{ amendMovement: Movement }>(officer, AMEND, {
      input: { ...input, leadIds: [body.id] },
    });
    const again = { ...input, version: named.amendMovement.version };
    expect((await api.ok<{ amendMovement: Movement }>(leader, AMEND, { input: again })).amendMovement).toMatchObject({
      mayLead: true,
      slogan: 'Cùng học',
    });
  });

  it('inherit slogan, phases, participants and targets from the nearest above that says them', async () => {
    const { officer, districtOfficer, tree } = world;
    const phases = [{ name: 'Cả tỉnh', startsOn: '2024-01-01', endsOn: '2024-12-31' }];
    const targets = [
      { what: 'Công dân học tập', year: 2025, measure: 'PERCENT', value: 40, citation: 'QĐ 1373/QĐ-TTg' },
    ];
    const participants = { kinds: ['CITIZEN'], organisationKinds: [] };
    const above = await launch(officer, {
      organisationId: tree.province.id,
      slogan: 'Tỉnh',
      phases,
      targets,
      participants,
    });
    const middle = await launch(districtOfficer, {
      organisationId: tree.district.id,
      parentId: above.id,
      slogan: 'Huyện',
    });
    const below = await launch(districtOfficer, {
      organisationId: tree.commune.id,
      parentId: middle.id,
      phases: [{ name: 'Xã', startsOn: '2024-03-01' }],
    });
    expect(middle).toMatchObject({ parent: { id: above.id }, slogan: 'Huyện', phases, targets, participants });
    expect(below).toMatchObject({ slogan: 'Huyện', phases: [{ name: 'Xã' }], targets, participants });
    const amended = await api.ok<{ amendMovement: Movement }>(districtOfficer, AMEND, {
      input: { id: below.id, version: below.version, phases: [], slogan: null },
    });
    expect(amended.amendMovement).toMatchObject({ slogan: 'Huyện', phases });
    expect((await list(officer, { parentId: above.id })).edges.map(({ node }) => node.id)).toEqual([middle.id]);
  });

  it('hang only on one of a territory that holds their own, in no circle and no chain without end', async () => {
    const { officer, districtOfficer, tree } = world;
    const top = await launch(officer, { organisationId: tree.province.id });
    const under = await launch(districtOfficer, { organisationId: tree.district.id, parentId: top.id });
    const hang = (person: TestPerson, movement: Movement, parentId: string) =>
      api.refusal(person, AMEND, { input: { id: movement.id, version: movement.version, parentId } });
    expect(await hang(officer, top, under.id)).toBe('MOVEMENT_PARENT_NOT_ABOVE');
    expect(await hang(officer, top, top.id)).toBe('MOVEMENT_PARENT_NOT_ABOVE');
    const elsewhere = await launch(stranger, { organisationId: tree.otherProvince.id });
    expect(await hang(officer, top, elsewhere.id)).toBe('NOT_FOUND');
    const shipped = (await list(officer, { first: 100 })).edges.find(({ node }) =>
      node.name.startsWith('Cả nước'),
    )!.node;
    const [body, lower] = [await association(tree.province), await association(tree.district)];
    const people = [
      await api.given.person(Role.AssociationOfficer, body),
      await api.given.person(Role.AssociationOfficer, lower),
    ];
    const chain = [
      [people[0]!, body],
      [officer, tree.province],
      [districtOfficer, tree.district],
      [people[1]!, lower],
    ] as const;
    let parentId = shipped.id;
    for (const [person, at] of chain) parentId = (await launch(person, { organisationId: at.id, parentId })).id;
    expect(
      await api.refusal(districtOfficer, LAUNCH, {
        input: { organisationId: tree.commune.id, name: 'Dài', startsOn: '2024-01-01', parentId },
      }),
    ).toBe('MOVEMENT_CHAIN_TOO_LONG');
  });

  it('are closed with a reason and a document, stand still then, and are reopened', async () => {
    const { officer, reporter, tree } = world;
    const made = await launch(officer, { organisationId: tree.province.id });
    const directiveId = await world.document(officer, tree.province, 'UBND tỉnh');
    const input = { id: made.id, version: made.version, on: '2024-10-04', reason: 'Đã tổng kết', directiveId };
    expect(await api.refusal(officer, REOPEN, { input: { id: made.id, version: 1, reason: 'x' } })).toBe(
      'MOVEMENT_NOT_CLOSED',
    );
    expect(await api.refusal(officer, CLOSE, { input: { ...input, on: '2024-10-06' } })).toBe('MOVEMENT_CLOSING_DAY');
    expect(await api.refusal(officer, CLOSE, { input: { ...input, reason: ' ' } })).toBe('INVALID_INPUT');
    expect(await api.refusal(officer, CLOSE, { input: { ...input, version: 9 } })).toBe('VERSION_CONFLICT');
    expect(await api.refusal(stranger, CLOSE, { input: { ...input, directiveId: null } })).toBe('NOT_FOUND');
    expect(await api.refusal(reporter, CLOSE, { input })).toBe('FORBIDDEN');
    expect(await api.refusal(null, CLOSE, { input })).toBe('UNAUTHENTICATED');
    const { closeMovement } = await api.ok<{ closeMovement: Movement }>(officer, CLOSE, { input });
    expect(closeMovement).toMatchObject({
      state: 'CLOSED',
      stateOn: '2024-10-04',
      stateReason: 'Đã tổng kết',
      stateDirective: { id: directiveId },
    });
    expect((await list(officer, { first: 100, state: 'CLOSED' })).edges.map(({ node }) => node.id)).toEqual([made.id]);
    const { version } = closeMovement;
    expect(await api.refusal(officer, CLOSE, { input: { ...input, version } })).toBe('MOVEMENT_CLOSED');
    expect(await api.refusal(officer, AMEND, { input: { id: made.id, version, slogan: 'x' } })).toBe('MOVEMENT_CLOSED');
    const again = { id: made.id, version, reason: 'Kéo dài thêm' };
    expect(await api.refusal(reporter, REOPEN, { input: again })).toBe('FORBIDDEN');
    expect(await api.refusal(null, REOPEN, { input: again })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, REOPEN, { input: again })).toBe('NOT_FOUND');
    const { reopenMovement } = await api.ok<{ reopenMovement: Movement }>(officer, REOPEN, { input: again });
    expect(reopenMovement).toMatchObject({ state: 'REOPENED', stateReason: 'Kéo dài thêm', stateDirective: null });
    expect(
      await api.refusal(officer, AMEND, { input: { id: made.id, version: reopenMovement.version, slogan: 'x' } }),
    ).toBe(null);
  });

  it('of the country come with the programme, are seen by everybody and changed by nobody', async () => {
    const shipped = (await list(stranger, { first: 100 })).edges
      .map(({ node }) => node)
      .filter((node) => (node as { isShipped?: boolean }).isShipped);
    expect(shipped).toMatchObject([
      {
        citation: 'Kế hoạch số 71/KH-HKH ngày 02/10/2023 của Hội Khuyến học tỉnh Ninh Thuận',
        slogan: null,
        phases: [],
        mayLead: false,
      },
      { startsOn: '2023-06-10', organisation: null, targets: [] },
    ]);
    const input = { id: shipped[0]!.id, version: shipped[0]!.version, slogan: 'x' };
    expect(await api.refusal(world.officer, AMEND, { input })).toBe('NOT_FOUND');
  });

  it('that carry out an association’s below it appear for the association', async () => {
    const { districtOfficer, tree } = world;
    const above = await api.given.person(Role.AssociationOfficer, await association(tree.province));
    const { id } = await launch(districtOfficer, { organisationId: tree.commune.id });
    expect(await idsSeenBy(above)).toContain(id);
  });

  it('of an association appear for all in its territory and below it, not elsewhere', async () => {
    const { officer, reporter, tree } = world;
    const body = await association(tree.province);
    const { id } = await launch(await api.given.person(Role.AssociationOfficer, body), { organisationId: body.id });
    for (const person of [officer, reporter]) expect(await idsSeenBy(person)).toContain(id);
    expect(await idsSeenBy(stranger)).not.toContain(id);
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
    expect(await seen(officer)).toMatchObject({ directives: [{ id: draft }], deadlines: [{}] });
    expect(await seen(reporter)).toMatchObject({ directives: [], deadlines: [] });
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
    expect(await idsSeenBy(stranger)).not.toContain(id);
    expect((await list(world.reporter)).edges.map(({ node }) => node.id)).toContain(id);
  });

  it('are refused to the anonymous, and for an id of something else', async () => {
    expect(await api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
    const id = await world.movement(null, world.tree.province);
    expect(await api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(world.officer, ONE, { id: nodeId('Week', 1) })).toBe('INVALID_ID');
  });

  describe('registrations', () => {
    const REGISTER = `mutation ($input: RegisterOrganisationsInput!) { registerOrganisations(input: $input) { isWritten things { isDone code } } }`;
    const WITHDRAW = `mutation ($input: WithdrawRegistrationInput!) { withdrawRegistration(input: $input) { id version withdrawnOn withdrawalReason } }`;
    const FOUND = `query ($movementId: ID!, $isWithdrawn: Boolean) { movementRegistrations(movementId: $movementId, isWithdrawn: $isWithdrawn, first: 50) {
      edges { node { id version kind registeredOn commitment organisation { id } by { id } movement { id } } } totalCount } }`;
    const CANDIDATES = `query ($movementId: ID!, $search: String) { movementCandidates(movementId: $movementId, search: $search, first: 100) {
      edges { node { id } } totalCount } }`;
    const COUNTS = `query ($movementId: ID!, $unitId: ID) { registrationCounts(movementId: $movementId, unitId: $unitId) {
      isWhole unit { id } counts { kind registered } } }`;
    interface Registration {
      id: string;
      version: number;
      organisation: { id: string };
      by: { id: string } | null;
    }
    type Outcome = {
      registerOrganisations: { isWritten: boolean; things: { isDone: boolean; code: string | null }[] };
    };

    const register = async (person: TestPerson, movement: Movement, at: TestOrganisation[], over: object = {}) => {
      const input = { movementId: movement.id, organisationIds: at.map(({ id }) => id), isRehearsal: false, ...over };
      return (await api.ok<Outcome>(person, REGISTER, { input })).registerOrganisations;
    };
    const registered = async (person: TestPerson, movement: Movement, isWithdrawn = false) =>
      (
        await api.ok<{ movementRegistrations: { edges: { node: Registration }[]; totalCount: number } }>(
          person,
          FOUND,
          {
            movementId: movement.id,
            isWithdrawn,
          },
        )
      ).movementRegistrations.edges.map(({ node }) => node);
    const counted = async (person: TestPerson, movement: Movement, unitId?: string) =>
      (
        await api.ok<{
          registrationCounts: {
            isWhole: boolean;
            unit: { id: string };
            counts: { kind: string; registered: number | null }[];
          }[];
        }>(person, COUNTS, { movementId: movement.id, unitId })
      ).registrationCounts;
    const codes = ({ things }: Outcome['registerOrganisations']) => things.map(({ code }) => code);

    it('are made by the unit itself, and on its behalf by whoever reaches it or speaks for its territory', async () => {
      const { officer, reporter, tree } = world;
      const movement = await launch(officer, { organisationId: tree.province.id });
      const body = await association(tree.commune);
      const helper = await api.given.person(Role.AssociationOfficer, body);
      expect(await register(reporter, movement, [tree.school], { commitment: ' Mỗi lớp một tủ sách ' })).toEqual({
        isWritten: true,
        things: [{ isDone: true, code: null }],
      });
      expect(codes(await register(helper, movement, [tree.school, tree.secondSchool]))).toEqual([
        'MOVEMENT_REGISTERED',
        null,
      ]);
      expect(codes(await register(reporter, movement, [tree.secondSchool]))).toEqual(['NOT_FOUND']);
      expect(
        codes(
          await register(stranger, await launch(stranger, { organisationId: tree.otherProvince.id }), [tree.school]),
        ),
      ).toEqual(['NOT_FOUND']);
      expect(await registered(officer, movement)).toMatchObject([
        { kind: 'ORGANISATION', organisation: { id: tree.secondSchool.id }, by: { id: body.id }, commitment: null },
        {
          organisation: { id: tree.school.id },
          by: null,
          commitment: 'Mỗi lớp một tủ sách',
          registeredOn: '2024-10-05',
        },
      ]);
      expect((await registered(reporter, movement)).map(({ organisation }) => organisation.id)).toEqual([
        tree.school.id,
      ]);
      const input = { movementId: movement.id, organisationIds: [tree.school.id], isRehearsal: false };
      expect(await api.refusal(null, REGISTER, { input })).toBe('UNAUTHENTICATED');
      const auditor = await api.given.person(Role.Auditor, tree.province);
      expect(await api.refusal(auditor, REGISTER, { input })).toBe('FORBIDDEN');
      for (const query of [FOUND, CANDIDATES, COUNTS]) {
        expect(await api.refusal(null, query, { movementId: movement.id })).toBe('UNAUTHENTICATED');
        expect(await api.refusal(auditor, query, { movementId: movement.id })).toBe('FORBIDDEN');
        expect(await api.refusal(stranger, query, { movementId: movement.id })).toBe('NOT_FOUND');
      }
    });

    it('are refused to whom the movement is not for, elsewhere, and when it is closed', async () => {
      const { officer, tree } = world;
      const kinds = { kinds: ['ORGANISATION'], organisationKinds: ['PRIMARY_SCHOOL'] };
      const only = await launch(officer, { organisationId: tree.district.id, participants: kinds });
      expect(codes(await register(officer, only, [tree.district]))).toEqual(['MOVEMENT_NOT_FOR']);
      const people = await launch(officer, {
        organisationId: tree.province.id,
        participants: { kinds: ['CITIZEN'], organisationKinds: [] },
      });
      expect(codes(await register(officer, people, [tree.school]))).toEqual(['MOVEMENT_NOT_FOR']);
      const over = await launch(officer, {
        organisationId: tree.province.id,
        startsOn: '2023-01-01',
        endsOn: '2023-12-31',
      });
      expect(codes(await register(officer, over, [tree.school]))).toEqual(['MOVEMENT_OVER']);
      // Whoever launched it says otherwise: reopened, it takes registrations after its last day.
      const on = '2024-10-04';
      await api.ok(officer, CLOSE, { input: { id: over.id, version: 1, on, reason: 'Tổng kết' } });
      await api.ok(officer, REOPEN, { input: { id: over.id, version: 2, reason: 'Nhận thêm đăng ký' } });
      expect(codes(await register(officer, over, [tree.school]))).toEqual([null]);
      const narrow = await launch(officer, { organisationId: tree.commune.id });
      expect(codes(await register(officer, narrow, [tree.siblingCommune]))).toEqual(['MOVEMENT_ELSEWHERE']);
      await api.ok(officer, CLOSE, { input: { id: narrow.id, version: 1, on: '2024-10-04', reason: 'Xong' } });
      expect(codes(await register(officer, narrow, [tree.school]))).toEqual(['MOVEMENT_CLOSED']);
    });

    it('are counted once along a cascade, by territory, and a rehearsal leaves nothing', async () => {
      const { officer, districtOfficer, tree } = world;
      const above = await launch(officer, { organisationId: tree.province.id });
      const below = await launch(districtOfficer, { organisationId: tree.commune.id, parentId: above.id });
      const all = [tree.school, tree.secondSchool, tree.siblingCommune];
      expect((await register(officer, above, all, { isRehearsal: true })).isWritten).toBe(false);
      expect(await registered(officer, above)).toEqual([]);
      await register(districtOfficer, below, [tree.school]);
      expect(codes(await register(officer, above, all))).toEqual(['MOVEMENT_REGISTERED', null, null]);
      const whole = (counts: Awaited<ReturnType<typeof counted>>) => counts.find(({ isWhole }) => isWhole)!.counts;
      expect(whole(await counted(officer, above))).toEqual([{ kind: 'ORGANISATION', registered: 3 }]);
      expect(whole(await counted(officer, below))).toEqual([{ kind: 'ORGANISATION', registered: 1 }]);
      const parts = (await counted(officer, above)).filter(({ isWhole }) => !isWhole);
      expect(parts.flatMap(({ counts }) => counts)).toEqual([{ kind: 'ORGANISATION', registered: 3 }]);
      expect(whole(await counted(world.reporter, above))).toEqual([]);
    });

    it('of few people do not follow from a movement and the one that carries it out, opened one after the other', async () => {
      const { officer, districtOfficer, tree } = world;
      const above = await launch(officer, { organisationId: tree.province.id });
      const below = await launch(districtOfficer, { organisationId: tree.commune.id, parentId: above.id });
      const { provinceId, scopeId } = tree.commune;
      for (const [movement, count] of [
        [above, 3],
        [below, 30],
      ] as const)
        await api.owner.query(
          `INSERT INTO movement_count (province_id, scope_id, movement_key, kind, registered) VALUES ($1, $2, $3, 'citizen', $4)`,
          [provinceId, scopeId, uuidKey('Movement', movement.id), count],
        );
      const district = nodeId('AdministrativeUnit', tree.district.scopeId);
      const commune = nodeId('AdministrativeUnit', scopeId);
      const citizensIn = async (by: TestPerson, movement: Movement, unitId: string) =>
        (await counted(by, movement, unitId)).find(({ unit }) => unit.id === commune)?.counts[0]?.registered;
      // 33 and 30 would tell that three are of the province's own.
      const told = [await citizensIn(officer, above, district), await citizensIn(officer, below, district)];
      expect(told).toContain(null);
      expect([33, null]).toContain(told[0]);
      expect([30, null]).toContain(told[1]);
      const there = await api.given.person(Role.Officer, tree.commune);
      expect([await citizensIn(there, above, commune), await citizensIn(there, below, commune)]).toEqual([33, 30]);
      await api.owner.query(`DELETE FROM movement_count WHERE kind = 'citizen' AND scope_id = $1`, [scopeId]);
    });

    it('are withdrawn with a reason by whoever may register, and may be made again', async () => {
      const { officer, reporter, tree } = world;
      const movement = await launch(officer, { organisationId: tree.province.id });
      await register(reporter, movement, [tree.school]);
      const [made] = await registered(officer, movement);
      const input = { id: made!.id, version: made!.version, reason: 'Trường giải thể' };
      expect(await api.refusal(null, WITHDRAW, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, WITHDRAW, { input })).toBe('NOT_FOUND');
      expect(await api.refusal(reporter, WITHDRAW, { input: { ...input, reason: ' ' } })).toBe('INVALID_INPUT');
      expect(await api.refusal(reporter, WITHDRAW, { input: { ...input, version: 9 } })).toBe('VERSION_CONFLICT');
      const { withdrawRegistration } = await api.ok<{ withdrawRegistration: Registration }>(reporter, WITHDRAW, {
        input,
      });
      expect(withdrawRegistration).toMatchObject({ withdrawnOn: '2024-10-05', withdrawalReason: 'Trường giải thể' });
      expect(
        await api.refusal(reporter, WITHDRAW, { input: { ...input, version: withdrawRegistration.version } }),
      ).toBe('REGISTRATION_WITHDRAWN');
      expect(await registered(officer, movement)).toEqual([]);
      expect(await registered(officer, movement, true)).toMatchObject([{ id: made!.id }]);
      expect(codes(await register(reporter, movement, [tree.school]))).toEqual([null]);
    });

    it('say of each reader whether it may be withdrawn, exactly where that works; of a ceased organisation where it was made', async () => {
      const { officer, tree } = world;
      const movement = await launch(officer, { organisationId: tree.province.id });
      const ceased = await api.given.organisation({ kind: 'library' as never, parent: tree.commune });
      await register(officer, movement, [tree.school, ceased]);
      await api.owner.query(`UPDATE organisation_period SET valid_to = '2024-10-04' WHERE organisation_key = $1`, [
        ceased.key,
      ]);
      const body = await association(tree.commune);
      const people = [
        officer,
        await api.given.person(Role.AssociationOfficer, body),
        await api.given.person(Role.Leader, tree.commune),
        await api.given.person(Role.Reporter, tree.school),
        await api.given.person(Role.Reporter, tree.commune),
      ];
      const MAY = `query ($movementId: ID!) { movementRegistrations(movementId: $movementId, first: 50) {
        edges { node { id canWithdraw } } } }`;
      const told: boolean[] = [];
      for (const person of people) {
        const { movementRegistrations } = await api.ok<{
          movementRegistrations: { edges: { node: { id: string; canWithdraw: boolean } }[] };
        }>(person, MAY, { movementId: movement.id });
        for (const { node } of movementRegistrations.edges) {
          // A version that nobody has: whoever may is told of it, whoever may not finds nothing.
          const input = { id: node.id, version: 999, reason: 'Thử' };
          const code = await api.refusal(person, WITHDRAW, { input });
          expect([code, node.canWithdraw]).toEqual([
            node.canWithdraw ? 'VERSION_CONFLICT' : 'NOT_FOUND',
            node.canWithdraw,
          ]);
          told.push(node.canWithdraw);
        }
      }
      expect([told.filter(Boolean).length, told.filter((one) => !one).length]).toEqual([7, 2]);
    });

    describe('of communities, clans, families and citizens', () => {
      const CHOSEN = `mutation ($input: RegisterSubjectsInput!) { registerSubjects(input: $input) { isWritten things { isDone code } } }`;
      const ALL = `mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { isWritten registered leftOut already } }`;
      const IMPORT = `mutation ($input: ImportRegistrationsInput!) { importRegistrations(input: $input) { isWritten rows faults { row field code } } }`;
      const SEEN = `query ($movementId: ID!) { movementRegistrations(movementId: $movementId, first: 50) {
        edges { node { id version kind commitment by { id } community { id } clan { id } family { id } citizen { id name } } } } }`;
      let body: TestOrganisation;
      let keeper: TestPerson;
      let committee: TestPerson;
      let movement: Movement;
      let office: { organisationId: string };
      let hamlet: string;
      let clan: string;
      let family: string;
      let citizens: string[];

      beforeAll(async () => {
        const { officer, tree } = world;
        body = await association(tree.commune);
        keeper = await api.given.person(Role.AssociationOfficer, body);
        committee = await api.given.person(Role.Officer, tree.commune);
        office = { organisationId: body.id };
        movement = await launch(officer, { organisationId: tree.province.id });
        hamlet = await made(api, keeper, 'recordCommunity', 'RecordCommunity', {
          ...office,
          kind: 'THON',
          name: 'Trúc Lâm',
        });
        clan = await made(api, keeper, 'recordClan', 'RecordClan', { ...office, name: 'Họ Đặng' });
        family = await made(api, keeper, 'recordFamily', 'RecordFamily', {
          ...office,
          communityId: hamlet,
          code: 'H-07',
        });
        citizens = [];
        for (const over of [
          { name: 'Trần Văn Ví Dụ', birthYear: 1980 },
          { name: 'Trần Văn Ví Dụ', birthYear: 1991 },
          { name: 'Lê Thị Thử', birthYear: 1975, nationalId: '001075000013' },
        ])
          citizens.push(
            await made(api, keeper, 'recordCitizen', 'RecordCitizen', {
              ...office,
              communityId: hamlet,
              isOther: true,
              ...over,
            }),
          );
      });

      const choose = async (person: TestPerson, over: object, at = office) =>
        (
          await api.ok<{ registerSubjects: Outcome['registerOrganisations'] }>(person, CHOSEN, {
            input: { movementId: movement.id, ...at, isRehearsal: false, ...over },
          })
        ).registerSubjects;
      interface Seen {
        id: string;
        version: number;
        kind: string;
        citizen: { name: string } | null;
      }
      const seen = async (person: TestPerson) =>
        (
          await api.ok<{ movementRegistrations: { edges: { node: Seen }[] } }>(person, SEEN, {
            movementId: movement.id,
          })
        ).movementRegistrations.edges.map(({ node }) => node);

      it('are made by the office that keeps them, named, and are seen by both lines of the place alone', async () => {
        const some = { communityIds: [hamlet], clanIds: [clan], familyIds: [family], citizenIds: [citizens[0]!] };
        expect((await choose(keeper, { ...some, isRehearsal: true })).isWritten).toBe(false);
        expect(codes(await choose(keeper, { ...some, commitment: ' Mỗi nhà một tủ sách ' }))).toEqual([
          null,
          null,
          null,
          null,
        ]);
        expect(codes(await choose(keeper, { clanIds: [clan] }))).toEqual(['MOVEMENT_REGISTERED']);
        const about = { commitment: 'Mỗi nhà một tủ sách', by: { id: office.organisationId } };
        for (const person of [keeper, committee])
          expect(await seen(person)).toMatchObject([
            { ...about, kind: 'CITIZEN', citizen: { id: citizens[0], name: 'Trần Văn Ví Dụ' }, community: null },
            { ...about, kind: 'FAMILY', family: { id: family } },
            { ...about, kind: 'CLAN', clan: { id: clan } },
            { ...about, kind: 'COMMUNITY', community: { id: hamlet }, citizen: null },
          ]);
        const sibling = await api.given.person(Role.Officer, world.tree.siblingCommune);
        const school = await api.given.person(Role.Officer, world.tree.school);
        for (const person of [sibling, school, world.reporter]) expect(await seen(person)).toEqual([]);
        const { counts } = (await counted(world.officer, movement)).find(({ isWhole }) => isWhole)!;
        expect(counts).toEqual(['CITIZEN', 'CLAN', 'COMMUNITY', 'FAMILY'].map((kind) => ({ kind, registered: 1 })));
        // One citizen of a commune is recognised from above.
        const unitId = nodeId('AdministrativeUnit', body.scopeId);
        const [there] = (await counted(world.officer, movement, unitId)).filter(({ isWhole }) => isWhole);
        expect(there!.counts).toEqual([
          { kind: 'CITIZEN', registered: null },
          { kind: 'CLAN', registered: 1 },
          { kind: 'COMMUNITY', registered: 1 },
          { kind: 'FAMILY', registered: null },
        ]);
        expect((await counted(keeper, movement, unitId))[0]!.counts).toEqual(counts);
      });

      it('are refused to others, for others’ subjects, and for nobody', async () => {
        const sibling = await api.given.person(Role.Officer, world.tree.siblingCommune);
        const there = { organisationId: world.tree.siblingCommune.id };
        const one = { movementId: movement.id, citizenIds: [citizens[1]!], isRehearsal: false };
        expect(await api.refusal(null, CHOSEN, { input: { ...one, ...office } })).toBe('UNAUTHENTICATED');
        expect(await api.refusal(world.reporter, CHOSEN, { input: { ...one, ...office } })).toBe('FORBIDDEN');
        expect(codes(await choose(sibling, { citizenIds: [citizens[1]!] }))).toEqual(['NOT_FOUND']);
        expect(codes(await choose(sibling, { citizenIds: [citizens[1]!] }, there))).toEqual(['NOT_FOUND']);
        expect(await api.refusal(keeper, CHOSEN, { input: { ...one, ...office, citizenIds: [] } })).toBe(
          'NOBODY_CHOSEN',
        );
      });

      it('take everybody of a hamlet who does not take part yet', async () => {
        const input = { movementId: movement.id, ...office, communityId: hamlet, isRehearsal: true };
        const whole = async (person: TestPerson, over: object) =>
          (await api.ok<{ registerCommunity: object }>(person, ALL, { input: { ...input, ...over } }))
            .registerCommunity;
        expect(await whole(keeper, {})).toEqual({ isWritten: false, registered: 2, leftOut: 1, already: 1 });
        expect(await whole(keeper, { isRehearsal: false })).toEqual({
          isWritten: true,
          registered: 2,
          leftOut: 1,
          already: 1,
        });
        expect(await whole(committee, { organisationId: world.tree.commune.id })).toMatchObject({
          registered: 0,
          leftOut: 3,
          already: 3,
        });
        expect(await api.refusal(null, ALL, { input })).toBe('UNAUTHENTICATED');
        const sibling = await api.given.person(Role.Officer, world.tree.siblingCommune);
        expect(
          await api.refusal(sibling, ALL, { input: { ...input, organisationId: world.tree.siblingCommune.id } }),
        ).toBe('NOT_FOUND');
        const { counts } = (await counted(world.officer, movement)).find(({ isWhole }) => isWhole)!;
        expect(counts).toContainEqual({ kind: 'CITIZEN', registered: 3 });
      });

      it('are withdrawn by either office of the place, and not by others', async () => {
        const leader = await api.given.person(Role.Leader, world.tree.commune);
        const mayWithdraw = async (person: TestPerson, id: string) =>
          (
            await api.ok<{ movementRegistration: { canWithdraw: boolean } }>(
              person,
              'query ($id: ID!) { movementRegistration(id: $id) { canWithdraw } }',
              { id },
            )
          ).movementRegistration.canWithdraw;
        for (const one of (await seen(keeper)).filter(({ kind }) => kind !== 'COMMUNITY')) {
          const input = { id: one.id, version: one.version, reason: 'Ghi nhầm' };
          expect(await api.refusal(world.reporter, WITHDRAW, { input })).toBe('NOT_FOUND');
          expect(await mayWithdraw(keeper, one.id)).toBe(true);
          expect(await mayWithdraw(committee, one.id)).toBe(true);
          expect(await mayWithdraw(leader, one.id)).toBe(false);
          expect(await api.refusal(leader, WITHDRAW, { input })).toBe('NOT_FOUND');
          await api.ok(committee, WITHDRAW, { input });
          expect(await mayWithdraw(keeper, one.id)).toBe(false);
        }
        expect((await seen(keeper)).map(({ kind }) => kind)).toEqual(['COMMUNITY']);
      });

      it('are printed, one and all, for those who see them', async () => {
        const [one] = await seen(keeper);
        const paper = await download(api, keeper, `/movement-registrations/${one!.id}/commitment.docx`);
        const text = await wordText(paper.body);
        expect(text).toContain('BẢN ĐĂNG KÝ');
        expect(text).toContain('Bên đăng ký: Thôn Trúc Lâm.');
        expect(text).toContain('Mỗi nhà một tủ sách');
        expect(text).not.toContain('Số:');
        const list = await download(api, keeper, `/movements/${movement.id}/registrations.docx?kind=COMMUNITY`);
        expect(await wordText(list.body)).toContain('Danh sách này có 1 bên tham gia.');
        const sibling = await api.given.person(Role.Officer, world.tree.siblingCommune);
        expect((await download(api, sibling, `/movement-registrations/${one!.id}/commitment.pdf`)).status).toBe(404);
        const theirs = await download(api, sibling, `/movements/${movement.id}/registrations.docx?kind=COMMUNITY`);
        expect(await wordText(theirs.body)).toContain('Danh sách này có 0 bên tham gia.');
        expect((await download(api, null, `/movements/${movement.id}/registrations.pdf`)).status).toBe(401);
        expect((await download(api, keeper, `/movements/${movement.id}/registrations.pdf?kind=X`)).status).toBe(400);
        const twice = `/movements/${movement.id}/registrations.pdf?kind=CITIZEN&kind=CLAN`;
        expect((await download(api, keeper, twice)).status).toBe(400);
      });

      it('come from a file as a whole, or say of each row what is wrong', async () => {
        const write = async (kind: string, rows: object[], isRehearsal = false) =>
          (
            await api.ok<{ importRegistrations: { isWritten: boolean; faults: object[] } }>(keeper, IMPORT, {
              input: { movementId: movement.id, ...office, kind, rows, isRehearsal },
            })
          ).importRegistrations;
        expect(
          await write('CITIZEN', [
            { name: 'tran van vi du', birthYear: 1980 },
            { name: 'Trần Văn Ví Dụ' },
            { number: '001 075 000 013' },
            { name: 'Lê Thị Thử', birthYear: 1975 },
            { name: 'Không Ai', birthYear: 1975 },
          ]),
        ).toEqual({
          isWritten: false,
          rows: 5,
          faults: [
            { row: 1, field: 'birthYear', code: 'FIELD_REQUIRED' },
            { row: 3, field: null, code: 'REGISTRATION_ROW_TWIN' },
            { row: 4, field: 'name', code: 'SUBJECT_UNKNOWN' },
          ],
        });
        const right = [{ name: 'Trần Văn Ví Dụ', birthYear: 1980 }, { number: '001075000013' }];
        expect(await write('CITIZEN', right, true)).toEqual({ isWritten: false, rows: 2, faults: [] });
        expect(await write('CITIZEN', right)).toEqual({ isWritten: true, rows: 2, faults: [] });
        expect((await write('CITIZEN', right)).faults).toMatchObject([
          { code: 'MOVEMENT_REGISTERED' },
          { code: 'MOVEMENT_REGISTERED' },
        ]);
        expect(await write('FAMILY', [{ code: 'h-07', community: 'thôn Trúc Lâm' }])).toMatchObject({
          isWritten: true,
        });
        expect(await write('CLAN', [{ name: 'họ đặng' }])).toMatchObject({ isWritten: true });
        expect((await write('COMMUNITY', [{ name: 'Thôn Trúc Lâm' }])).faults).toMatchObject([
          { code: 'MOVEMENT_REGISTERED' },
        ]);
        const input = {
          movementId: movement.id,
          ...office,
          kind: 'CLAN',
          rows: [{ name: 'Họ Đặng' }],
          isRehearsal: true,
        };
        expect(await api.refusal(null, IMPORT, { input })).toBe('UNAUTHENTICATED');
        expect(await api.refusal(stranger, IMPORT, { input })).toBe('NOT_FOUND');
        expect(await api.refusal(keeper, IMPORT, { input: { ...input, kind: 'ORGANISATION' } })).toBe(
          'MOVEMENT_NOT_FOR',
        );
        const kept = await api.owner.query<{ text: string }[]>(
          `SELECT concat_ws(' ', before, after, reason) AS text FROM audit_event WHERE action LIKE 'movement%'`,
        );
        expect(kept.some(({ text }) => text.includes('Ví Dụ') || text.includes('001075000013'))).toBe(false);
      });

      it('say nothing of subjects to an office of the same place that does not keep them', async () => {
        const school = await api.given.person(Role.Officer, world.tree.school);
        const faultsOf = async (kind: string, rows: object[]) =>
          (
            await api.ok<{ importRegistrations: { faults: object[] } }>(school, IMPORT, {
              input: { movementId: movement.id, organisationId: world.tree.school.id, kind, rows, isRehearsal: true },
            })
          ).importRegistrations.faults;
        expect(
          await faultsOf('CITIZEN', [
            { number: '001075000013' },
            { number: '001075000014' },
            { name: 'Lê Thị Thử', birthYear: 1975 },
            { number: '001075000013', name: 'Ai Khác' },
          ]),
        ).toEqual([unknown(0, 'number'), unknown(1, 'number'), unknown(2, 'name'), unknown(3, 'number')]);
        expect(await faultsOf('COMMUNITY', [{ name: 'Thôn Trúc Lâm' }])).toEqual([unknown(0, 'name')]);
        expect(await faultsOf('CLAN', [{ name: 'Họ Đặng' }])).toEqual([unknown(0, 'name')]);
        expect(await faultsOf('FAMILY', [{ code: 'H-07' }])).toEqual([unknown(0, 'code')]);
      });

      it('come from a file only where number, name and year are of one citizen, and a name of one community', async () => {
        await made(api, keeper, 'recordCommunity', 'RecordCommunity', { ...office, kind: 'BAN', name: 'Trúc Lâm' });
        const faultsOf = async (kind: string, rows: object[]) =>
          (
            await api.ok<{ importRegistrations: { faults: object[] } }>(keeper, IMPORT, {
              input: { movementId: movement.id, ...office, kind, rows, isRehearsal: true },
            })
          ).importRegistrations.faults;
        const number = '001075000013';
        expect(
          await faultsOf('CITIZEN', [
            { number, name: 'Trần Văn Ví Dụ' },
            { number, birthYear: 1976 },
          ]),
        ).toEqual([0, 1].map((row) => ({ row, field: 'number', code: 'SUBJECT_DISAGREES' })));
        expect(await faultsOf('CITIZEN', [{ number, name: 'lê thị thử', birthYear: 1975 }])).not.toContainEqual(
          expect.objectContaining({ field: 'number' }),
        );
        expect(await faultsOf('COMMUNITY', [{ name: 'Trúc Lâm' }])).toEqual([
          { row: 0, field: 'name', code: 'SUBJECT_AMBIGUOUS' },
        ]);
        expect(await faultsOf('CLAN', [{ name: 'Họ Đặng', community: 'trúc lâm' }])).toEqual([
          { row: 0, field: 'community', code: 'SUBJECT_AMBIGUOUS' },
        ]);
      });

      it('take a household by whoever heads it, and no more than one act takes of all kinds together', async () => {
        const headed = await made(api, keeper, 'recordFamily', 'RecordFamily', {
          ...office,
          communityId: hamlet,
        });
        await api.owner.query('UPDATE family SET head_key = $2 WHERE key = $1', [
          uuidKey('Family', headed),
          uuidKey('Citizen', citizens[2]!),
        ]);
        const other = await launch(world.officer, { organisationId: world.tree.province.id });
        const write = async (rows: object[]) =>
          (
            await api.ok<{ importRegistrations: { isWritten: boolean; faults: object[] } }>(keeper, IMPORT, {
              input: { movementId: other.id, ...office, kind: 'FAMILY', rows, isRehearsal: false },
            })
          ).importRegistrations;
        expect((await write([{ name: 'Lê Thị Thử' }, { number: '001075000013' }, {}])).faults).toEqual([
          { row: 1, field: null, code: 'REGISTRATION_ROW_TWIN' },
          { row: 2, field: 'code', code: 'FIELD_REQUIRED' },
        ]);
        expect(await write([{ name: 'lê thị thử', community: 'Thôn Trúc Lâm' }])).toMatchObject({ isWritten: true });
        expect(codes(await choose(keeper, { movementId: other.id, familyIds: [headed] }))).toEqual([
          'MOVEMENT_REGISTERED',
        ]);
        const input = { movementId: other.id, ...office, isRehearsal: true };
        expect(
          await api.refusal(keeper, CHOSEN, {
            input: { ...input, clanIds: many('Clan', 60), citizenIds: many('Citizen', 60) },
          }),
        ).toBe('CHOSEN_TOO_MANY');
      });

      it('have a history each, however many were registered at once, and end with whoever takes part', async () => {
        const { officer, tree } = world;
        const ours = [
          await launch(officer, { organisationId: tree.province.id }),
          await launch(officer, { organisationId: tree.commune.id }),
        ];
        const village = await made(api, keeper, 'recordCommunity', 'RecordCommunity', {
          ...office,
          kind: 'THON',
          name: 'Tre Xanh',
        });
        const people: string[] = [];
        for (let at = 0; at < 8; at += 1)
          people.push(
            await made(api, keeper, 'recordCitizen', 'RecordCitizen', {
              ...office,
              communityId: village,
              name: `Người ${at}`,
              birthYear: 1960 + at,
            }),
          );
        const line = await made(api, keeper, 'recordClan', 'RecordClan', { ...office, name: 'Họ Tre' });
        for (const { id: movementId } of ours) {
          const input = { movementId, ...office, communityId: village, commitment: 'Đọc sách', isRehearsal: false };
          expect((await api.ok<{ registerCommunity: object }>(keeper, ALL, { input })).registerCommunity).toMatchObject(
            {
              registered: 8,
            },
          );
          expect(codes(await choose(keeper, { movementId, clanIds: [line] }))).toEqual([null]);
        }
        const open = async (movementId: string) =>
          (
            await api.ok<{ movementRegistrations: { edges: { node: Seen }[] } }>(keeper, SEEN, { movementId })
          ).movementRegistrations.edges.map(({ node }) => node);
        const HISTORY = 'query ($id: ID!) { history(id: $id, first: 10) { edges { node { action } } } }';
        const actions = async (id: string) =>
          (
            await api.ok<{ history: { edges: { node: { action: string } }[] } }>(keeper, HISTORY, { id })
          ).history.edges.map(({ node }) => node.action);
        const [first] = await open(ours[0]!.id);
        expect(await actions(first!.id)).toEqual(['movementRegistration.made']);

        let state = 20_241_006;
        const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
        const alive = new Set(people);
        const END = `mutation ($id: ID!, $reason: SubjectEnd!) { endCitizen(id: $id, version: 1, reason: $reason) { id } }`;
        for (let turn = 0; turn < 20; turn += 1) {
          const one = people[Math.floor(random() * people.length)]!;
          const movementId = ours[Math.floor(random() * 2)]!.id;
          const dice = random();
          if (dice < 0.25 && alive.delete(one)) await api.ok(keeper, END, { id: one, reason: 'DIED' });
          else if (dice < 0.6) await choose(keeper, { movementId, citizenIds: [one] });
          else {
            const [row] = (await open(movementId)).filter(({ kind }) => kind === 'CITIZEN');
            if (row) await api.ok(keeper, WITHDRAW, { input: { id: row.id, version: row.version, reason: 'Thôi' } });
          }
        }
        const [erased] = alive;
        await choose(keeper, { movementId: ours[0]!.id, citizenIds: [erased!] });
        const [person] = await api.owner.query<{ key: string }[]>(
          'SELECT person_key AS key FROM citizen WHERE key = $1',
          [uuidKey('Citizen', erased!)],
        );
        const admin = await api.given.person(Role.Administrator, body);
        await api.ok(
          admin,
          'mutation ($personId: ID!) { erasePerson(personId: $personId, version: 1, reason: "Theo đơn") { isErased } }',
          { personId: nodeId('Person', person!.key) },
        );
        await api.ok(keeper, `mutation ($id: ID!) { endClan(id: $id, version: 1, reason: DISSOLVED) { id } }`, {
          id: line,
        });
        const standing = await api.owner.query<object[]>(
          `SELECT movement_key, kind, province_id, scope_id, count(*) FILTER (WHERE withdrawn_on IS NULL)::int AS registered
           FROM movement_registration GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
        );
        expect(standing).toEqual(
          await api.owner.query<object[]>(
            'SELECT movement_key, kind, province_id, scope_id, registered FROM movement_count ORDER BY 1, 2, 3, 4',
          ),
        );
        const left = (await Promise.all(ours.map(({ id }) => open(id)))).flat();
        expect(left.filter(({ kind }) => kind === 'CLAN')).toEqual([]);
        alive.delete(erased!);
        expect(left.every(({ citizen }) => alive.has((citizen as { id: string } | null)?.id ?? ''))).toBe(true);
        const [row] = await api.owner.query<{ key: string; reason: string; provinceId: number; scopeId: number }[]>(
          `SELECT key, withdrawal_reason AS reason, province_id AS "provinceId", scope_id AS "scopeId" FROM movement_registration
           WHERE kind = 'clan' AND withdrawn_on IS NOT NULL ORDER BY key DESC LIMIT 1`,
        );
        expect(row!.reason).toBe('Đã giải thể, chia tách hoặc sáp nhập.');
        expect(await actions(nodeId('MovementRegistration', row!.key, row))).toEqual([
          'movementRegistration.withdrawn',
          'movementRegistration.made',
        ]);
      });
    });

    it('are read with as many statements for several as for one', async () => {
      const { officer, tree } = world;
      const movement = await launch(officer, { organisationId: tree.province.id });
      await register(officer, movement, [tree.school]);
      await registered(officer, movement);
      const one = await api.statements(() => registered(officer, movement));
      await register(officer, movement, [tree.secondSchool, tree.commune, tree.siblingCommune]);
      expect(await api.statements(() => registered(officer, movement))).toBe(one);
    });

    it('are offered for those who do not take part yet, whom the asker may register', async () => {
      const { officer, reporter, tree } = world;
      const movement = await launch(officer, { organisationId: tree.commune.id });
      const candidates = async (person: TestPerson) =>
        (
          await api.ok<{ movementCandidates: { edges: { node: { id: string } }[]; totalCount: number } }>(
            person,
            CANDIDATES,
            {
              movementId: movement.id,
            },
          )
        ).movementCandidates.edges.map(({ node }) => node.id);
      expect(await candidates(reporter)).toEqual([tree.school.id]);
      expect(await candidates(officer)).toEqual(expect.arrayContaining([tree.school.id, tree.secondSchool.id]));
      expect(await candidates(officer)).not.toContain(tree.siblingCommune.id);
      await register(officer, movement, [tree.school]);
      expect(await candidates(officer)).not.toContain(tree.school.id);
      expect(await candidates(reporter)).toEqual([]);
    });

    it('count what stands, whatever was registered and withdrawn in whatever order', async () => {
      const { officer, tree } = world;
      let state = 20_241_005;
      const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
      const above = await launch(officer, { organisationId: tree.province.id });
      const below = await launch(officer, { organisationId: tree.district.id, parentId: above.id });
      const units = [tree.school, tree.secondSchool, tree.commune, tree.siblingCommune, tree.district];
      const standing = new Map<string, string>();
      for (let turn = 0; turn < 60; turn += 1) {
        const unit = units[Math.floor(random() * units.length)]!;
        const movement = random() < 0.5 ? above : below;
        if (random() < 0.6) {
          const [code] = codes(await register(officer, movement, [unit]));
          expect(code).toBe(standing.has(unit.id) ? 'MOVEMENT_REGISTERED' : null);
          standing.set(unit.id, standing.get(unit.id) ?? movement.id);
        } else if (standing.has(unit.id)) {
          const made = (await registered(officer, above)).find(({ organisation }) => organisation.id === unit.id)!;
          await api.ok(officer, WITHDRAW, { input: { id: made.id, version: made.version, reason: 'Rút' } });
          standing.delete(unit.id);
        }
      }
      for (const [movement, expected] of [
        [above, standing.size],
        [below, [...standing.values()].filter((id) => id === below.id).length],
      ] as const) {
        const { counts } = (await counted(officer, movement)).find(({ isWhole }) => isWhole)!;
        expect(counts).toEqual(expected > 0 ? [{ kind: 'ORGANISATION', registered: expected }] : []);
        expect(await registered(officer, movement)).toHaveLength(expected);
      }
    });
  });

  describe('open rounds of reports each year by themselves', () => {
    const PLAN = `mutation ($input: PlanYearlyRoundInput!) { planYearlyRound(input: $input) { id version isOn next { year opensOn startsOn endsOn } } }`;
    const SWITCH = `mutation ($input: SwitchYearlyRoundInput!) { switchYearlyRound(input: $input) { id version isOn offReason next { year } } }`;
    const YEARS = `query ($id: ID!) { movement(id: $id) { yearlyRounds { id isOn maySwitch failure organisation { id }
      openings { year openedOn round { id title year startsOn endsOn } } next { year } } } }`;
    interface Years {
      yearlyRounds: {
        id: string;
        isOn: boolean;
        maySwitch: boolean;
        failure: string | null;
        organisation: { id: string };
        openings: { year: number; openedOn: string; round: { id: string } | null }[];
      }[];
    }
    const years = async (person: TestPerson, { id }: Movement) =>
      (await api.ok<{ movement: Years }>(person, YEARS, { id })).movement.yearlyRounds;
    let worker: INestApplicationContext;
    let day = '2024-10-05';
    let city: TestOrganisation;
    let ofCity: TestPerson;
    let movement: Movement;

    beforeAll(async () => {
      const { tree, officer } = world;
      const of = { kind: 'study_promotion_association' as OrganisationKind, line: 'association' as const };
      city = await api.given.organisation({ ...of, scopeId: tree.province.scopeId, name: 'Hội Khuyến học thành phố' });
      for (const { scopeId, key } of [tree.commune, tree.siblingCommune])
        await api.given.organisation({ ...of, parent: city, scopeId, name: `Hội Khuyến học xã ${key}` });
      ofCity = await api.given.person(Role.AssociationOfficer, city);
      movement = await launch(officer, { organisationId: tree.province.id });
      worker = await startWorker(api);
      // Sessions would end if everybody's day moved.
      Object.assign(worker.get(Clock), { today: () => day });
    });
    afterAll(() => worker.close());

    const plan = (over: object = {}) => ({
      movementId: movement.id,
      organisationId: city.id,
      title: 'Báo cáo phong trào năm',
      opensDaysBefore: 30,
      tiers: [tier({ kinds: ['STUDY_PROMOTION_ASSOCIATION'] }), tier({ tier: 0, kinds: [], levels: [], day: 20 })],
      ...over,
    });

    it('on both lines, each in its own, once for a year, named in the trail', async () => {
      const { tree, officer, reporter } = world;
      const { planYearlyRound } = await api.ok<{ planYearlyRound: object }>(ofCity, PLAN, { input: plan() });
      expect(planYearlyRound).toMatchObject({
        isOn: true,
        next: { year: 2024, opensOn: '2024-10-15', startsOn: '2024-01-01', endsOn: '2024-11-14' },
      });
      const committees = [tier({ kinds: ['PEOPLES_COMMITTEE'] })];
      await api.ok(officer, PLAN, { input: plan({ organisationId: tree.province.id, tiers: committees }) });
      expect(await worker.get(YearlyOpening).open()).toBe(0);
      day = '2024-10-15';
      const both = await Promise.all([worker.get(YearlyOpening).open(), worker.get(YearlyOpening).open()]);
      expect(both[0] + both[1]).toBe(2);
      expect(await worker.get(YearlyOpening).open()).toBe(0);
      const seen = await years(ofCity, movement);
      expect(seen).toMatchObject([
        { maySwitch: true, failure: null, openings: [{ year: 2024, openedOn: '2024-10-15' }] },
        { maySwitch: false, openings: [{ year: 2024 }] },
      ]);
      const [own, other] = await years(officer, movement);
      const theirs = await owing(api, seen[0]!.openings[0]!.round!.id);
      expect(theirs).toHaveLength(3);
      expect(theirs.every(({ line }) => line === 'association')).toBe(true);
      expect(theirs.map(({ due }) => due).toSorted()).toEqual(['2024-11-15', '2024-11-15', '2024-11-20']);
      expect((await owing(api, other!.openings[0]!.round!.id)).every(({ kind }) => kind === 'peoples_committee')).toBe(
        true,
      );
      expect(own!.maySwitch).toBe(false);
      expect(await years(reporter, movement)).toMatchObject([{ maySwitch: false }, { maySwitch: false }]);
      const told = await api.owner.query<{ actor: string }[]>(
        `SELECT action FROM audit_event WHERE subject_key = $1 AND action = 'movement.yearOpened'`,
        [Buffer.from(movement.id, 'base64url').toString().split(':')[2]],
      );
      expect(told).toHaveLength(2);
    });

    it('as long as nobody switches them off, with a reason', async () => {
      const [own] = await years(ofCity, movement);
      const { version } = (
        await api.owner.query<{ version: number }[]>(
          'SELECT version FROM movement_yearly_round WHERE organisation_key = $1',
          [city.key],
        )
      )[0]!;
      const off = { id: own!.id, version, isOn: false, reason: 'Sáp nhập' };
      expect(await api.refusal(null, SWITCH, { input: off })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(world.reporter, SWITCH, { input: off })).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, SWITCH, { input: off })).toBe('NOT_FOUND');
      expect(await api.refusal(ofCity, SWITCH, { input: { ...off, reason: ' ' } })).toBe('YEARLY_REASON_MISSING');
      expect(await api.refusal(ofCity, SWITCH, { input: { ...off, version: 99 } })).toBe('VERSION_CONFLICT');
      const { switchYearlyRound } = await api.ok<{ switchYearlyRound: { version: number } }>(ofCity, SWITCH, {
        input: off,
      });
      expect(switchYearlyRound).toMatchObject({ isOn: false, offReason: 'Sáp nhập', next: null });
      day = '2025-10-20';
      expect(await worker.get(YearlyOpening).open()).toBe(1);
      expect((await years(ofCity, movement))[0]!.openings).toHaveLength(1);
      await api.ok(ofCity, SWITCH, { input: { id: own!.id, version: switchYearlyRound.version, isOn: true } });
      expect(await worker.get(YearlyOpening).open()).toBe(1);
    });

    it('by the deadline of a document, and not as somebody else likes', async () => {
      const { officer, tree } = world;
      const directive = await world.document(officer, tree.province, 'UBND tỉnh');
      const deadline = await world.deadline(directive, [tree.district]);
      const begun = await launch(officer, { organisationId: tree.province.id, directiveIds: [directive] });
      const named = { tier: 1, kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], deadlineId: deadline };
      const input = plan({ movementId: begun.id, organisationId: tree.province.id, tiers: [named] });
      expect(await api.refusal(null, PLAN, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(world.reporter, PLAN, { input })).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, PLAN, { input })).toBe('NOT_FOUND');
      expect(
        await api.refusal(officer, PLAN, {
          input: { ...input, movementId: movement.id, organisationId: tree.commune.id },
        }),
      ).toBe('YEARLY_DEADLINE_UNKNOWN');
      expect(await api.refusal(officer, PLAN, { input: { ...input, tiers: [{ ...named, deadlineId: null }] } })).toBe(
        'YEARLY_DAY_MISSING',
      );
      const twice = [named, tier({ kinds: ['PRIMARY_SCHOOL'] })];
      expect(await api.refusal(officer, PLAN, { input: { ...input, tiers: twice } })).toBe('YEARLY_TIERS_ORDER');
      expect(await api.ok(officer, PLAN, { input })).toMatchObject({
        planYearlyRound: { next: { endsOn: '2024-11-14' } },
      });
      expect(await api.refusal(officer, PLAN, { input })).toBe('YEARLY_ROUND_EXISTS');
    });

    it('and compares every night whether counts are those of the registrations', async () => {
      const verifier = worker.get(MovementCountVerifier);
      expect(await verifier.verify()).toEqual([]);
      const { scopeId } = world.tree.commune;
      const place = [await api.given.provinceOf(scopeId), scopeId, uuidKey('Movement', movement.id)];
      await api.owner.query(
        `INSERT INTO movement_count (province_id, scope_id, movement_key, kind, registered) VALUES ($1, $2, $3, 'clan', 3)`,
        place,
      );
      const planted = { provinceId: place[0], scopeId, movementKey: place[2], kind: 'clan', listed: 0, counted: 3 };
      expect(await verifier.verify()).toEqual([planted]);
      const [gone] = await api.owner.query<[object[], number]>(
        `DELETE FROM movement_count WHERE registered > 0 AND kind <> 'clan' RETURNING scope_id AS "scopeId", kind, registered AS listed, 0 AS counted`,
      );
      expect(gone.length).toBeGreaterThan(0);
      const { found, left } = await new MovementCountVerifier(new Jobs(), api.owner).rebuild();
      expect(found).toHaveLength(gone.length + 1);
      expect(found).toEqual(expect.arrayContaining([planted, ...gone.map((one) => expect.objectContaining(one))]));
      expect(left).toEqual([]);
      expect(await verifier.verify()).toEqual([]);
    });
  });
});
