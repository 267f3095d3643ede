import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { INCOMING } from './places.ts';

export const resource = defineResource({
  name: 'incomingLetters',
  icon: MoveToInbox,
  menu: { group: 'register', order: 15, to: INCOMING, permission: 'register.keep' },
  routes: [
    { path: INCOMING, page: lazily(() => import('./IncomingPage'), 'IncomingPage'), permission: 'register.keep' },
  ],
});
