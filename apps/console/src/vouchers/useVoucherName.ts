import { useTranslate } from 'react-admin';
import type { VoucherName } from './vouchers.graphql.ts';

/** As a voucher is called on paper: `PT 12/2026`. */
export function useVoucherName(): (voucher: VoucherName) => string {
  const translate = useTranslate();
  return ({ book, number, year }) => `${translate(`resources.vouchers.symbols.${book}`)} ${number}/${year}`;
}
