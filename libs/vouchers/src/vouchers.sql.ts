import { Counterparty } from '@app/ledger';
import { tableOf } from '@app/kernel';
import { VoucherDraft } from './voucher-draft.entity';

export const drafts = tableOf(VoucherDraft);
export const counterparties = tableOf(Counterparty);

/** Columns of `voucher_draft AS d` and `counterparty AS c`. */
export const draftColumns = drafts.columns('d');
export const counterpartyColumns = counterparties.columns('c');
