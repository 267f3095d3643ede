import { event } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';

const count = {
  of: 'CashCount',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', placeKey: 'key', day: 'day', difference: 'number' },
} as const;

export const CashCounted = event('cashCount.recorded', count);
export const CashCountSigned = event('cashCount.signed', count);
export const CashCountExplained = event('cashCount.explained', count);
export const CashCountWithdrawn = event('cashCount.withdrawn', count);

const statement = {
  of: 'BankStatement',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', placeKey: 'key', fromDay: 'day', throughDay: 'day', lines: 'number' },
} as const;

export const BankStatementImported = event('bankStatement.imported', statement);
export const BankStatementDiscarded = event('bankStatement.discarded', statement);

const match = {
  of: 'BankMatch',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', placeKey: 'key', amount: 'number' },
} as const;

export const BankMatched = event('bankMatch.made', match);
export const BankMatchUndone = event('bankMatch.undone', match);
