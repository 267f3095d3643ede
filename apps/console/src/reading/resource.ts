import AutoStories from '@mui/icons-material/AutoStoriesOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'reading',
  icon: AutoStories,
  menu: { group: 'work', order: 20, to: '/directives/read', label: 'reading.title', permission: 'directive.register' },
  routes: [
    { path: '/directives/read', page: lazily(() => import('./ReadPage'), 'ReadPage') },
    { path: '/directives/read/:id', page: lazily(() => import('./Confirmed'), 'ConfirmedPage') },
  ],
});
