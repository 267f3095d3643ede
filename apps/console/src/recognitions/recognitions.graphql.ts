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
} & RecognitionRow;

export type RecognitionsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  kind?: Types.SubjectKind | null;
  titleId?: string | null;
  roundId?: string | null;
  isRevoked?: boolean | null;
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

export const RECOGNITIONS: TrustedDocument<RecognitionsQuery, RecognitionsQueryVariables> = trusted({
  operation: 'query',
  name: 'Recognitions',
  field: 'recognitions',
  hash: '47779c0681c2c499cea893a11c7b389eefbea93b9345dd51b66262e8b80a97dc',
  takes: ['year', 'kind', 'titleId', 'roundId', 'isRevoked', 'endsBy'],
  words: { kind: SubjectKind, sort: RecognitionSort },
});

export const RECOGNITION: TrustedDocument<RecognitionQuery, RecognitionQueryVariables> = trusted({
  operation: 'query',
  name: 'Recognition',
  field: 'recognition',
  hash: '04d0454e7f3485d306fdb2b406d7e66d426943f13d3092d98a6a855f94b796dd',
});

export const RECOGNITION_BY_ID: TrustedDocument<RecognitionByIdQuery, RecognitionByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'RecognitionById',
  field: 'nodes',
  hash: '0aa92baa59f28b4cfb37dfad22c6195fd87d05fd6407ed64b34277cfec08a9d4',
});

export const REVOKE_RECOGNITION: TrustedDocument<RevokeRecognitionMutation, RevokeRecognitionMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RevokeRecognition',
    field: 'revokeRecognition',
    hash: '708cc19b8191614d2296a0f3ac6c93fb99d6c052c20724d338327a0607048ea5',
    input: ['directiveId', 'ground', 'id', 'reason', 'version'],
  });
