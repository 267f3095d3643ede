import RequestQuote from '@mui/icons-material/RequestQuoteOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { OpenItemPile } from './OpenItemPile';
import { OPEN_ITEM, OPEN_ITEMS, OPEN_ITEMS_BY_ID } from './openItems.graphql.ts';
import { COMMIT_PAGE } from './places.ts';

export const resource = defineResource({
  name: 'openItems',
  icon: RequestQuote,
  menu: { group: 'money', order: 40, permission: 'ledger.read' },
  pages: {
    list: lazily(() => import('./OpenItemList'), 'OpenItemList'),
    show: lazily(() => import('./OpenItemShow'), 'OpenItemShow'),
  },
  needs: { list: 'ledger.read', show: 'ledger.read' },
  routes: [
    {
      path: COMMIT_PAGE,
      page: lazily(() => import('./CommitPage'), 'CommitPage'),
      permission: 'ledger.keep',
    },
  ],
  records: ['OpenItem'],
  things: [{ kind: 'OPEN_ITEM', order: 61, wayTo: showPage('openItems') }],
  inbox: inboxPart(['OPEN_ITEMS_DUE'], 17, OpenItemPile),
  operations: { openItems: { list: OPEN_ITEMS, one: OPEN_ITEM, many: OPEN_ITEMS_BY_ID } },
});
