import { tableOf } from '@app/kernel';
import { Budget, BudgetAct, BudgetLine, SpendingCap } from '@app/ledger';

export const budgets = tableOf(Budget);
export const lines = tableOf(BudgetLine);
export const acts = tableOf(BudgetAct);
export const caps = tableOf(SpendingCap);
