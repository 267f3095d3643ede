import { CampaignsModule } from '@app/campaigns';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { VouchersModule } from '@app/vouchers';
import { Module } from '@nestjs/common';
import { DonationInbox } from './donation-inbox';
import { DonationNodes, PledgeNodes, StockItemNodes } from './donation-nodes';
import { DonationsLoader } from './donations.loader';
import { DonationsResolver } from './donations.resolver';
import { Donations } from './donations.service';
import { GiftLists } from './gift-lists.service';
import { GiverNames } from './giver-names';
import { KeepDonations } from './keep-donations.service';
import { KeepPledges } from './keep-pledges.service';
import { KnownGivers } from './known-givers';
import { PledgeCheck } from './pledge-check';
import { PledgeInbox } from './pledge-inbox';
import { CampaignPromisesResolver, DonationPledgeResolver, PledgesResolver } from './pledges.resolver';
import { Pledges } from './pledges.service';
import { ReceiptRule } from './receipt-rule';
import { Receipts } from './receipts.service';
import { StockItemsResolver, StockMovesResolver } from './stock.resolver';
import { Stock } from './stock.service';
import { WriteGiftList } from './write-gift-list.service';

@Module({
  imports: [LedgerModule, VouchersModule, CampaignsModule, OrganisationsModule, PeopleModule, InboxModule],
  providers: [
    Donations,
    KeepDonations,
    Receipts,
    ReceiptRule,
    Stock,
    GiftLists,
    WriteGiftList,
    KnownGivers,
    GiverNames,
    DonationsLoader,
    DonationsResolver,
    StockItemsResolver,
    StockMovesResolver,
    Pledges,
    KeepPledges,
    PledgeCheck,
    PledgeInbox,
    PledgesResolver,
    CampaignPromisesResolver,
    DonationPledgeResolver,
    PledgeNodes,
    DonationNodes,
    StockItemNodes,
    DonationInbox,
  ],
  exports: [KeepDonations, Receipts, Stock, GiftLists, Donations, DonationsLoader, GiverNames],
})
export class DonationsModule {}
