import Inventory from '@mui/icons-material/Inventory2Outlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { STORE_PAGE } from './places.ts';
import { STOCK_ITEM, STOCK_ITEMS, STOCK_ITEMS_BY_ID } from './stockItems.graphql.ts';

export const resource = defineResource({
  name: 'stockItems',
  icon: Inventory,
  menu: { group: 'money', order: 44, permission: 'donation.read' },
  pages: {
    list: lazily(() => import('./StockItemList'), 'StockItemList'),
    show: lazily(() => import('./StockItemShow'), 'StockItemShow'),
  },
  needs: { list: 'donation.read', show: 'donation.read' },
  routes: [{ path: STORE_PAGE, page: lazily(() => import('./StorePage'), 'StorePage'), permission: 'ledger.read' }],
  records: ['StockItem'],
  operations: {
    stockItems: { list: STOCK_ITEMS, one: STOCK_ITEM, many: STOCK_ITEMS_BY_ID },
  },
});
