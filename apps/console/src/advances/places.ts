/** What one person has of the money of an office. */
export const PEOPLE_PAGE = '/advances/people';

export const SETTLE_PAGE = '/advances/settle';

/** Where somebody accounts for an advance. */
export const settlePage = (id: string): string => `${SETTLE_PAGE}?advance=${encodeURIComponent(id)}`;
