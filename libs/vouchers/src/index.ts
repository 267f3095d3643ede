export * from './voucher-draft.entity';
export * from './vouchers.ids';
export * from './vouchers.module';
