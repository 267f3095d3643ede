/** Where somebody enters what was given; for a campaign. */
export const recordDonation = (campaign?: string): string =>
  `/donations/create${campaign ? `?campaign=${encodeURIComponent(campaign)}` : ''}`;
export const GIFT_LIST_PAGE = '/donations/list-from-file';
export const giftListPage = (campaign?: string): string =>
  `${GIFT_LIST_PAGE}${campaign ? `?campaign=${encodeURIComponent(campaign)}` : ''}`;
/** Books by sponsor, and the book of one. */
export const SPONSORS_PAGE = '/donations/sponsors';
export const SPONSOR_PAGE = '/donations/sponsor';
export const sponsorPage = (giver: string, days: Record<'from' | 'to' | 'books', string>): string =>
  `${SPONSOR_PAGE}?${new URLSearchParams({ giver, ...days }).toString()}`;
/** Where the API makes a book of what was given, or of the store: of one sponsor or item, or of all; without the ending that says as what. */
export const giftBookAddress =
  (
    book: 'sponsor-books/one' | 'sponsor-books/all' | 'stock-books/one' | 'stock-books/all',
    asked: Record<string, string>,
  ) =>
  (format: 'pdf' | 'xlsx'): string =>
    `/${book}.${format}?${new URLSearchParams(asked).toString()}`;
/** Where what was given for a promise is entered. */
export const keepPledge = (pledge: string): string => `/donations/create?pledge=${encodeURIComponent(pledge)}`;
