/** Where a protocol is prepared for the books of an office that ended. */
export const takeOverPage = (booksId?: string): string =>
  `/fundHandovers/create${booksId ? `?books=${encodeURIComponent(booksId)}` : ''}`;
