import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { BOOK_ENTRIES, PRINTED_LINES, RECORDS_FILES } from './books.graphql.ts';

export const resource = defineResource({
  name: 'books',
  icon: MenuBook,
  menu: { group: 'register', order: 20 },
  routes: [
    { path: '/books', page: lazily(() => import('./BooksPage'), 'BooksPage') },
    { path: '/registers', page: lazily(() => import('./OldAddress'), 'OldAddress') },
  ],
  operations: {
    bookEntries: { list: BOOK_ENTRIES },
    recordsFiles: { list: RECORDS_FILES },
    printedLines: { list: PRINTED_LINES },
  },
});
