import { DirectivesModule } from '@app/directives';
import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { BookChecks } from './book-checks';
import { Books } from './books.service';
import {
  AccountBooksResolver,
  BookReadingResolver,
  LedgerAccountsResolver,
  PeriodActsResolver,
} from './books.resolver';
import { Chart } from './chart.service';
import { Funds } from './funds.service';
import {
  FundPurposesResolver,
  FundsResolver,
  HoldingStandingsResolver,
  MoneyPlacesResolver,
  MoneyStandingsResolver,
} from './funds.resolver';
import { KeepFunds } from './keep-funds.service';
import { KeepMoneyPlaces } from './keep-money-places.service';
import { AccountBooksNodes, FundNodes, FundPurposeNodes, MoneyPlaceNodes, VoucherNodes } from './ledger-nodes';
import { LedgerLoader } from './ledger.loader';
import { LookingThrough } from './looking-through.service';
import { OpenItems } from './open-items.service';
import { Periods } from './periods.service';
import { PostingRules } from './posting-rules';
import { Postings } from './postings.service';
import { Promised } from './promised.service';
import { Statements } from './statements.service';
import { VoucherFiles } from './voucher-files';
import {
  AccountStandingsResolver,
  LedgerEntriesResolver,
  LedgerLinesResolver,
  VouchersResolver,
} from './vouchers.resolver';
import { Vouchers } from './vouchers.service';

@Module({
  imports: [OrganisationsModule, DirectivesModule, DocumentsModule, PeopleModule],
  providers: [
    BookChecks,
    Books,
    Chart,
    Funds,
    KeepFunds,
    KeepMoneyPlaces,
    Periods,
    Postings,
    PostingRules,
    OpenItems,
    Promised,
    Statements,
    LookingThrough,
    Vouchers,
    VoucherFiles,
    LedgerLoader,
    AccountBooksResolver,
    BookReadingResolver,
    PeriodActsResolver,
    LedgerAccountsResolver,
    FundsResolver,
    FundPurposesResolver,
    MoneyPlacesResolver,
    HoldingStandingsResolver,
    MoneyStandingsResolver,
    VouchersResolver,
    LedgerEntriesResolver,
    LedgerLinesResolver,
    AccountStandingsResolver,
    AccountBooksNodes,
    FundNodes,
    FundPurposeNodes,
    MoneyPlaceNodes,
    VoucherNodes,
  ],
  exports: [BookChecks, Books, Funds, OpenItems, Promised, PostingRules, Postings, Statements, Vouchers, LedgerLoader],
})
export class LedgerModule {}
