import { CampaignsModule } from '@app/campaigns';
import { DonationsModule } from '@app/donations';
import { IssuingModule } from '@app/issuing';
import { LedgerModule } from '@app/ledger';
import { LedgerPrintsModule } from '@app/ledger-prints';
import { VouchersModule } from '@app/vouchers';
import { Module } from '@nestjs/common';
import { CampaignResults } from './campaign-results';
import { Confirmations } from './confirmations.service';
import { GiftBookPrints } from './gift-book-prints.service';
import {
  SponsorBooksResolver,
  SponsorOfBookResolver,
  StockBookLinesResolver,
  StockTotalsResolver,
} from './gift-books.resolver';
import { GiftLettersResolver } from './gift-letters.resolver';
import { GiftPapersController } from './gift-papers.controller';
import { SponsorBooks } from './sponsor-books.service';
import { StockBooks } from './stock-books.service';

import { ThankYouLetters } from './thank-you-letters';

@Module({
  imports: [CampaignsModule, DonationsModule, IssuingModule, LedgerModule, LedgerPrintsModule, VouchersModule],
  controllers: [GiftPapersController],
  providers: [
    SponsorBooks,
    StockBooks,
    GiftBookPrints,
    Confirmations,
    ThankYouLetters,
    CampaignResults,
    GiftLettersResolver,
    SponsorBooksResolver,
    SponsorOfBookResolver,
    StockTotalsResolver,
    StockBookLinesResolver,
  ],
})
export class GiftPapersModule {}
