import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { RECORDS_FILES, BOOK_ENTRIES } from './registers.graphql.ts';

export const resource = defineResource({
  name: 'registers',
  icon: MenuBook,
  menu: { group: 'register', order: 20 },
  routes: [{ path: '/registers', page: lazily(() => import('./RegistersPage'), 'RegistersPage') }],
  operations: {
    bookEntries: { list: BOOK_ENTRIES },
    recordsFiles: { list: RECORDS_FILES },
  },
});
