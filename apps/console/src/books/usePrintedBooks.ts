import { useGraphql } from '../shared/useGraphql';
import { type PrintedBook, PRINTED_BOOKS } from './books.graphql.ts';

interface PrintedBooks {
  /** In the server's order; left out until the answer is here. */
  books?: PrintedBook[];
  error: Error | null;
}

/** Every book that the libraries print. */
export function usePrintedBooks(): PrintedBooks {
  const { data, error } = useGraphql(PRINTED_BOOKS, {}, { staleTime: 600_000 });
  return { books: data?.printedBooks, error };
}
