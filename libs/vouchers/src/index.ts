export { Counterparties } from './counterparties.service';
export { amountOf, isOneSided } from './draft-lines.rules';
export { Drafts } from './drafts.service';
export * from './voucher-draft.entity';
export * from './vouchers.ids';
export * from './vouchers.module';
