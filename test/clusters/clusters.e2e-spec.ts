import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import { pileOf } from '../support/inbox';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const FIELDS = `id version state isOpen scoresGiven returnReason
  members { id duty signedAt organisation { id } } standings { memberId own average givers place } givenScores { byId ofId points }`;
const SET_UP = `mutation ($input: SetUpClusterInput!) { setUpCluster(input: $input) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { cluster(id: $id) { ${FIELDS} } }`;
const LIST = `query ($first: Int) { clusters(first: $first) { edges { node { ${FIELDS} } } totalCount } }`;
const SCORE = `mutation ($input: ScoreMemberInput!) { scoreMember(input: $input) { ${FIELDS} } }`;
const SIGN = `mutation ($id: ID!) { signCovenant(memberId: $id) { ${FIELDS} } }`;
const DUTIES = `mutation ($input: SetClusterDutiesInput!) { setClusterDuties(input: $input) { ${FIELDS} } }`;
const JOIN = `mutation ($input: JoinClusterInput!) { joinCluster(input: $input) { ${FIELDS} } }`;
const LEAVE = `mutation ($id: ID!, $version: Int!, $reason: String!) { leaveCluster(memberId: $id, version: $version, reason: $reason) { ${FIELDS} } }`;
const PROPOSE = `mutation ($id: ID!, $version: Int!) { proposeRanking(id: $id, version: $version) { ${FIELDS} } }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!) { confirmRanking(id: $id, version: $version) { ${FIELDS} } }`;
const RETURN = `mutation ($id: ID!, $version: Int!, $reason: String!) { returnRanking(id: $id, version: $version, reason: $reason) { ${FIELDS} } }`;
const DRAFT = `mutation ($id: ID!) { draftFrom(kind: CLUSTER_COVENANT, sourceId: $id) { type subject draft { body { text } } } }`;
const HISTORY = 'query ($id: ID!) { history(id: $id) { edges { node { action } } } }';

interface Cluster {
  id: string;
  version: number;
  state: string;
  isOpen: boolean;
  scoresGiven: number;
  members: { id: string; duty: string | null; signedAt: string | null; organisation: { id: string } }[];
  standings: { memberId: string; own: number | null; average: number | null; place: number | null }[] | null;
  givenScores: object[];
}

const step = ({ id, version }: { id: string; version: number }) => ({ id, version });

describe('clusters of emulation', () => {
  let api: TestApi;
  let tree: TestTree;
  let third: TestOrganisation;
  let setter: TestPerson;
  let officers: [TestPerson, TestPerson, TestPerson];
  let leader: TestPerson;
  let stranger: TestPerson;
  let cluster: Cluster;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    third = await api.given.organisation({ kind: 'library' as OrganisationKind, parent: tree.district });
    setter = await api.given.person(Role.Officer, tree.district);
    officers = [
      await api.given.person(Role.Officer, tree.commune),
      await api.given.person(Role.Officer, tree.siblingCommune),
      await api.given.person(Role.Officer, third),
    ];
    leader = await api.given.person(Role.Leader, tree.commune);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    cluster = await setUp();
  });

  const input = (over: object = {}) => ({
    organisationId: tree.district.id,
    kind: 'CLUSTER',
    name: `Cụm số ${++count}`,
    year: 2024,
    items: [
      { name: 'Phong trào', maximum: 20 },
      { name: 'Sáng kiến', maximum: 10 },
    ],
    scoringDueOn: '2024-12-10',
    memberIds: [tree.commune.id, tree.siblingCommune.id, third.id],
    ...over,
  });
  const setUp = async (over: object = {}) =>
    (await api.ok<{ setUpCluster: Cluster }>(setter, SET_UP, { input: input(over) })).setUpCluster;
  const seen = async (person: TestPerson, { id }: { id: string }) =>
    (await api.ok<{ cluster: Cluster }>(person, ONE, { id })).cluster;
  const score = (by: number, of: number, points: number[], { members } = cluster) => ({
    input: { byId: members[by]!.id, ofId: members[of]!.id, points },
  });
  const scoreAll = async () => {
    for (const [by, officer] of officers.entries())
      for (const of of officers.keys()) await api.ok(officer, SCORE, score(by, of, [10 + by + of, of]));
  };

  it('are set up of organisations below, with head and deputy by rotation', async () => {
    expect(cluster.members.map(({ duty }) => duty)).toEqual(['HEAD', 'DEPUTY', null]);
    const next = await setUp({ year: 2025, previousId: cluster.id });
    expect(next.members.map(({ duty }) => duty)).toEqual([null, 'HEAD', 'DEPUTY']);
    const name = { name: `Cụm số ${count}`, year: 2025 };
    expect(await api.refusal(setter, SET_UP, { input: input(name) })).toBe('CLUSTER_EXISTS');
    const twice = { memberIds: [tree.commune.id, tree.commune.id] };
    expect(await api.refusal(setter, SET_UP, { input: input(twice) })).toBe('CLUSTER_MEMBER_EXISTS');
    const beyond = { memberIds: [tree.commune.id, tree.otherProvince.id] };
    expect(await api.refusal(setter, SET_UP, { input: input(beyond) })).toBe('NOT_FOUND');
    expect(await api.refusal(stranger, SET_UP, { input: input() })).toBe('NOT_FOUND');
    expect(await api.refusal(leader, SET_UP, { input: input() })).toBe('FORBIDDEN');
    expect(await api.refusal(null, SET_UP, { input: input() })).toBe('UNAUTHENTICATED');
  });

  it('are seen by members and by whoever set them up, and by nobody else', async () => {
    const { id } = cluster;
    for (const person of [setter, leader, ...officers]) expect((await seen(person, cluster)).id).toBe(id);
    expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
    const listed = async (person: TestPerson) =>
      (await api.ok<{ clusters: { edges: { node: Cluster }[] } }>(person, LIST, { first: 100 })).clusters.edges;
    expect((await listed(leader)).map(({ node }) => node.id)).toContain(id);
    expect(await listed(stranger)).toEqual([]);
    expect(await api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
    const statements = (first: number) => api.statements(() => api.ok(setter, LIST, { first }));
    expect(await statements(3)).toBe(await statements(1));
  });

  it('are found by name, and wait for points and for a decision', async () => {
    const found = async (person: TestPerson) =>
      (
        await api.ok<{ search: { things: { id: string }[] } }>(
          person,
          'query ($words: String!) { search(words: $words, kinds: [CLUSTER]) { things { id } } }',
          { words: 'cum so' },
        )
      ).search.things.map(({ id }) => id);
    for (const person of [setter, ...officers]) expect(await found(person)).toContain(cluster.id);
    expect(await found(stranger)).toEqual([]);
    const waits = async (person: TestPerson, kind: string) =>
      (await pileOf<{ id: string }>(api, person, kind, '__typename'))?.count ?? 0;
    const before = await waits(officers[0], 'CLUSTERS_TO_SCORE');
    expect(before).toBeGreaterThan(0);
    expect(await waits(stranger, 'CLUSTERS_TO_SCORE')).toBe(0);
    await scoreAll();
    expect(await waits(officers[0], 'CLUSTERS_TO_SCORE')).toBe(before - 1);
    const decided = await waits(setter, 'CLUSTERS_TO_DECIDE');
    await api.ok(officers[0], PROPOSE, step(await seen(officers[0], cluster)));
    expect(await waits(setter, 'CLUSTERS_TO_DECIDE')).toBe(decided + 1);
  });

  it('have a head by hand, and members that come and go', async () => {
    const [first, second, last] = cluster.members;
    const duties = { id: cluster.id, version: cluster.version, headId: last!.id, deputyId: first!.id };
    expect(await api.refusal(setter, DUTIES, { input: { ...duties, deputyId: last!.id } })).toBe('CLUSTER_DUTIES');
    expect(await api.refusal(officers[0], DUTIES, { input: duties })).toBe('NOT_FOUND');
    expect(await api.refusal(null, DUTIES, { input: duties })).toBe('UNAUTHENTICATED');
    const { setClusterDuties } = await api.ok<{ setClusterDuties: Cluster }>(setter, DUTIES, { input: duties });
    expect(setClusterDuties.members.map(({ duty }) => duty)).toEqual(['DEPUTY', null, 'HEAD']);
    expect(await api.refusal(setter, DUTIES, { input: duties })).toBe('VERSION_CONFLICT');
    const leaving = { id: second!.id, version: setClusterDuties.version, reason: 'Sáp nhập' };
    expect(await api.refusal(officers[0], LEAVE, leaving)).toBe('NOT_FOUND');
    expect(await api.refusal(null, LEAVE, leaving)).toBe('UNAUTHENTICATED');
    const { leaveCluster } = await api.ok<{ leaveCluster: Cluster }>(setter, LEAVE, leaving);
    expect(leaveCluster.members).toHaveLength(2);
    expect(await api.refusal(setter, LEAVE, { ...leaving, version: leaveCluster.version })).toBe('CLUSTER_MEMBER_LEFT');
    const joining = { input: { id: cluster.id, version: leaveCluster.version, organisationId: tree.school.id } };
    expect(await api.refusal(stranger, JOIN, joining)).toBe('NOT_FOUND');
    expect(await api.refusal(null, JOIN, joining)).toBe('UNAUTHENTICATED');
    expect((await api.ok<{ joinCluster: Cluster }>(setter, JOIN, joining)).joinCluster.members).toHaveLength(3);
  });

  it('have a covenant that is drafted from data and signed by each leader', async () => {
    const { draftFrom } = await api.ok<{ draftFrom: { subject: string; draft: { body: { text: string }[] } } }>(
      setter,
      DRAFT,
      { id: cluster.id },
    );
    expect(draftFrom.subject).toBe(`Giao ước thi đua Cụm số ${count} năm 2024`);
    const text = draftFrom.draft.body.map((block) => block.text).join('\n');
    expect(text).toContain('1. UBND xã (đơn vị trưởng)');
    expect(text).toContain('2. Sáng kiến (tối đa 5 điểm)');
    expect(await api.refusal(stranger, DRAFT, { id: cluster.id })).toBe('NOT_FOUND');
    expect(await api.refusal(null, DRAFT, { id: cluster.id })).toBe('UNAUTHENTICATED');
    const [own, other] = cluster.members;
    const { signCovenant } = await api.ok<{ signCovenant: Cluster }>(leader, SIGN, { id: own!.id });
    expect(signCovenant.members.map(({ signedAt }) => signedAt !== null)).toEqual([true, false, false]);
    expect(await api.refusal(leader, SIGN, { id: own!.id })).toBe('CLUSTER_SIGNED');
    expect(await api.refusal(leader, SIGN, { id: other!.id })).toBe('NOT_FOUND');
    expect(await api.refusal(officers[0], SIGN, { id: own!.id })).toBe('FORBIDDEN');
    expect(await api.refusal(null, SIGN, { id: own!.id })).toBe('UNAUTHENTICATED');
  });

  it('keep scores sealed until all have scored all; then own points and the average stand side by side', async () => {
    await api.ok(officers[0], SCORE, score(0, 1, [20, 10]));
    expect(await seen(officers[0], cluster)).toMatchObject({
      isOpen: false,
      standings: null,
      givenScores: [{}],
      scoresGiven: 1,
    });
    expect(await seen(officers[1], cluster)).toMatchObject({ standings: null, givenScores: [] });
    expect(await seen(setter, cluster)).toMatchObject({ standings: null, givenScores: [] });
    for (const points of [[], [21, 0], [1], [-1, 0], [1, 1, 1]])
      expect(await api.refusal(officers[0], SCORE, score(0, 1, points))).toBe('CLUSTER_POINTS');
    expect(await api.refusal(officers[0], SCORE, score(1, 0, [1, 1]))).toBe('NOT_FOUND');
    expect(await api.refusal(stranger, SCORE, score(0, 1, [1, 1]))).toBe('NOT_FOUND');
    expect(await api.refusal(null, SCORE, score(0, 1, [1, 1]))).toBe('UNAUTHENTICATED');
    await scoreAll();
    const open = await seen(officers[1], cluster);
    // Of the last member the others gave 12 + 2 and 13 + 2 half points, itself 14 + 2.
    expect(open).toMatchObject({
      isOpen: true,
      standings: [{ memberId: cluster.members[2]!.id, own: 16, average: 725, place: 1 }, {}, {}],
    });
    expect(await api.refusal(officers[0], SCORE, score(0, 1, [1, 1]))).toBe('CLUSTER_SCORES_OPEN');
  });

  it('are ranked by the points: the head proposes, whoever set the cluster up returns or confirms', async () => {
    expect(await api.refusal(officers[0], PROPOSE, step(cluster))).toBe('CLUSTER_SCORES_SEALED');
    expect(await api.refusal(officers[1], PROPOSE, step(cluster))).toBe('CLUSTER_NOT_HEAD');
    expect(await api.refusal(stranger, PROPOSE, step(cluster))).toBe('NOT_FOUND');
    expect(await api.refusal(null, PROPOSE, step(cluster))).toBe('UNAUTHENTICATED');
    await scoreAll();
    expect(await api.refusal(setter, CONFIRM, step(cluster))).toBe('CLUSTER_STATE');
    let { proposeRanking: at } = await api.ok<{ proposeRanking: Cluster }>(officers[0], PROPOSE, step(cluster));
    expect(at.state).toBe('PROPOSED');
    const back = { ...step(at), reason: 'Thiếu minh chứng' };
    expect(await api.refusal(officers[0], RETURN, back)).toBe('NOT_FOUND');
    expect(await api.refusal(null, RETURN, back)).toBe('UNAUTHENTICATED');
    at = (await api.ok<{ returnRanking: Cluster }>(setter, RETURN, back)).returnRanking;
    expect(at).toMatchObject({ state: 'RUNNING', returnReason: 'Thiếu minh chứng' });
    at = (await api.ok<{ proposeRanking: Cluster }>(officers[0], PROPOSE, step(at))).proposeRanking;
    expect(await api.refusal(officers[0], CONFIRM, step(at))).toBe('NOT_FOUND');
    expect(await api.refusal(null, CONFIRM, step(at))).toBe('UNAUTHENTICATED');
    at = (await api.ok<{ confirmRanking: Cluster }>(setter, CONFIRM, step(at))).confirmRanking;
    expect(at).toMatchObject({ state: 'CONFIRMED', returnReason: null });
    const { history } = await api.ok<{ history: { edges: { node: { action: string } }[] } }>(setter, HISTORY, {
      id: at.id,
    });
    expect(history.edges[0]).toEqual({ node: { action: 'cluster.rankingConfirmed' } });
  });
});
