/** What came into the store, went out of it, and remains. */
export const STORE_PAGE = '/stockItems/book';
