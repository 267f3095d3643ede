import { OrganisationsModule } from '@app/organisations';
import { TitlesModule } from '@app/titles';
import { Module } from '@nestjs/common';
import { Authorities } from './authorities.service';
import { AuthorityEntries } from './authority-entries.service';
import { AwardDefinitions } from './award-definitions.service';
import { AwardKeeping } from './award-keeping.service';
import { AuthorityNodes, AwardNodes } from './award-nodes';
import { AwardsLoader } from './awards.loader';
import { AuthoritiesResolver, AwardsResolver } from './awards.resolver';
import { Awards } from './awards.service';
import { Rewards } from './rewards.service';

@Module({
  imports: [OrganisationsModule, TitlesModule],
  providers: [
    Awards,
    AwardKeeping,
    AwardDefinitions,
    Authorities,
    AuthorityEntries,
    Rewards,
    AwardsLoader,
    AwardsResolver,
    AuthoritiesResolver,
    AwardNodes,
    AuthorityNodes,
  ],
  exports: [AwardKeeping, Authorities, Awards, AwardsLoader, Rewards],
})
export class AwardsModule {}
