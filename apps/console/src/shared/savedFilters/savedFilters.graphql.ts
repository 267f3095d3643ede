// Made from savedFilters.graphql by npm run console:documents; change that file.
import type * as Types from '../../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../../dataProvider/trusted.ts';

export type SavedFilter = {
  id: string;
  version: number;
  name: string;
  arrangement: string;
  canChange: boolean;
  organisation: { id: string; name: string } | null;
};

export type SavedFiltersQueryVariables = {
  list: string;
};

export type SavedFiltersQuery = { savedFilters: Array<SavedFilter> };

export type SaveFilterMutationVariables = {
  input: Types.SaveFilterInput;
};

export type SaveFilterMutation = { saveFilter: SavedFilter };

export type AmendSavedFilterMutationVariables = {
  input: Types.AmendSavedFilterInput;
};

export type AmendSavedFilterMutation = { amendSavedFilter: SavedFilter };

export type DeleteSavedFilterMutationVariables = {
  id: string;
  version: number;
};

export type DeleteSavedFilterMutation = { deleteSavedFilter: boolean };

export const SAVED_FILTERS: TrustedDocument<SavedFiltersQuery, SavedFiltersQueryVariables> = trusted({
  operation: 'query',
  name: 'SavedFilters',
  field: 'savedFilters',
  hash: '1c1cea6b3f6e9462cc8192ce3a85fb9ff5acded17ae79571c4afdf8f45731a4a',
});

export const SAVE_FILTER: TrustedDocument<SaveFilterMutation, SaveFilterMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SaveFilter',
  field: 'saveFilter',
  hash: 'c44929ccb7a4bd09ecc2128c81ef0355a0ae63bafbbadaf433d17cf55879e955',
  input: ['arrangement', 'list', 'name', 'organisationId'],
});

export const AMEND_SAVED_FILTER: TrustedDocument<AmendSavedFilterMutation, AmendSavedFilterMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'AmendSavedFilter',
    field: 'amendSavedFilter',
    hash: 'a4d9c8d67977dc39c4691dbd677bd062bfccaa0e60bad031732de178b59a959d',
    input: ['arrangement', 'id', 'name', 'organisationId', 'version'],
  },
);

export const DELETE_SAVED_FILTER: TrustedDocument<DeleteSavedFilterMutation, DeleteSavedFilterMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'DeleteSavedFilter',
    field: 'deleteSavedFilter',
    hash: 'e0cabb53ff6731a01be52ff1d274c55849d9233d85dc7c15dd418a7adfac8d09',
  });
