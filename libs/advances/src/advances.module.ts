import { DirectivesModule } from '@app/directives';
import { DocumentsModule } from '@app/documents';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { LedgerPrintsModule } from '@app/ledger-prints';
import { OrganisationsModule } from '@app/organisations';
import { SpendingModule } from '@app/spending';
import { TraceModule } from '@app/trace';
import { VouchersModule } from '@app/vouchers';
import { Module } from '@nestjs/common';
import { AdvanceBookPrints } from './advance-book-prints.service';
import { AdvanceChecks } from './advance-checks';
import { AdvanceInbox } from './advance-inbox';
import { AdvanceNodes, AdvanceSettlementNodes } from './advance-nodes';
import { AdvancePapersController } from './advance-papers.controller';
import { AdvancePapers } from './advance-papers.service';
import { AdvanceRule } from './advance-rule';
import {
  AdvanceMovesResolver,
  AdvanceSettlementLinesResolver,
  AdvanceSettlementsResolver,
  AdvanceStandingsResolver,
} from './advance-settlements.resolver';
import { AdvanceStatements } from './advance-statements.service';
import { AdvanceSettlementTrace, AdvanceTrace } from './advance-trace';
import { AdvancesLoader } from './advances.loader';
import { AdvancesResolver } from './advances.resolver';
import { Advances } from './advances.service';
import { KeepAdvances } from './keep-advances.service';
import { PayAdvances } from './pay-advances.service';
import { SettleAdvances } from './settle-advances.service';

@Module({
  imports: [
    LedgerModule,
    VouchersModule,
    LedgerPrintsModule,
    SpendingModule,
    OrganisationsModule,
    DirectivesModule,
    DocumentsModule,
    InboxModule,
    TraceModule,
  ],
  controllers: [AdvancePapersController],
  providers: [
    Advances,
    KeepAdvances,
    PayAdvances,
    SettleAdvances,
    AdvanceStatements,
    AdvancePapers,
    AdvanceBookPrints,
    AdvanceRule,
    AdvanceChecks,
    AdvanceInbox,
    AdvancesLoader,
    AdvancesResolver,
    AdvanceSettlementsResolver,
    AdvanceSettlementLinesResolver,
    AdvanceStandingsResolver,
    AdvanceMovesResolver,
    AdvanceNodes,
    AdvanceSettlementNodes,
    AdvanceTrace,
    AdvanceSettlementTrace,
  ],
})
export class AdvancesModule {}
