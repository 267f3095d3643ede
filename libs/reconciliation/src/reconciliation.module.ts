import { DocumentsModule } from '@app/documents';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import {
  AccountMovesResolver,
  BankImportOutcomesResolver,
  BankLinesResolver,
  BankMatchesResolver,
  BankStatementsResolver,
} from './bank.resolver';
import { BankMatches } from './bank-matches.service';
import { BankReconciliations } from './bank-reconciliations.service';
import { BankStatements } from './bank-statements.service';
import { CashCountInbox } from './cash-count-inbox';
import { CashCountActsResolver, CashCountsResolver } from './cash-counts.resolver';
import { CashCounts } from './cash-counts.service';
import { CountChecks } from './count-checks';
import { ReconciliationLoader } from './reconciliation.loader';
import { BankMatchNodes, BankStatementNodes, CashCountNodes } from './reconciliation-nodes';
import { ReconciliationPapers } from './reconciliation-papers.service';
import { ReconciliationPapersController } from './reconciliation-papers.controller';

@Module({
  imports: [LedgerModule, OrganisationsModule, PeopleModule, InboxModule, DocumentsModule],
  controllers: [ReconciliationPapersController],
  providers: [
    CashCounts,
    CountChecks,
    CashCountInbox,
    BankStatements,
    BankMatches,
    BankReconciliations,
    ReconciliationPapers,
    ReconciliationLoader,
    CashCountsResolver,
    CashCountActsResolver,
    BankStatementsResolver,
    BankImportOutcomesResolver,
    BankLinesResolver,
    BankMatchesResolver,
    AccountMovesResolver,
    CashCountNodes,
    BankStatementNodes,
    BankMatchNodes,
  ],
})
export class ReconciliationModule {}
