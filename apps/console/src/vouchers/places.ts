/** The posted vouchers of an organisation. */
export const vouchersOf = (organisationId: string): string =>
  `/vouchers?filter=${encodeURIComponent(JSON.stringify({ organisationId }))}`;
