import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { withinReach } from '@app/organisations';
import { Cluster, ClusterMember } from './cluster.entity';
import { ClusterPermission } from './clusters.permissions';

/** Columns of `cluster AS c` and `cluster_member AS m`. */
export const clusterColumns = tableOf(Cluster).columns('c');
export const memberColumns = tableOf(ClusterMember).columns('m');

/** SQL condition on `cluster AS c`: set up within reach, or with a member within reach, also one that has left. */
export function visibleClusters(actor: Actor, today: IsoDate, params: unknown[]): string {
  const reach = { actor, permission: ClusterPermission.Read, today };
  const own = withinReach({ ...reach, organisation: 'c.organisation_key' }, params);
  const member = withinReach({ ...reach, organisation: 'm.organisation_key' }, params);
  return `(${own} OR c.key IN (SELECT m.cluster_key FROM cluster_member AS m WHERE ${member}))`;
}
