import type { EnteredKind } from './entry.rules.ts';

/** Where vouchers of some books are entered; of the only ones, or those used last, unless told. */
export function enterVoucher({ books, kind }: { books?: string; kind?: EnteredKind } = {}): string {
  const asks = new URLSearchParams({ ...(books ? { books } : {}), ...(kind ? { kind } : {}) }).toString();
  return `/voucherDrafts/create${asks && `?${asks}`}`;
}
