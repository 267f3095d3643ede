import { type Call, found, input, list, own, place, stale, STALE, staleInput } from './call';
import type { Target, World } from './world';

/** Of a name that the own organisation has already: what is allowed ends in CLUSTER_EXISTS. */
const setUp = (world: World, part: object) => ({
  organisationId: own(world).organisation.id,
  kind: 'CLUSTER',
  name: 'Cụm số 1',
  year: 2024,
  items: [{ name: 'x', maximum: 20 }],
  scoringDueOn: '2999-12-31',
  memberIds: [own(world).organisation.id, world.targets.child.organisation.id],
  ...part,
});
const settingUp = (part: (target: Target, world: World) => object): Call =>
  input((target, world) => setUp(world, part(target, world)), ['CLUSTER_EXISTS']);

export const clusterCalls: Record<string, Call> = {
  cluster: place(({ cluster }) => ({ id: cluster })),
  clusters: list(
    () => ({}),
    ({ cluster }) => cluster,
  ),
  'node (cluster)': found(({ cluster }) => cluster),
  setUpCluster: settingUp(({ organisation }) => ({ organisationId: organisation.id })),
  'setUpCluster (directive)': settingUp(({ directive }) => ({ directiveId: directive })),
  'setUpCluster (previous)': settingUp(({ cluster }) => ({ previousId: cluster })),
  'setUpCluster (members)': settingUp(({ organisation }, world) => ({
    memberIds: [own(world).organisation.id, organisation.id],
  })),
  setClusterDuties: staleInput(({ cluster }, world) => ({ id: cluster, headId: own(world).clusterMember })),
  'setClusterDuties (head)': staleInput(({ clusterMember }, world) => ({
    id: own(world).cluster,
    headId: clusterMember,
  })),
  'setClusterDuties (deputy)': staleInput(({ clusterMember }, world) => ({
    id: own(world).cluster,
    headId: own(world).clusterMember,
    deputyId: clusterMember,
  })),
  joinCluster: staleInput(({ cluster }, world) => ({ id: cluster, organisationId: own(world).organisation.id })),
  'joinCluster (organisation)': staleInput(({ organisation }, world) => ({
    id: own(world).cluster,
    organisationId: organisation.id,
  })),
  leaveCluster: stale(({ clusterMember }) => ({ memberId: clusterMember, reason: 'thử' })),
  signCovenant: place(({ clusterMember }) => ({ memberId: clusterMember }), ['CLUSTER_SIGNED']),
  scoreMember: input(
    ({ clusterMember }, world) => ({ byId: clusterMember, ofId: own(world).clusterMember, points: [] }),
    ['CLUSTER_POINTS'],
  ),
  'scoreMember (of)': input(
    ({ clusterMember }, world) => ({ byId: own(world).clusterMember, ofId: clusterMember, points: [] }),
    ['CLUSTER_POINTS'],
  ),
  proposeRanking: place(({ cluster }) => ({ id: cluster, version: STALE }), ['CLUSTER_SCORES_SEALED']),
  confirmRanking: place(({ cluster }) => ({ id: cluster, version: STALE }), ['CLUSTER_STATE']),
  returnRanking: place(({ cluster }) => ({ id: cluster, version: STALE, reason: 'thử' }), ['CLUSTER_STATE']),
};
