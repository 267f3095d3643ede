import { factIds } from '@app/kernel';

export const CounterpartyIds = factIds('Counterparty');
export const VoucherDraftIds = factIds('VoucherDraft');
