import { PrintButton } from '../vouchers';
import type { VoucherDraftRow } from './voucherDrafts.graphql.ts';

/** Several vouchers that wait for signatures as one PDF, marked as not posted. */
export const PrintDraftsActs = ({ rows }: { rows: readonly VoucherDraftRow[] }) => (
  <PrintButton of="voucher-drafts" ids={rows.map(({ id }) => id)} size="small" />
);
