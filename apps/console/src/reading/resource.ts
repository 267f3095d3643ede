import AutoStories from '@mui/icons-material/AutoStoriesOutlined';
import { addition } from '../resource/place.ts';
import { directiveEntry } from '../directives/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'reading',
  icon: AutoStories,
  menu: { group: 'work', order: 20, to: '/directives/read', label: 'reading.title', permission: 'directive.register' },
  starts: [{ order: 20, label: 'reading.title', to: '/directives/read', permission: 'directive.register' }],
  routes: [
    {
      path: '/directives/read',
      page: lazily(() => import('./ReadPage'), 'ReadPage'),
      permission: 'directive.register',
    },
    { path: '/directives/read/:id', page: lazily(() => import('./Confirmed'), 'ConfirmedPage') },
  ],
  additions: [
    addition(
      directiveEntry,
      10,
      lazily(() => import('./ReadButton'), 'ReadButton'),
    ),
  ],
});
