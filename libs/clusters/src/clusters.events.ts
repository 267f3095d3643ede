import { event } from '@app/kernel';
import { ClusterPermission } from './clusters.permissions';

const cluster = {
  of: 'Cluster',
  reads: ClusterPermission.Read,
  payload: { organisationKey: 'number', year: 'number' },
} as const;

export const ClusterSetUp = event('cluster.setUp', cluster);
export const ClusterDutiesSet = event('cluster.dutiesSet', cluster);
export const ClusterJoined = event('cluster.joined', cluster);
export const ClusterLeft = event('cluster.left', cluster);
export const ClusterSigned = event('cluster.signed', cluster);
export const ClusterScored = event('cluster.scored', cluster);
export const ClusterRankingProposed = event('cluster.rankingProposed', cluster);
export const ClusterRankingConfirmed = event('cluster.rankingConfirmed', cluster);
export const ClusterRankingReturned = event('cluster.rankingReturned', cluster);
