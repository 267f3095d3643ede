// Made from indicatorResults.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { IndicatorResultSort, IndicatorResultState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { Indicator } from '../targets/targets.graphql.ts';

export type IndicatorResult = {
  id: string;
  version: number;
  year: number;
  numerator: number;
  denominator: number | null;
  value: number | null;
  source: Types.ResultSource;
  state: Types.IndicatorResultState;
  recordedAt: string;
  indicator: Indicator;
  unit: { id: string; name: string };
  organisation: { id: string; name: string; rights: Array<string> };
};

export type IndicatorResultsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  unitId?: string | null;
  indicatorId?: string | null;
  year?: number | null;
  state?: Types.IndicatorResultState | null;
  sort?: Types.IndicatorResultSort | null;
  descending?: boolean | null;
};

export type IndicatorResultsQuery = {
  indicatorResults: {
    totalCount?: number;
    edges: Array<{ node: IndicatorResult }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type IndicatorResultQueryVariables = {
  id: string;
};

export type IndicatorResultQuery = { indicatorResult: IndicatorResult | null };

export type IndicatorResultByIdQueryVariables = {
  ids: Array<string>;
};

export type IndicatorResultByIdQuery = { nodes: Array<IndicatorResult | Record<PropertyKey, never> | null> };

export type RecordIndicatorResultMutationVariables = {
  input: Types.RecordIndicatorResultInput;
};

export type RecordIndicatorResultMutation = { recordIndicatorResult: IndicatorResult };

export type AmendIndicatorResultMutationVariables = {
  input: Types.AmendIndicatorResultInput;
};

export type AmendIndicatorResultMutation = { amendIndicatorResult: IndicatorResult };

export type ConfirmIndicatorResultMutationVariables = {
  id: string;
  version: number;
};

export type ConfirmIndicatorResultMutation = { confirmIndicatorResult: IndicatorResult };

export const INDICATOR_RESULTS: TrustedDocument<IndicatorResultsQuery, IndicatorResultsQueryVariables> = trusted({
  operation: 'query',
  name: 'IndicatorResults',
  field: 'indicatorResults',
  hash: 'd73de307867c2e892bd6cc20ce4e8f758f4746404a427c8198e935dbbe363060',
  takes: ['unitId', 'indicatorId', 'year', 'state'],
  words: { state: IndicatorResultState, sort: IndicatorResultSort },
});

export const INDICATOR_RESULT: TrustedDocument<IndicatorResultQuery, IndicatorResultQueryVariables> = trusted({
  operation: 'query',
  name: 'IndicatorResult',
  field: 'indicatorResult',
  hash: '60bcd5abc617ca40d59bcf2285d92cace02fc0c16a0d6646574aea468a4ac27d',
});

export const INDICATOR_RESULT_BY_ID: TrustedDocument<IndicatorResultByIdQuery, IndicatorResultByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'IndicatorResultById',
    field: 'nodes',
    hash: '1407c80ef308e0fb8f5bc04bc7c6280267aa3471c244281241fe540dd3206cd7',
  });

export const RECORD_INDICATOR_RESULT: TrustedDocument<
  RecordIndicatorResultMutation,
  RecordIndicatorResultMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'RecordIndicatorResult',
  field: 'recordIndicatorResult',
  hash: '7bf1a8b65d53ba22aba61bca89ec55e994627f020a6ab48e201f75abf2bb83d0',
  input: ['denominator', 'indicatorId', 'numerator', 'organisationId', 'unitId', 'year'],
});

export const AMEND_INDICATOR_RESULT: TrustedDocument<
  AmendIndicatorResultMutation,
  AmendIndicatorResultMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'AmendIndicatorResult',
  field: 'amendIndicatorResult',
  hash: '818b51c9319807a11c15c3a2605e167e2ff86f0ee28fbd0fa09437c6ae3d00f9',
  input: ['denominator', 'id', 'numerator', 'reason', 'version'],
});

export const CONFIRM_INDICATOR_RESULT: TrustedDocument<
  ConfirmIndicatorResultMutation,
  ConfirmIndicatorResultMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ConfirmIndicatorResult',
  field: 'confirmIndicatorResult',
  hash: 'c8f2744667e592726e578a3ee4ba823c964db5237985116575f43a28677f7eac',
});
