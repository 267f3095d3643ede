interface Funding {
  fundId: string;
  source: string;
  purposeId: string | null;
}

/** Fund, source and purpose as one value of a form. */
export const fundingKey = ({ fundId, source, purposeId }: Funding): string =>
  [fundId, source, purposeId ?? ''].join('|');

/** The values of the form as the API takes them; what was not chosen is said as nothing. */
export function asInput({ funding, ...values }: Record<string, unknown>): Record<string, unknown> {
  if (funding === undefined) return values;
  const [fundId, source, purposeId] = typeof funding === 'string' && funding !== '' ? funding.split('|') : [];
  return { ...values, fundId: fundId ?? null, source: source ?? null, purposeId: purposeId || null };
}
