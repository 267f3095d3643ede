export { Counterparties } from './counterparties.service';
export { amountOf, isIncomingKind, isOneSided } from './draft-lines.rules';
export { ItemPayees, type PaidItem } from './item-payees';
export { Drafts } from './drafts.service';
export * from './voucher-draft.entity';
export * from './vouchers.ids';
export * from './vouchers.module';
export { mustBeCounterpartyOf } from './draft-store';
export { VouchersLoader } from './vouchers.loader';
export { draftedItems, GOING_OUT } from './drafted-items';
export { MOST_LINES, QuantityInput, VoucherDoubt, VoucherFileInput, type VoucherLineInput } from './vouchers.inputs';
export { DraftLineView } from './vouchers.resolver';
export { MakeVouchers } from './make-vouchers.service';
// The worker knows it by its being imported.
import './vouchers-work.module';
