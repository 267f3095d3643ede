import { PrintButton } from './PrintButton';
import type { VoucherRow } from './vouchers.graphql.ts';

/** Several posted vouchers as one PDF, in the order in which they were chosen. */
export const PrintManyActs = ({ rows }: { rows: readonly VoucherRow[] }) => (
  <PrintButton of="vouchers" ids={rows.map(({ id }) => id)} size="small" />
);
