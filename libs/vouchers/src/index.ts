export * from './voucher-draft.entity';
export * from './vouchers.ids';
export { Counterparties } from './counterparties.service';
export { VouchersLoader } from './vouchers.loader';
export * from './vouchers.module';
