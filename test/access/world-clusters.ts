import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';

export interface ClusterTarget {
  /** Set up by the organisation; sealed. */
  cluster: string;
  /** The organisation itself in it: the head, which has signed. */
  clusterMember: string;
}

/** A cluster of an organisation and of one that has nothing to do with the others. */
export async function clusterTarget(
  api: TestApi,
  at: TestOrganisation,
  outside: TestOrganisation,
): Promise<ClusterTarget> {
  const [cluster, head, other] = [newKey(), newKey(), newKey()];
  await api.owner.query(
    `INSERT INTO cluster (key, organisation_key, kind, name, year, items, scoring_due_on, state)
     VALUES ($1, $2, 'cluster', 'Cụm số 1', 2024, '[{"name": "Phong trào", "maximum": 20}]', '2999-12-31', 'running')`,
    [cluster, at.key],
  );
  await api.owner.query(
    `INSERT INTO cluster_member (key, cluster_key, organisation_key, position, duty, joined_on, signed_at)
     VALUES ($1, $3, $4, 0, 'head', '2024-01-01', now()), ($2, $3, $5, 1, NULL, '2024-01-01', NULL)`,
    [head, other, cluster, at.key, outside.key],
  );
  return { cluster: nodeId('Cluster', cluster), clusterMember: nodeId('ClusterMember', head) };
}
