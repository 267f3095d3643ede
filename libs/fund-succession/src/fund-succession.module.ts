import { DocumentsModule } from '@app/documents';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { TraceModule } from '@app/trace';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { Carrying } from './carrying';
import { ConfirmHandovers } from './confirm-handovers.service';
import { FundHandoversLoader } from './fund-handovers.loader';
import { FundHandoversResolver, WaitingBooksResolver } from './fund-handovers.resolver';
import { FundHandoverNodes } from './fund-succession-nodes';
import { HandedOverRule } from './handed-over-rule';
import { HandoverInbox } from './handover-inbox';
import { HandoverTrace } from './handover-trace';
import { HandoverPapersController } from './handover-papers.controller';
import { HandoverPapers } from './handover-papers.service';
import { Handovers } from './handovers.service';
import { KeepHandovers } from './keep-handovers.service';
import { SuccessionChecks } from './succession-checks';

@Module({
  imports: [LedgerModule, OrganisationsModule, PeopleModule, InboxModule, DocumentsModule, TraceModule],
  controllers: [HandoverPapersController],
  providers: [
    HandoverPapers,
    Handovers,
    KeepHandovers,
    Carrying,
    ConfirmHandovers,
    HandedOverRule,
    HandoverInbox,
    HandoverTrace,
    SuccessionChecks,
    FundHandoversLoader,
    FundHandoversResolver,
    WaitingBooksResolver,
    FundHandoverNodes,
  ],
})
export class FundSuccessionModule {}
