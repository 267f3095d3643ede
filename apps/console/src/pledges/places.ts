/** Where somebody enters a promise; for a campaign. */
export const makePledge = (campaign?: string): string =>
  `/pledges/create${campaign ? `?campaign=${encodeURIComponent(campaign)}` : ''}`;
