export { NoBooks } from './NoBooks';
export { OwnBooksField } from './OwnBooksField';
export { useChosenBooks } from './useOwnBooks.ts';
