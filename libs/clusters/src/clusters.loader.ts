import { batch, Clock, nodeId, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { membersOf, scoresAreOpen, scoresOf, type WholeCluster } from './cluster-reading';
import type { Cluster } from './cluster.entity';
import { average, standingsOf } from './cluster.rules';
import { ClusterStanding, GivenScore } from './cluster.view';
import { ClusterPermission } from './clusters.permissions';

/** What hangs on clusters; as many statements for twenty as for one. */
@Injectable()
export class ClustersLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async whole(context: RequestContext, cluster: Cluster): Promise<WholeCluster> {
    const load = (keys: string[]) =>
      this.transactions.read(context.actor, async (query) => {
        const members = Map.groupBy(await membersOf(query, keys), ({ clusterKey }) => clusterKey);
        const scores = Map.groupBy(await scoresOf(query, keys), ({ clusterKey }) => clusterKey);
        return new Map(keys.map((key) => [key, { members: members.get(key) ?? [], scores: scores.get(key) ?? [] }]));
      });
    const found = await batch(context, 'Cluster.whole', load).load(cluster.key);
    return { cluster, members: found?.members ?? [], scores: found?.scores ?? [] };
  }

  async areOpen(context: RequestContext, cluster: Cluster): Promise<boolean> {
    return scoresAreOpen(await this.whole(context, cluster), this.clock.today());
  }

  /** The best first; null while the scores are sealed. */
  async standings(context: RequestContext, cluster: Cluster): Promise<ClusterStanding[] | null> {
    const whole = await this.whole(context, cluster);
    if (!scoresAreOpen(whole, this.clock.today())) return null;
    const organisations = new Map(whole.members.map(({ key, organisationKey }) => [key, organisationKey]));
    return standingsOf(whole.members, whole.scores).map((standing) =>
      Object.assign(new ClusterStanding(), {
        memberId: nodeId('ClusterMember', standing.memberKey),
        organisationKey: organisations.get(standing.memberKey)!,
        own: standing.own,
        average: average(standing),
        givers: standing.givers,
        place: standing.place,
      }),
    );
  }

  /** What members where the caller scores gave, also while it is sealed. */
  async given(context: RequestContext, cluster: Cluster): Promise<GivenScore[]> {
    const { members, scores } = await this.whole(context, cluster);
    const workplaces = context.actor.workplaces(ClusterPermission.Score);
    const own = new Set(
      members.filter(({ organisationKey }) => workplaces.includes(organisationKey)).map(({ key }) => key),
    );
    return scores
      .filter(({ byKey }) => own.has(byKey))
      .map(({ byKey, ofKey, points }) =>
        Object.assign(new GivenScore(), {
          byId: nodeId('ClusterMember', byKey),
          ofId: nodeId('ClusterMember', ofKey),
          points,
        }),
      );
  }
}
