import { uuidIds } from '@app/kernel';

export const ClusterIds = uuidIds('Cluster');
export const ClusterMemberIds = uuidIds('ClusterMember');
