import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { BOOK_ENTRIES, PRINTED_LINES, RECORDS_FILES } from './registers.graphql.ts';

export const resource = defineResource({
  name: 'registers',
  icon: MenuBook,
  menu: { group: 'register', order: 20 },
  routes: [{ path: '/registers', page: lazily(() => import('./RegistersPage'), 'RegistersPage') }],
  operations: {
    bookEntries: { list: BOOK_ENTRIES },
    recordsFiles: { list: RECORDS_FILES },
    printedLines: { list: PRINTED_LINES },
  },
});
