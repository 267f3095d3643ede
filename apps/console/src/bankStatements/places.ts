/** Where a statement is read from a file. */
export const IMPORT_STATEMENT_PAGE = '/bankStatements/import';

export const MATCH_PAGE = '/bankStatements/match';

/** Where lines of an account are matched with vouchers. */
export const matchPage = (placeId: string): string => `${MATCH_PAGE}?place=${encodeURIComponent(placeId)}`;
