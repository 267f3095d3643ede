import { InboxPileKind, InboxSources } from '@app/inbox';
import { type Actor, type Query, tableOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Cluster } from './cluster.entity';
import { clusterColumns } from './cluster.sql';
import { clusterThing } from './cluster-thing';
import { ClusterPermission } from './clusters.permissions';

const TO_SCORE = InboxPileKind.declare('clusters_to_score', 'Members of my cluster to whom I gave no points yet.');
const TO_DECIDE = InboxPileKind.declare('clusters_to_decide', 'Rankings that were proposed to me.');

/** How many of each pile are listed. */
const PILE = 100;

/** Somebody in the cluster to whom a member of the actor's workplaces (`$1`), still in it, gave nothing yet. */
const UNSCORED = `c.state = 'running' AND EXISTS (
  SELECT 1 FROM cluster_member AS mine JOIN cluster_member AS other ON other.cluster_key = mine.cluster_key AND other.left_on IS NULL
  WHERE mine.cluster_key = c.key AND mine.organisation_key = ANY($1::int[]) AND mine.left_on IS NULL AND NOT EXISTS (
    SELECT 1 FROM cluster_score AS s WHERE s.by_key = mine.key AND s.of_key = other.key))`;

const PROPOSED = `c.state = 'proposed' AND c.organisation_key = ANY($1::int[])`;

/** What waits in clusters: points to be given, and rankings to be decided on. */
@Injectable()
export class ClusterInbox {
  constructor(sources: InboxSources) {
    const pile = { listed: PILE };
    sources.register(
      {
        ...pile,
        pile: TO_SCORE,
        permission: ClusterPermission.Score,
        waiting: (query, actor) => waiting(query, UNSCORED, actor.workplaces(ClusterPermission.Score)),
      },
      {
        ...pile,
        pile: TO_DECIDE,
        permission: ClusterPermission.Decide,
        waiting: (query, actor) => waiting(query, PROPOSED, actor.workplaces(ClusterPermission.Decide)),
      },
    );
  }
}

async function waiting(query: Query, condition: string, workplaces: ReturnType<Actor['workplaces']>) {
  const rows = await query<Cluster & { count: number }>(
    `SELECT ${clusterColumns}, (count(*) OVER ())::int AS count FROM cluster AS c
     WHERE ${condition} ORDER BY c.scoring_due_on, c.key LIMIT ${PILE}`,
    [workplaces],
  );
  const things = rows.map((row) => ({ ...clusterThing(tableOf(Cluster).toRow(row)), record: null }));
  return { count: rows[0]?.count ?? 0, things };
}
