import Numbers from '@mui/icons-material/NumbersOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

/** What communities, clans, families and citizens share: words, the acts of their pages, and how many there are. */
export const resource = defineResource({
  name: 'subjects',
  icon: Numbers,
  menu: { group: 'register', order: 54, permission: 'subject.read' },
  pages: { list: lazily(() => import('./CountsPage'), 'CountsPage') },
  needs: { list: 'subject.read' },
});
