import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import { type AccountBooksRow, OWN_BOOKS } from './accountBooks.graphql.ts';

export type BooksRight = 'keep' | 'read';

/** Books that the reader keeps, or keeps or approves. */
export function useOwnBooks(right: BooksRight) {
  const { data, ...asked } = useGraphql(OWN_BOOKS, {}, { staleTime: 60_000 });
  const own = (data?.accountBooksList.edges ?? []).map(({ node }) => node);
  return { own: right === 'keep' ? own.filter(({ canKeep }) => canKeep) : own, ...asked };
}

/** Of several own books those that the address names; otherwise the first. */
export function useChosenBooks(right: BooksRight) {
  const { own, ...asked } = useOwnBooks(right);
  const { value } = useInAddress('books');
  const books: AccountBooksRow | undefined = own.find(({ id }) => id === value) ?? own[0];
  return { books, ...asked };
}
