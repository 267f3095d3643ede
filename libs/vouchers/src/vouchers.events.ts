import { event } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';

const draft = {
  of: 'VoucherDraft',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', kind: 'word', day: 'day', amount: 'number' },
} as const;

export const VoucherDrafted = event('voucherDraft.made', draft);
export const VoucherDraftAmended = event('voucherDraft.amended', draft);
export const VoucherDraftDiscarded = event('voucherDraft.discarded', draft);
export const VoucherDraftSigned = event('voucherDraft.signed', draft);
export const VoucherDraftReturned = event('voucherDraft.returned', draft);

export const CounterpartyAdded = event('counterparty.added', {
  of: 'Counterparty',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', kind: 'word' },
});
