import { event } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { CapPermission } from './budgets.permissions';

const budget = {
  of: 'Budget',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', year: 'number' },
} as const;

export const BudgetDrawnUp = event('budget.drawnUp', budget);
export const BudgetAmended = event('budget.amended', budget);
export const BudgetSubmitted = event('budget.submitted', budget);
export const BudgetReturned = event('budget.returned', budget);
export const BudgetApproved = event('budget.approved', budget);

const cap = { of: 'SpendingCap', reads: CapPermission.Read, payload: {} } as const;

export const CapAdded = event('spendingCap.added', cap);
export const CapAmended = event('spendingCap.amended', cap);
