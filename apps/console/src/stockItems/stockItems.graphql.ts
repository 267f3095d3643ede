// Made from stockItems.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { StockItemSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type StockItemRow = {
  id: string;
  name: string;
  unit: string;
  remains: number;
  canKeep: boolean;
  campaign: { id: string; name: string } | null;
  organisation: { id: string; name: string };
};

export type StockItemsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  campaignId?: string | null;
  sort?: Types.StockItemSort | null;
  descending?: boolean | null;
};

export type StockItemsQuery = {
  stockItems: {
    totalCount?: number;
    edges: Array<{ node: StockItemRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type StockItemQueryVariables = {
  id: string;
};

export type StockItemQuery = { stockItem: StockItemRow | null };

export type StockItemsByIdQueryVariables = {
  ids: Array<string>;
};

export type StockItemsByIdQuery = { nodes: Array<StockItemRow | Record<PropertyKey, never> | null> };

export type StockBookQueryVariables = {
  itemId: string;
  from: string;
  to: string;
};

export type StockBookQuery = {
  stockBook: {
    isWhole: boolean;
    total: { opening: number; cameIn: number; wentOut: number; closing: number };
    lines: Array<{
      day: string;
      quantity: number;
      remains: number;
      aim: string | null;
      donationId: string | null;
      receiver: { id: string; name: string | null } | null;
    }>;
  };
};

export type StockTotalsQueryVariables = {
  organisationId: string;
  from: string;
  to: string;
};

export type StockTotalsQuery = {
  stockTotals: {
    isWhole: boolean;
    items: Array<{ opening: number; cameIn: number; wentOut: number; closing: number; item: StockItemRow | null }>;
  };
};

export type HandOutGoodsMutationVariables = {
  input: Types.HandOutInput;
};

export type HandOutGoodsMutation = { handOutGoods: { id: string; remains: number } };

export const STOCK_ITEMS: TrustedDocument<StockItemsQuery, StockItemsQueryVariables> = trusted({
  operation: 'query',
  name: 'StockItems',
  field: 'stockItems',
  hash: 'd9e8fa2f6eb48d01ec694614e99446aae4695ef37b734a0a3479aadac21383f0',
  takes: ['organisationId', 'campaignId'],
  words: { sort: StockItemSort },
});

export const STOCK_ITEM: TrustedDocument<StockItemQuery, StockItemQueryVariables> = trusted({
  operation: 'query',
  name: 'StockItem',
  field: 'stockItem',
  hash: '09a241242e4439dc9efa655059001cd5dac2a6970bddc57e012bfd6f6c638cf3',
});

export const STOCK_ITEMS_BY_ID: TrustedDocument<StockItemsByIdQuery, StockItemsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'StockItemsById',
  field: 'nodes',
  hash: '88002b6d3863e2d16ab4ba2f858b01c9c93660ed83386e226e45a4ae61a531fc',
});

export const STOCK_BOOK: TrustedDocument<StockBookQuery, StockBookQueryVariables> = trusted({
  operation: 'query',
  name: 'StockBook',
  field: 'stockBook',
  hash: 'b9f97054fa44077bb984d6cdbd185fce8483daff20d8e165f843aa0628e39930',
});

export const STOCK_TOTALS: TrustedDocument<StockTotalsQuery, StockTotalsQueryVariables> = trusted({
  operation: 'query',
  name: 'StockTotals',
  field: 'stockTotals',
  hash: '04e50b9aedef1eb2af5d046f9a12ae353e3f0689cc2b9521d81c4ef33c1d23ff',
});

export const HAND_OUT_GOODS: TrustedDocument<HandOutGoodsMutation, HandOutGoodsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'HandOutGoods',
  field: 'handOutGoods',
  hash: '760bb028a08a2353d77cf0f6f01d30b32eb6962a0dbe093cbacbff08b4366359',
  input: ['aim', 'day', 'itemId', 'quantity', 'receiverId'],
});
