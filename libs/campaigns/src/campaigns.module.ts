import { CalendarModule } from '@app/calendar';
import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { CampaignDays } from './campaign-days';
import { CampaignInbox } from './campaign-inbox';
import { CampaignNodes } from './campaign-nodes';
import { CampaignPostingRule } from './campaign-posting-rule';
import { CampaignSearch } from './campaign-search';
import { CampaignsLoader } from './campaigns.loader';
import { CampaignsResolver } from './campaigns.resolver';
import { Campaigns } from './campaigns.service';
import { KeepCampaigns } from './keep-campaigns.service';

@Module({
  imports: [LedgerModule, OrganisationsModule, PeopleModule, DirectivesModule, CalendarModule, InboxModule],
  providers: [
    Campaigns,
    KeepCampaigns,
    CampaignDays,
    CampaignPostingRule,
    CampaignsLoader,
    CampaignsResolver,
    CampaignNodes,
    CampaignInbox,
    CampaignSearch,
  ],
  exports: [Campaigns, KeepCampaigns, CampaignsLoader, CampaignDays],
})
export class CampaignsModule {}
