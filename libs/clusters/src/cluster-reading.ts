import {
  type Actor,
  type IsoDate,
  KernelError,
  type Permission,
  type Query,
  tableOf,
  type Transaction,
} from '@app/kernel';
import { Cluster, ClusterMember, ClusterScore } from './cluster.entity';
import { clusterColumns, memberColumns } from './cluster.sql';
import { ClusterError } from './clusters.errors';
import { isOpen } from './cluster.rules';

/** A cluster as it stands, with those who are in it today and what they gave each other. */
export interface WholeCluster {
  cluster: Cluster;
  members: ClusterMember[];
  scores: ClusterScore[];
}

/** Locked until commit: who scores and who opens the scores would else pass each other. Throws NOT_FOUND. */
export async function lockedCluster(tx: Transaction, key: string): Promise<WholeCluster> {
  const query: Query = tx.query.bind(tx);
  const [row] = await query<Cluster>(`SELECT ${clusterColumns} FROM cluster AS c WHERE c.key = $1 FOR NO KEY UPDATE`, [
    key,
  ]);
  if (!row) throw KernelError.NOT_FOUND();
  return {
    cluster: tableOf(Cluster).toRow(row),
    members: await membersOf(query, [key]),
    scores: await scoresOf(query, [key]),
  };
}

/** The cluster of a member, locked. Throws NOT_FOUND, CLUSTER_MEMBER_LEFT. */
export async function lockedByMember(
  tx: Transaction,
  memberKey: string,
  may: (member: ClusterMember) => boolean,
): Promise<WholeCluster & { member: ClusterMember }> {
  const [row] = await tx.query<ClusterMember>(`SELECT ${memberColumns} FROM cluster_member AS m WHERE m.key = $1`, [
    memberKey,
  ]);
  if (!row || !may(row)) throw KernelError.NOT_FOUND();
  if (row.leftOn !== null) throw ClusterError.CLUSTER_MEMBER_LEFT();
  const whole = await lockedCluster(tx, row.clusterKey);
  const member = whole.members.find(({ key }) => key === memberKey);
  if (!member) throw ClusterError.CLUSTER_MEMBER_LEFT();
  return { ...whole, member };
}

/** Who is in them, in the order of rotation. */
export async function membersOf(query: Query, clusterKeys: readonly string[]): Promise<ClusterMember[]> {
  const rows = await query<ClusterMember>(
    `SELECT ${memberColumns} FROM cluster_member AS m WHERE m.cluster_key = ANY($1::uuid[]) AND m.left_on IS NULL ORDER BY m.position, m.key`,
    [clusterKeys],
  );
  return rows.map(tableOf(ClusterMember).toRow);
}

export const scoresOf = (query: Query, clusterKeys: readonly string[]): Promise<ClusterScore[]> =>
  query<ClusterScore>(
    `SELECT ${tableOf(ClusterScore).columns('s')} FROM cluster_score AS s WHERE s.cluster_key = ANY($1::uuid[]) ORDER BY s.key`,
    [clusterKeys],
  );

/** Whether all scores of a cluster are seen by all its members. */
export const scoresAreOpen = ({ cluster, members, scores }: WholeCluster, today: IsoDate): boolean =>
  isOpen(members, scores, { dueOn: cluster.scoringDueOn, today });

/** Throws NOT_FOUND where the actor does not work at the organisation that set the cluster up. */
export function mustWorkAbove(actor: Actor, permission: Permission, { organisationKey }: Cluster): void {
  if (!actor.worksAt(permission, organisationKey)) throw KernelError.NOT_FOUND();
}
