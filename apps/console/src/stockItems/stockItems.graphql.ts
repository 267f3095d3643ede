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

export type StockMovesQueryVariables = {
  itemId: string;
  after?: string | null;
};

export type StockMovesQuery = {
  stockMoves: {
    edges: Array<{
      node: {
        day: string;
        quantity: number;
        remains: number;
        aim: string | null;
        donationId: string | null;
        receiver: { id: string; name: string | null } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
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

export const STOCK_MOVES: TrustedDocument<StockMovesQuery, StockMovesQueryVariables> = trusted({
  operation: 'query',
  name: 'StockMoves',
  field: 'stockMoves',
  hash: '76a80ab9acdc3add0bd172fe79cfcb90bf8cf3a1912dcba0868c8e32df2eff70',
  takes: ['itemId'],
});

export const HAND_OUT_GOODS: TrustedDocument<HandOutGoodsMutation, HandOutGoodsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'HandOutGoods',
  field: 'handOutGoods',
  hash: '760bb028a08a2353d77cf0f6f01d30b32eb6962a0dbe093cbacbff08b4366359',
  input: ['aim', 'day', 'itemId', 'quantity', 'receiverId'],
});
