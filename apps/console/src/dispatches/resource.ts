import MarkEmailUnread from '@mui/icons-material/MarkEmailUnreadOutlined';
import { showPage } from '../resource/things.ts';
import { inboxPart } from '../inbox/places.ts';
import { addition } from '../resource/place.ts';
import { directiveManyActs, directivePanels } from '../directives/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { DISPATCH, DISPATCH_BY_ID, DISPATCH_INBOX } from './dispatches.graphql.ts';
import { DispatchPiles } from './DispatchPiles';

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
      many: DISPATCH_BY_ID,
    },
  },
  things: [
    {
      kind: 'DISPATCH',
      order: 100,
      wayTo: showPage('dispatches'),
    },
  ],
  inbox: inboxPart(['DISPATCHES_RECALLED', 'DISPATCHES_ARRIVED'], 10, DispatchPiles),
  additions: [
    addition(
      directivePanels,
      20,
      lazily(() => import('./DispatchPanel'), 'DispatchPanel'),
    ),
    addition(
      directiveManyActs,
      10,
      lazily(() => import('./DispatchManyButton'), 'DispatchManyButton'),
    ),
  ],
});
