import { DirectivesModule } from '@app/directives';
import { InboxModule } from '@app/inbox';
import { LedgerModule } from '@app/ledger';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { BudgetChecks } from './budget-checks';
import { BudgetInbox } from './budget-inbox';
import { BudgetLineNodes, BudgetNodes, SpendingCapNodes } from './budget-nodes';
import { BudgetsLoader } from './budgets.loader';
import { BudgetActsResolver, BudgetLinesResolver, BudgetsResolver, BudgetTotalsResolver } from './budgets.resolver';
import { CapRule } from './cap-rule';
import { KeepBudgets } from './keep-budgets.service';
import { ReadBudgets } from './read-budgets.service';
import { SpendingCapsResolver } from './spending-caps.resolver';
import { SpendingCaps } from './spending-caps.service';

@Module({
  imports: [LedgerModule, OrganisationsModule, DirectivesModule, PeopleModule, InboxModule],
  providers: [
    ReadBudgets,
    KeepBudgets,
    SpendingCaps,
    CapRule,
    BudgetsLoader,
    BudgetsResolver,
    BudgetLinesResolver,
    BudgetActsResolver,
    BudgetTotalsResolver,
    SpendingCapsResolver,
    BudgetNodes,
    BudgetLineNodes,
    SpendingCapNodes,
    BudgetInbox,
    BudgetChecks,
  ],
})
export class BudgetsModule {}
