import { DirectivesModule } from '@app/directives';
import { IssuingModule } from '@app/issuing';
import { InboxModule } from '@app/inbox';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { ClusterInbox } from './cluster-inbox';
import { ClusterSearch } from './cluster-search';
import { ClusterNodes } from './cluster-nodes';
import { ClusterRankings } from './cluster-ranking.service';
import { ClustersLoader } from './clusters.loader';
import { ClusterMemberResolver, ClustersResolver, ClusterStandingResolver } from './clusters.resolver';
import { Clusters } from './clusters.service';
import { CovenantDrafts } from './covenant-drafts';

@Module({
  imports: [OrganisationsModule, DirectivesModule, IssuingModule, InboxModule],
  providers: [
    Clusters,
    ClusterRankings,
    ClustersLoader,
    ClustersResolver,
    ClusterMemberResolver,
    ClusterStandingResolver,
    ClusterNodes,
    CovenantDrafts,
    ClusterSearch,
    ClusterInbox,
  ],
})
export class ClustersModule {}
