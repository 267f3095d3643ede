import MarkEmailUnread from '@mui/icons-material/MarkEmailUnreadOutlined';
import { addition } from '../resource/place.ts';
import { directivePanels } from '../directives/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { DISPATCH, DISPATCH_INBOX } from './dispatches.graphql.ts';

export const resource = defineResource({
  name: 'dispatches',
  icon: MarkEmailUnread,
  menu: { group: 'work', order: 30 },
  pages: {
    list: lazily(() => import('./DispatchList'), 'DispatchList'),
    show: lazily(() => import('./DispatchShow'), 'DispatchShow'),
  },
  operations: {
    dispatches: {
      list: DISPATCH_INBOX,
      one: DISPATCH,
    },
  },
  additions: [
    addition(
      directivePanels,
      20,
      lazily(() => import('./DispatchPanel'), 'DispatchPanel'),
    ),
  ],
});
