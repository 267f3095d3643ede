export { useVoucherName } from './useVoucherName.ts';
