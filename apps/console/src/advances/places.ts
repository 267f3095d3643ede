/** What one person has of the money of an office. */
export const PEOPLE_PAGE = '/advances/people';

export const SETTLE_PAGE = '/advances/settle';

/** Where somebody accounts for an advance. */
export const settlePage = (id: string): string => `${SETTLE_PAGE}?advance=${encodeURIComponent(id)}`;

/** Where the API makes the book of advances: of one person, or of all of an office; without the ending that says as what. */
export const advanceBookAddress =
  (kind: 'one' | 'all', asked: Record<string, string>) =>
  (format: 'pdf' | 'xlsx'): string =>
    `/advance-books/${kind}.${format}?${new URLSearchParams(asked).toString()}`;
