import { DirectivesModule } from '@app/directives';
import { IssuingModule } from '@app/issuing';
import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { ClusterNodes } from './cluster-nodes';
import { ClusterRankings } from './cluster-ranking.service';
import { ClustersLoader } from './clusters.loader';
import { ClusterMemberResolver, ClustersResolver, ClusterStandingResolver } from './clusters.resolver';
import { Clusters } from './clusters.service';
import { CovenantDrafts } from './covenant-drafts';

@Module({
  imports: [OrganisationsModule, DirectivesModule, IssuingModule],
  providers: [
    Clusters,
    ClusterRankings,
    ClustersLoader,
    ClustersResolver,
    ClusterMemberResolver,
    ClusterStandingResolver,
    ClusterNodes,
    CovenantDrafts,
  ],
})
export class ClustersModule {}
