import { CampaignsModule } from '@app/campaigns';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { VouchersModule } from '@app/vouchers';
import { Module } from '@nestjs/common';
import { DonationInbox } from './donation-inbox';
import { DonationNodes, StockItemNodes } from './donation-nodes';
import { DonationsLoader } from './donations.loader';
import { DonationsResolver, GiversResolver } from './donations.resolver';
import { Donations } from './donations.service';
import { GiftLists } from './gift-lists.service';
import { Givers } from './givers.service';
import { KeepDonations } from './keep-donations.service';
import { KnownGivers } from './known-givers';
import { ReceiptRule } from './receipt-rule';
import { Receipts } from './receipts.service';
import { StockItemsResolver, StockMovesResolver } from './stock.resolver';
import { Stock } from './stock.service';

@Module({
  imports: [LedgerModule, VouchersModule, CampaignsModule, OrganisationsModule, PeopleModule, InboxModule],
  providers: [
    Donations,
    KeepDonations,
    Receipts,
    ReceiptRule,
    Stock,
    GiftLists,
    KnownGivers,
    Givers,
    DonationsLoader,
    DonationsResolver,
    GiversResolver,
    StockItemsResolver,
    StockMovesResolver,
    DonationNodes,
    StockItemNodes,
    DonationInbox,
  ],
  exports: [KeepDonations, Receipts, Stock, GiftLists],
})
export class DonationsModule {}
