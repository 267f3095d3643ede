import { factIds } from '@app/kernel';

export const CashCountIds = factIds('CashCount');
export const BankStatementIds = factIds('BankStatement');
export const BankLineIds = factIds('BankLine');
export const BankMatchIds = factIds('BankMatch');
