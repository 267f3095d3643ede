export { PrintButton } from './PrintButton';
export { useVoucherName } from './useVoucherName.ts';
export { POSTED_VOUCHERS, type VoucherRow } from './vouchers.graphql.ts';
