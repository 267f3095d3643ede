import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { keyIn, TraceWorld } from './trace-given';

const ARGS = `$directiveId: ID!, $kinds: [OrganisationKind!], $levels: [AdministrativeLevel!], $types: [String!]`;
const PASSED = 'directiveId: $directiveId, kinds: $kinds, levels: $levels, types: $types';
const GAP = `query Gap(${ARGS}, $missingOnly: Boolean, $first: Int, $after: String) {
  planGap(${PASSED}, missingOnly: $missingOnly, first: $first, after: $after) {
    edges { node { id organisation { id name } plan { id code } } } pageInfo { hasNextPage endCursor } totalCount }
  planGapCounts(${PASSED}) { expected issued missing } }`;

interface Gap {
  planGap: {
    edges: { node: { id: string; organisation: { id: string }; plan: { id: string } | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
  planGapCounts: { expected: number; issued: number; missing: number };
}

/** Each organisation with its plan. */
const pairs = ({ planGap }: Gap) =>
  planGap.edges.map(({ node }) => [node.organisation.id, node.plan?.id ?? null] as const);

describe('which organisations have no plan yet under a document', () => {
  let api: TestApi;
  let world: TraceWorld;
  let stranger: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    world = await TraceWorld.make(api);
    stranger = await api.given.person(Role.Officer, world.tree.otherProvince);
  });
  afterAll(() => api.close());

  const gap = (person: TestPerson, directiveId: string, over: Record<string, unknown> = {}) =>
    api.ok<Gap>(person, GAP, { directiveId, ...over });
  const send = async (directiveId: string, recipients: TestOrganisation[]) => {
    const key = randomUUID();
    await api.owner.query(
      `INSERT INTO dispatch (key, directive_key, sender_key, purpose, sent_at) VALUES ($1, $2, $3, 'new', now())`,
      [key, keyIn(directiveId), world.tree.province.key],
    );
    await api.owner.query(
      `INSERT INTO dispatch_recipient (dispatch_key, organisation_key, named_as, status, status_at)
       SELECT $1, unnest($2::int[]), 'Nơi nhận', '01', now()`,
      [key, recipients.map((recipient) => recipient.key)],
    );
  };

  it('are the committees that the document gives a task or a deadline, or that it was sent to', async () => {
    const { officer, tree } = world;
    const document = await world.document(officer, tree.province, 'UBND tỉnh');
    await world.assignment(document, [tree.district, tree.school]);
    await world.deadline(document, [tree.commune]);
    await send(document, [tree.siblingCommune, tree.districtOffice, tree.otherProvince]);
    const found = await gap(officer, document);
    expect(pairs(found)).toEqual([
      [tree.district.id, null],
      [tree.commune.id, null],
      [tree.siblingCommune.id, null],
    ]);
    expect(found.planGapCounts).toEqual({ expected: 3, issued: 0, missing: 3 });
  });

  it('have one as soon as they issue it, directly or through a document in between', async () => {
    const { officer, districtOfficer, tree } = world;
    const document = await world.document(officer, tree.province, 'UBND tỉnh');
    await world.assignment(document, [tree.district, tree.commune, tree.siblingCommune]);
    const direct = await world.document(districtOfficer, tree.district, 'UBND huyện', [document]);
    const through = await world.document(districtOfficer, tree.commune, 'UBND xã', [direct]);
    const tooFar = await world.document(districtOfficer, tree.siblingCommune, 'UBND xã bên', [through]);
    const found = await gap(officer, document);
    expect(pairs(found)).toEqual([
      [tree.district.id, direct],
      [tree.commune.id, through],
      [tree.siblingCommune.id, null],
    ]);
    expect(found.planGapCounts).toEqual({ expected: 3, issued: 2, missing: 1 });
    const missing = await gap(officer, document, { missingOnly: true });
    expect([pairs(missing), missing.planGap.totalCount]).toEqual([[[tree.siblingCommune.id, null]], 1]);
    expect(tooFar).toBeTruthy();
  });

  it('are not helped by a draft, by a document of another type or by a plan without the link', async () => {
    const { officer, districtOfficer, tree } = world;
    const document = await world.document(officer, tree.province, 'UBND tỉnh');
    await world.assignment(document, [tree.district]);
    await world.document(districtOfficer, tree.district, 'UBND huyện', [document], { draft: true });
    await world.document(districtOfficer, tree.district, 'UBND huyện');
    const dispatch = await world.document(districtOfficer, tree.district, 'UBND huyện', [document], {
      type: 'CV',
      code: '77/UBND-VX',
    });
    expect(pairs(await gap(officer, document))).toEqual([[tree.district.id, null]]);
    expect(pairs(await gap(officer, document, { types: ['KH', 'CV'] }))).toEqual([[tree.district.id, dispatch]]);
  });

  it('may be asked for by kind and level below the register of the document', async () => {
    const { officer, tree } = world;
    const document = await world.document(officer, tree.department, 'Sở GDĐT');
    const committees = await gap(officer, document, { kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'] });
    expect(pairs(committees).map(([id]) => id)).toEqual([tree.commune.id, tree.siblingCommune.id]);
    const schools = await gap(officer, document, { kinds: ['PRIMARY_SCHOOL'] });
    expect(pairs(schools).map(([id]) => id)).toEqual([tree.school.id]);
    expect(pairs(await gap(officer, document))).toEqual([]);
  });

  it('shows a reader the own reach only, a page at a time, with as many statements for many as for one', async () => {
    const { officer, districtOfficer, tree } = world;
    const document = await world.document(officer, tree.province, 'UBND tỉnh');
    await world.assignment(document, [tree.province, tree.district, tree.commune, tree.siblingCommune]);
    await world.document(districtOfficer, tree.commune, 'UBND xã', [document]);
    expect(pairs(await gap(districtOfficer, document)).map(([id]) => id)).not.toContain(tree.province.id);
    const one = await gap(officer, document, { first: 1 });
    expect(one.planGap).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const next = await gap(officer, document, { first: 3, after: one.planGap.pageInfo.endCursor });
    expect([...pairs(one), ...pairs(next)].map(([id]) => id)).toEqual([
      tree.province.id,
      tree.district.id,
      tree.commune.id,
      tree.siblingCommune.id,
    ]);
    await world.document(districtOfficer, tree.district, 'UBND huyện', [document]);
    const few = await api.statements(() =>
      gap(officer, document, { kinds: ['PEOPLES_COMMITTEE'], levels: ['DISTRICT'] }),
    );
    expect(await api.statements(() => gap(officer, document))).toBe(few);
  });

  it('is refused to the anonymous, for a document out of sight, and for a malformed question', async () => {
    const { officer, tree } = world;
    const directiveId = await world.document(officer, tree.province, 'UBND tỉnh');
    expect(await api.refusal(null, GAP, { directiveId })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, GAP, { directiveId })).toBe('NOT_FOUND');
    expect(await api.refusal(officer, GAP, { directiveId: 'no id' })).toBe('INVALID_ID');
    expect(await api.refusal(officer, GAP, { directiveId, after: 'bad' })).toBe('INVALID_CURSOR');
  });
});
