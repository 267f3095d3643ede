import type { Begun, EnteredKind } from './entry.rules.ts';

interface Asked {
  books?: string;
  kind?: EnteredKind;
  /** What is known of it already, from a line of a bank. */
  begun?: Begun;
}

/** Where vouchers of some books are entered; of the only ones, or those used last, unless told. */
export function enterVoucher({ books, kind, begun }: Asked = {}): string {
  const asks = new URLSearchParams({
    ...(books ? { books } : {}),
    ...(kind ? { kind } : {}),
    ...(begun ? { begun: JSON.stringify(begun) } : {}),
  }).toString();
  return `/voucherDrafts/create${asks && `?${asks}`}`;
}
