// Made from recognitions.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { RecognitionSort, SubjectKind } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type RecognitionRow = {
  id: string;
  version: number;
  year: number;
  kind: Types.SubjectKind;
  grantedOn: string;
  bookYear: number;
  number: number;
  validity: Types.RecognitionValidity;
  validUntil: string | null;
  revokedOn: string | null;
  title: { id: string; code: string; name: { vi: string; en: string } } | null;
  award: { id: string; code: string; name: { vi: string; en: string } } | null;
  organisation: { id: string; name: string } | null;
  community: { id: string; kind: Types.CommunityKind; name: string } | null;
  clan: { id: string; name: string } | null;
  family: { id: string; code: string | null; head: { name: string } | null } | null;
  citizen: { id: string; name: string; birthYear: number | null } | null;
  grantedBy: { id: string; name: string };
};

export type RecognitionDetails = {
  revocationGround: Types.RevocationGround | null;
  revocationReason: string | null;
  canRevoke: boolean;
  decision: { id: string; code: string | null; subject: string } | null;
  revocation: { id: string; code: string | null; subject: string } | null;
  round: { id: string; year: number } | null;
  rewardDue: {
    factor: number;
    isHousehold: boolean;
    base: number;
    unrounded: number;
    amount: number;
    factorCitation: string;
    baseCitation: string;
    roundingCitation: string;
    readings: Array<{ order: Types.HouseholdOrder; amount: number; isUsed: boolean }>;
    unverified: { vi: string; en: string } | null;
    paidInstead: { id: string; title: { id: string; name: { vi: string; en: string } } | null } | null;
  } | null;
} & RecognitionRow;

export type RecognitionsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  kind?: Types.SubjectKind | null;
  titleId?: string | null;
  awardId?: string | null;
  roundId?: string | null;
  isRevoked?: boolean | null;
  endsFrom?: string | null;
  endsBy?: string | null;
  sort?: Types.RecognitionSort | null;
  descending?: boolean | null;
};

export type RecognitionsQuery = {
  recognitions: {
    totalCount?: number;
    edges: Array<{ node: RecognitionRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RecognitionQueryVariables = {
  id: string;
};

export type RecognitionQuery = { recognition: RecognitionDetails | null };

export type RecognitionByIdQueryVariables = {
  ids: Array<string>;
};

export type RecognitionByIdQuery = { nodes: Array<RecognitionDetails | Record<PropertyKey, never> | null> };

export type RevokeRecognitionMutationVariables = {
  input: Types.RevokeRecognitionInput;
};

export type RevokeRecognitionMutation = { revokeRecognition: RecognitionDetails };

export type RecognitionCountsQueryVariables = {
  year: number;
  unitId?: string | null;
};

export type RecognitionCountsQuery = {
  recognitionCounts: Array<{
    isWhole: boolean;
    unit: { id: string; name: string; parent: { id: string; name: string } | null };
    figures: Array<{
      code: string;
      isTitle: boolean;
      subject: Types.SubjectKind;
      recognised: number | null;
      of: number | null;
      comparison: Types.TargetComparison | null;
      gap: number | null;
      name: { vi: string; en: string };
      target: {
        id: string;
        year: number;
        value: number | null;
        standing: Types.AreaTargetStanding;
        textCode: string;
        article: string | null;
        source: string | null;
        unit: { id: string; name: string };
      } | null;
    }>;
  }>;
};

export const RECOGNITIONS: TrustedDocument<RecognitionsQuery, RecognitionsQueryVariables> = trusted({
  operation: 'query',
  name: 'Recognitions',
  field: 'recognitions',
  hash: '7f0413f9a4a5587920263e925f0ca692470ff81aeb8422c5a861f429e13342c8',
  takes: ['year', 'kind', 'titleId', 'awardId', 'roundId', 'isRevoked', 'endsFrom', 'endsBy'],
  words: { kind: SubjectKind, sort: RecognitionSort },
});

export const RECOGNITION: TrustedDocument<RecognitionQuery, RecognitionQueryVariables> = trusted({
  operation: 'query',
  name: 'Recognition',
  field: 'recognition',
  hash: 'f81ad575005dac0659e20f94f6c8d582ae70f0e8fba69c66fdd4eee1751f4ba3',
});

export const RECOGNITION_BY_ID: TrustedDocument<RecognitionByIdQuery, RecognitionByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'RecognitionById',
  field: 'nodes',
  hash: 'c7aa623dfdf12e26ed8b88df287cbc102d567ff4e9761d7e07cd5c925b148f02',
});

export const REVOKE_RECOGNITION: TrustedDocument<RevokeRecognitionMutation, RevokeRecognitionMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RevokeRecognition',
    field: 'revokeRecognition',
    hash: '4f2a8fe736c7a8573fd19ef6d04042c75dfd6983a67f3396c96c92dca4ceb927',
    input: ['directiveId', 'ground', 'id', 'reason', 'version'],
  });

export const RECOGNITION_COUNTS: TrustedDocument<RecognitionCountsQuery, RecognitionCountsQueryVariables> = trusted({
  operation: 'query',
  name: 'RecognitionCounts',
  field: 'recognitionCounts',
  hash: 'dcfa1e07091be82fc91a88b5e9270dc3fdcbfe7084d14e7dae577cb9d72fb91f',
});
