export type BooksTab = 'overview' | 'statement' | 'balance' | 'check' | 'periods' | 'funds' | 'prints';

/** The page of some books, at one of its parts. */
export const booksTab = (id: string, tab: BooksTab = 'overview', asks: Record<string, string> = {}): string =>
  `/accountBooks/${encodeURIComponent(id)}/show?${new URLSearchParams({ tab, ...asks }).toString()}`;

/** Where an office begins to keep books. */
export const OPEN_BOOKS_PAGE = '/accountBooks/open';
