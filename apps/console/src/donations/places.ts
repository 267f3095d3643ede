/** Where somebody enters what was given; for a campaign. */
export const recordDonation = (campaign?: string): string =>
  `/donations/create${campaign ? `?campaign=${encodeURIComponent(campaign)}` : ''}`;
export const GIFT_LIST_PAGE = '/donations/list-from-file';
export const giftListPage = (campaign?: string): string =>
  `${GIFT_LIST_PAGE}${campaign ? `?campaign=${encodeURIComponent(campaign)}` : ''}`;
export const GIVERS_PAGE = '/donations/givers';
