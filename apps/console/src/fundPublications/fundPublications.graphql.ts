// Made from fundPublications.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { FundPublicationSort, PublicationState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type FundFiguresParts = {
  fundName: string;
  opening: number;
  income: number;
  expenditure: number;
  other: number;
  closing: number;
  contributions: number;
  campaigns: number;
  unnamedGifts: number;
  figures: Array<{
    section: Types.PublishedSection;
    source: Types.MoneySource;
    purpose: string | null;
    nameVi: string | null;
    nameEn: string | null;
    amount: number;
    count: number | null;
  }>;
  goods: Array<{ what: string; unit: string; isLabour: boolean; isShared: boolean; given: number; handedOut: number }>;
};

export type FundPublicationRow = {
  id: string;
  year: number;
  state: Types.PublicationState;
  edition: number | null;
  dueOn: string;
  closedThrough: string | null;
  preparedAt: string;
  decidedAt: string | null;
  url: string | null;
  fund: { id: string; name: string } | null;
  organisation: { id: string; name: string };
};

export type FundPublicationDetails = {
  reason: string | null;
  returnReason: string | null;
  makerName: string | null;
  deciderName: string | null;
  canPublish: boolean;
  canPrepare: boolean;
  figures: FundFiguresParts;
} & FundPublicationRow;

export type FundPublicationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  state?: Types.PublicationState | null;
  year?: number | null;
  sort?: Types.FundPublicationSort | null;
  descending?: boolean | null;
};

export type FundPublicationsQuery = {
  fundPublications: {
    totalCount?: number;
    edges: Array<{ node: FundPublicationRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FundPublicationQueryVariables = {
  id: string;
};

export type FundPublicationQuery = { fundPublication: FundPublicationDetails | null };

export type FundPublicationsByIdQueryVariables = {
  ids: Array<string>;
};

export type FundPublicationsByIdQuery = { nodes: Array<FundPublicationRow | Record<PropertyKey, never> | null> };

export type FundYearQueryVariables = {
  fundId: string;
  year: number;
};

export type FundYearQuery = {
  fundPublicationPreview: FundFiguresParts;
  fundPublications: { edges: Array<{ node: { id: string; state: Types.PublicationState; edition: number | null } }> };
};

export type PublicationLawQueryVariables = Record<string, never>;

export type PublicationLawQuery = {
  publicationLaw: Array<{
    citation: string;
    validFrom: string | null;
    validTo: string | null;
    dueBy: string;
    namesUse: boolean;
    isSecondHand: boolean;
  }>;
};

export type SubmitFundPublicationMutationVariables = {
  input: Types.SubmitFundPublicationInput;
};

export type SubmitFundPublicationMutation = { submitFundPublication: Array<{ id: string }> };

export type PublishFundPublicationMutationVariables = {
  id: string;
};

export type PublishFundPublicationMutation = { publishFundPublication: { id: string } };

export type ReturnFundPublicationMutationVariables = {
  id: string;
  reason: string;
};

export type ReturnFundPublicationMutation = { returnFundPublication: { id: string } };

export type WithdrawFundPublicationMutationVariables = {
  id: string;
};

export type WithdrawFundPublicationMutation = { withdrawFundPublication: { id: string } };

export const FUND_PUBLICATIONS: TrustedDocument<FundPublicationsQuery, FundPublicationsQueryVariables> = trusted({
  operation: 'query',
  name: 'FundPublications',
  field: 'fundPublications',
  hash: '715434fe71c4da36c5e4084dfa0502b1e9fbb773a71a074024b2387d86d6c1e9',
  takes: ['organisationId', 'state', 'year'],
  words: { state: PublicationState, sort: FundPublicationSort },
});

export const FUND_PUBLICATION: TrustedDocument<FundPublicationQuery, FundPublicationQueryVariables> = trusted({
  operation: 'query',
  name: 'FundPublication',
  field: 'fundPublication',
  hash: 'b020c394f4106406ac56ef4938aa9220559f222683499da3a436d3bf7de5013b',
});

export const FUND_PUBLICATIONS_BY_ID: TrustedDocument<FundPublicationsByIdQuery, FundPublicationsByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'FundPublicationsById',
    field: 'nodes',
    hash: '509dc03ae72ca16eef39bc43b36706a0fe7e47a9d429b73d2d9dfb9bda1edf7a',
  });

export const FUND_YEAR: TrustedDocument<FundYearQuery, FundYearQueryVariables> = trusted({
  operation: 'query',
  name: 'FundYear',
  field: 'fundPublicationPreview',
  hash: '8f732e3bc85613e583ad4e0a58189ec3d702737db74676800b9b44dbb6e26400',
});

export const PUBLICATION_LAW: TrustedDocument<PublicationLawQuery, PublicationLawQueryVariables> = trusted({
  operation: 'query',
  name: 'PublicationLaw',
  field: 'publicationLaw',
  hash: 'd6bbb7359dceee1267425fd85637f7954c4568c44496030be10ba4cec9dc9445',
});

export const SUBMIT_FUND_PUBLICATION: TrustedDocument<
  SubmitFundPublicationMutation,
  SubmitFundPublicationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'SubmitFundPublication',
  field: 'submitFundPublication',
  hash: '7061dded4c2ebd5a2357c6925931ff9a90425ebcfd39164c6a4dbcd45affa328',
  input: ['fundId', 'organisationId', 'reason', 'year'],
});

export const PUBLISH_FUND_PUBLICATION: TrustedDocument<
  PublishFundPublicationMutation,
  PublishFundPublicationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'PublishFundPublication',
  field: 'publishFundPublication',
  hash: '5b361be54603469064a90dc25c4609ade348d3a5ed56522cc1169ecaee6950a9',
});

export const RETURN_FUND_PUBLICATION: TrustedDocument<
  ReturnFundPublicationMutation,
  ReturnFundPublicationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ReturnFundPublication',
  field: 'returnFundPublication',
  hash: '5e987aacec24f477da8c392bf8acbd1c07a3386423e6e218e543efa5b0ebac34',
});

export const WITHDRAW_FUND_PUBLICATION: TrustedDocument<
  WithdrawFundPublicationMutation,
  WithdrawFundPublicationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'WithdrawFundPublication',
  field: 'withdrawFundPublication',
  hash: 'b52c5defc7f1147e5093e5be3b6f3125f27efe1fe0320d28a70593b933071733',
});
