import { factIds, uuidIds } from '@app/kernel';

export const AccountBooksIds = factIds('AccountBooks');
export const FundIds = factIds('Fund');
export const FundPurposeIds = factIds('FundPurpose');
export const LedgerAccountIds = uuidIds('LedgerAccount');
export const MoneyPlaceIds = factIds('MoneyPlace');
export const VoucherIds = factIds('Voucher');
export const BudgetLineIds = factIds('BudgetLine');
export const OpenItemIds = factIds('OpenItem');
export const BudgetIds = factIds('Budget');
export const SpendingCapIds = uuidIds('SpendingCap');
