import { type Actor, Clock, type Found, MOST_MATCHES, type SearchSource, SearchSources, tableOf } from '@app/kernel';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Cluster } from './cluster.entity';
import { clusterColumns, visibleClusters } from './cluster.sql';
import { clusterThing } from './cluster-thing';
import { CLUSTER } from './clusters.kinds';
import { ClusterPermission } from './clusters.permissions';

/** Clusters within sight by name, the latest year first. A country has some thousand a year, so they are looked at without an index. */
@Injectable()
export class ClusterSearch implements SearchSource {
  readonly kind = CLUSTER;
  readonly permission = ClusterPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [];
    const conditions = [
      holdsWords(wordsIn('c.name'), words, params),
      visibleClusters(actor, this.clock.today(), params),
    ];
    const rows: Cluster[] = await this.dataSource.query(
      `SELECT ${clusterColumns} FROM (
         SELECT c.* FROM cluster AS c WHERE ${conditions.join(' AND ')} LIMIT ${MOST_MATCHES}) AS c
       ORDER BY c.year DESC, c.key DESC LIMIT $${params.push(most)}`,
      params,
    );
    return { things: rows.map((row) => clusterThing(tableOf(Cluster).toRow(row))), isCut: false };
  }
}
