import { type Actor, Clock, KernelError, tableOf, type Transaction, Transactions } from '@app/kernel';
import { lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { lockedCluster, mustWorkAbove, scoresAreOpen, type WholeCluster } from './cluster-reading';
import { Cluster, ClusterDuty, ClusterState } from './cluster.entity';
import type { ClusterStepArgs, ReturnRankingArgs } from './cluster.inputs';
import { ClusterError } from './clusters.errors';
import { ClusterRankingConfirmed, ClusterRankingProposed, ClusterRankingReturned } from './clusters.events';
import { ClusterPermission } from './clusters.permissions';
import { Clusters } from './clusters.service';

/** The ranking follows from the points; the head proposes it, whoever set the cluster up confirms or returns it. */
@Injectable()
export class ClusterRankings {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly clusters: Clusters,
  ) {}

  /** Throws NOT_FOUND, CLUSTER_NOT_HEAD, CLUSTER_SCORES_SEALED, CLUSTER_STATE, VERSION_CONFLICT. */
  propose(actor: Actor, args: ClusterStepArgs): Promise<Cluster> {
    return this.step(actor, args, ClusterState.Running, (whole) => {
      const own = whole.members.filter(({ organisationKey }) =>
        actor.worksAt(ClusterPermission.Decide, organisationKey),
      );
      if (own.length === 0) throw KernelError.NOT_FOUND();
      if (!own.some(({ duty }) => duty === ClusterDuty.Head)) throw ClusterError.CLUSTER_NOT_HEAD();
      if (!scoresAreOpen(whole, this.clock.today())) throw ClusterError.CLUSTER_SCORES_SEALED();
      return { state: ClusterState.Proposed, returnReason: null, happened: ClusterRankingProposed };
    });
  }

  /** Throws NOT_FOUND, CLUSTER_STATE, VERSION_CONFLICT. */
  confirm(actor: Actor, args: ClusterStepArgs): Promise<Cluster> {
    return this.step(actor, args, ClusterState.Proposed, ({ cluster }) => {
      mustWorkAbove(actor, ClusterPermission.Decide, cluster);
      return { state: ClusterState.Confirmed, returnReason: null, happened: ClusterRankingConfirmed };
    });
  }

  /** Throws NOT_FOUND, CLUSTER_STATE, VERSION_CONFLICT. */
  return(actor: Actor, { reason, ...args }: ReturnRankingArgs): Promise<Cluster> {
    return this.step(actor, args, ClusterState.Proposed, ({ cluster }) => {
      mustWorkAbove(actor, ClusterPermission.Decide, cluster);
      return { state: ClusterState.Running, returnReason: reason.trim(), happened: ClusterRankingReturned };
    });
  }

  private async step(
    actor: Actor,
    { key, version }: ClusterStepArgs,
    from: ClusterState,
    decide: (
      whole: WholeCluster,
    ) => Pick<Cluster, 'state' | 'returnReason'> & { happened: typeof ClusterRankingReturned },
  ): Promise<Cluster> {
    await this.transactions.run(actor, async (tx: Transaction) => {
      const whole = await lockedCluster(tx, key);
      const { happened, ...after } = decide(whole);
      if (whole.cluster.state !== from) throw ClusterError.CLUSTER_STATE();
      const change = await tableOf(Cluster).amend(tx, whole.cluster, version, after);
      const { organisationKey, year } = whole.cluster;
      const place = await lastPlace(tx.query.bind(tx), organisationKey, this.clock.today());
      const payload = { organisationKey, year };
      tx.happened(happened, { subject: key, path: place!.path, payload, ...change, reason: after.returnReason });
    });
    return this.clusters.one(actor, key);
  }
}
