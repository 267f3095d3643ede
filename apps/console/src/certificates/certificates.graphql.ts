// Made from certificates.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { RecognitionSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type CertificateShown = {
  code: string;
  issuedOn: string;
  isReplacement: boolean;
  checkUrl: string;
  printUrl: string | null;
  publishedOn: string | null;
  canReplace: boolean;
  canPublish: boolean;
};

export type CertificateRow = {
  id: string;
  number: number;
  bookYear: number;
  kind: Types.SubjectKind;
  year: number;
  grantedOn: string;
  validity: Types.RecognitionValidity;
  validUntil: string | null;
  revokedOn: string | null;
  organisation: { id: string; name: string } | null;
  community: { id: string; kind: Types.CommunityKind; name: string } | null;
  clan: { id: string; name: string } | null;
  family: { id: string; code: string | null; head: { name: string } | null } | null;
  citizen: { id: string; name: string; birthYear: number | null } | null;
  certificate: CertificateShown | null;
};

export type CertificatesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  roundId?: string | null;
  sort?: Types.RecognitionSort | null;
  descending?: boolean | null;
};

export type CertificatesQuery = {
  recognitions: {
    totalCount?: number;
    edges: Array<{ node: CertificateRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CertificateOfQueryVariables = {
  id: string;
};

export type CertificateOfQuery = { recognition: CertificateRow | null };

export type CertificatePreviewOfQueryVariables = {
  roundId: string;
};

export type CertificatePreviewOfQuery = { nominations: { edges: Array<{ node: { id: string } }> } };

export type CertificateRoundsQueryVariables = Record<string, never>;

export type CertificateRoundsQuery = {
  recognitionRounds: {
    edges: Array<{
      node: {
        id: string;
        year: number;
        title: { id: string; name: { vi: string; en: string } } | null;
        award: { id: string; name: { vi: string; en: string } } | null;
        organisation: { id: string; name: string };
        counts: { granted: number };
      };
    }>;
  };
};

export type CertificateBatch = {
  id: string;
  state: Types.CertificateBatchState;
  drawn: number;
  total: number;
  size: number | null;
  url: string | null;
  askedAt: string;
  keptUntil: string | null;
  failureText: string | null;
};

export type CertificateBatchesQueryVariables = Record<string, never>;

export type CertificateBatchesQuery = { certificateBatches: Array<CertificateBatch> };

export type ReplaceCertificateMutationVariables = {
  input: Types.ReplaceCertificateInput;
};

export type ReplaceCertificateMutation = { replaceCertificate: { id: string; certificate: CertificateShown | null } };

export type PublishCredentialMutationVariables = {
  input: Types.PublishCredentialInput;
};

export type PublishCredentialMutation = { publishCredential: { id: string; certificate: CertificateShown | null } };

export type PrintCertificatesMutationVariables = {
  input: Types.PrintCertificatesInput;
};

export type PrintCertificatesMutation = { printCertificates: CertificateBatch };

export type RemoveCertificateBatchMutationVariables = {
  id: string;
};

export type RemoveCertificateBatchMutation = { removeCertificateBatch: boolean };

export const CERTIFICATES: TrustedDocument<CertificatesQuery, CertificatesQueryVariables> = trusted({
  operation: 'query',
  name: 'Certificates',
  field: 'recognitions',
  hash: '68f6a2b66f2ec56b177157058be274ac8fd7918a2585b70857af629864fae51c',
  takes: ['roundId'],
  words: { sort: RecognitionSort },
});

export const CERTIFICATE_OF: TrustedDocument<CertificateOfQuery, CertificateOfQueryVariables> = trusted({
  operation: 'query',
  name: 'CertificateOf',
  field: 'recognition',
  hash: 'e37cb73fab1e6af3bd21316a50106e04d830b68cb200f14e12f2cfcf92de49ed',
});

export const CERTIFICATE_PREVIEW_OF: TrustedDocument<CertificatePreviewOfQuery, CertificatePreviewOfQueryVariables> =
  trusted({
    operation: 'query',
    name: 'CertificatePreviewOf',
    field: 'nominations',
    hash: '18c6cbf2133bcc89c9a020637c8766303d6ef32843778d591236ea9c77af2d82',
  });

export const CERTIFICATE_ROUNDS: TrustedDocument<CertificateRoundsQuery, CertificateRoundsQueryVariables> = trusted({
  operation: 'query',
  name: 'CertificateRounds',
  field: 'recognitionRounds',
  hash: 'e4e5808f8619aab5a9734d499b056acfff765a8ddbb198b2110d15acbf8685ff',
});

export const CERTIFICATE_BATCHES: TrustedDocument<CertificateBatchesQuery, CertificateBatchesQueryVariables> = trusted({
  operation: 'query',
  name: 'CertificateBatches',
  field: 'certificateBatches',
  hash: 'dd14f815d857bdb7b0f0cee875e574cb8a98a5cada4bc02b3039033fa220e187',
});

export const REPLACE_CERTIFICATE: TrustedDocument<ReplaceCertificateMutation, ReplaceCertificateMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ReplaceCertificate',
    field: 'replaceCertificate',
    hash: 'cce74f0d96dde358cae840817fa36cf98ca4b711ea31fb0c977a9f419b7e1e0a',
    input: ['code', 'reason', 'recognitionId'],
  });

export const PUBLISH_CREDENTIAL: TrustedDocument<PublishCredentialMutation, PublishCredentialMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'PublishCredential',
    field: 'publishCredential',
    hash: 'd1f30311e6171353f5ace0d6bf94d2b3851cb41a2d785dea5741ef9d4dc967e1',
    input: ['isPublished', 'recognitionId'],
  });

export const PRINT_CERTIFICATES: TrustedDocument<PrintCertificatesMutation, PrintCertificatesMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'PrintCertificates',
    field: 'printCertificates',
    hash: '675ac48b4fc706444988358978ebd3f192097d0e3f303f4cb409909b57abd633',
    input: ['roundId'],
  });

export const REMOVE_CERTIFICATE_BATCH: TrustedDocument<
  RemoveCertificateBatchMutation,
  RemoveCertificateBatchMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'RemoveCertificateBatch',
  field: 'removeCertificateBatch',
  hash: '0de8e0556ca57a9e846b345e679554a444e0ba6ba28e028d6ea4d37edc6669eb',
});
