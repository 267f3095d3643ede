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
  organisation: { id: string; name: string };
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
  hash: '228b2615eb4a574c8dc1e580caf69ae191e8bdf5640964a326ba88b34db090fa',
  takes: ['unitId', 'indicatorId', 'year', 'state'],
  words: { state: IndicatorResultState, sort: IndicatorResultSort },
});

export const INDICATOR_RESULT: TrustedDocument<IndicatorResultQuery, IndicatorResultQueryVariables> = trusted({
  operation: 'query',
  name: 'IndicatorResult',
  field: 'indicatorResult',
  hash: '544b67157a60b8d7c2e3700dc745e10cf0b06430468374de3ff375f28456ac4d',
});

export const INDICATOR_RESULT_BY_ID: TrustedDocument<IndicatorResultByIdQuery, IndicatorResultByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'IndicatorResultById',
    field: 'nodes',
    hash: 'db77ebcfc7ae0d3ec69cfc39711cade846f3613eac9d3613ad634629544fe91e',
  });

export const RECORD_INDICATOR_RESULT: TrustedDocument<
  RecordIndicatorResultMutation,
  RecordIndicatorResultMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'RecordIndicatorResult',
  field: 'recordIndicatorResult',
  hash: '112043db61efb89311e84e56ee0ae374ec3fe2c067a3252a212d63da9026dfdd',
  input: ['denominator', 'indicatorId', 'numerator', 'organisationId', 'unitId', 'year'],
});

export const AMEND_INDICATOR_RESULT: TrustedDocument<
  AmendIndicatorResultMutation,
  AmendIndicatorResultMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'AmendIndicatorResult',
  field: 'amendIndicatorResult',
  hash: '831ae14f88a2953b860d09f739e0250d7ec866bf3db3f95ffa03d51495826143',
  input: ['denominator', 'id', 'numerator', 'reason', 'version'],
});

export const CONFIRM_INDICATOR_RESULT: TrustedDocument<
  ConfirmIndicatorResultMutation,
  ConfirmIndicatorResultMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ConfirmIndicatorResult',
  field: 'confirmIndicatorResult',
  hash: '1b8676e2ad9c1a08ed4fbe1b45d69b1323493595d9b26ba5d73d78f68ef060f5',
});
