// Made from listExports.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type ListExport = {
  id: string;
  title: string;
  format: Types.ListFileFormat;
  state: Types.ListExportState;
  rows: number;
  total: number | null;
  size: number | null;
  url: string | null;
  askedAt: string;
  finishedAt: string | null;
  keptUntil: string | null;
  failureText: string | null;
};

export type ListExportsQueryVariables = Record<string, never>;

export type ListExportsQuery = { listExports: Array<ListExport> };

export type RemoveListExportMutationVariables = {
  id: string;
};

export type RemoveListExportMutation = { removeListExport: boolean };

export const LIST_EXPORTS: TrustedDocument<ListExportsQuery, ListExportsQueryVariables> = trusted({
  operation: 'query',
  name: 'ListExports',
  field: 'listExports',
  hash: '68cf01668c0248053ba31bb8804b352014857fc87724cb202ee3845787fbc6e5',
});

export const REMOVE_LIST_EXPORT: TrustedDocument<RemoveListExportMutation, RemoveListExportMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'RemoveListExport',
    field: 'removeListExport',
    hash: '41ce09bea8e08fb08dd81b55f2277e256fae7a2496ab92e7aa8f1e5e12bf0ce7',
  },
);
