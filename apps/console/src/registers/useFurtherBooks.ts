import { useGraphql } from '../shared/useGraphql';
import { type PrintedBook, PRINTED_BOOKS } from './registers.graphql.ts';
import { REGISTER_KINDS } from './shelf.ts';

const known = new Set<string>(REGISTER_KINDS);

/** Books of a year that other libraries print, in their order; none until the answer is here. */
export function useFurtherBooks(): PrintedBook[] {
  const { data } = useGraphql(PRINTED_BOOKS, {}, { staleTime: 600_000 });
  return data?.printedBooks.filter(({ code, isOfFile }) => !isOfFile && !known.has(code)) ?? [];
}
