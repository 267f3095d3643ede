import type { EnteredKind } from './entry.rules.ts';

/** Where vouchers are entered. */
export const enterVoucher = (kind?: EnteredKind): string => `/voucherDrafts/create${kind ? `?kind=${kind}` : ''}`;
