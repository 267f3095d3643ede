export type { AccountBooksRow } from './accountBooks.graphql.ts';
export { NoBooks } from './NoBooks';
export { OwnBooksField } from './OwnBooksField';
export { PrintBook } from './PrintBook';
export { useChosenBooks, useOwnBooks } from './useOwnBooks.ts';
