import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Cluster } from './cluster.entity';
import { ClusterIds } from './clusters.ids';
import { ClusterPermission } from './clusters.permissions';
import { Clusters } from './clusters.service';

/** Clusters within sight. */
@Injectable()
export class ClusterNodes implements NodeSource<string> {
  readonly type = Cluster;
  readonly ids = ClusterIds;
  readonly permission = ClusterPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly clusters: Clusters,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<Cluster[]> {
    return this.clusters.seen(actor, keys);
  }
}
