// Made from disclosures.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type DisclosureShown = {
  id: string;
  version: number;
  url: string;
  isShown: boolean;
  basis: string | null;
  namesPeople: boolean;
  peopleBasis: string | null;
  shownFrom: string;
  shownUntil: string | null;
  withdrawnOn: string | null;
  withdrawalReason: string | null;
};

export type DisclosingDecision = {
  id: string;
  code: string | null;
  issuedOn: string | null;
  subject: string;
  canDisclose: boolean;
  disclosure: DisclosureShown | null;
};

export type DisclosingDecisionsQueryVariables = {
  ids: Array<string>;
};

export type DisclosingDecisionsQuery = { nodes: Array<DisclosingDecision | Record<PropertyKey, never> | null> };

export type DisclosurePreviewQueryVariables = {
  directiveId: string;
  namesPeople: boolean;
  page?: number | null;
};

export type DisclosurePreviewQuery = {
  disclosurePreview: {
    page: number;
    pages: number;
    unnamed: number;
    counts: Array<{ kind: Types.SubjectKind; recognised: number; revoked: number }>;
    recognitions: Array<{
      number: number;
      bookYear: number;
      kind: Types.SubjectKind;
      name: string;
      place: string | null;
      year: number;
      revokedOn: string | null;
      revocationGround: Types.RevocationGround | null;
      honour: { vi: string; en: string };
    }>;
  };
};

export type PublishDisclosureMutationVariables = {
  input: Types.PublishDisclosureInput;
};

export type PublishDisclosureMutation = { publishDisclosure: { id: string; disclosure: DisclosureShown | null } };

export type WithdrawDisclosureMutationVariables = {
  input: Types.WithdrawDisclosureInput;
};

export type WithdrawDisclosureMutation = { withdrawDisclosure: { id: string; disclosure: DisclosureShown | null } };

export const DISCLOSING_DECISIONS: TrustedDocument<DisclosingDecisionsQuery, DisclosingDecisionsQueryVariables> =
  trusted({
    operation: 'query',
    name: 'DisclosingDecisions',
    field: 'nodes',
    hash: '2227ab63100423bebad3547ba4b420fc3630b40647a1a97a2e6238d3cc728856',
  });

export const DISCLOSURE_PREVIEW: TrustedDocument<DisclosurePreviewQuery, DisclosurePreviewQueryVariables> = trusted({
  operation: 'query',
  name: 'DisclosurePreview',
  field: 'disclosurePreview',
  hash: '42feee81260158852997c3f93ea7c37b6a1f89aec1b928c0f4f185d4dc524c59',
});

export const PUBLISH_DISCLOSURE: TrustedDocument<PublishDisclosureMutation, PublishDisclosureMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'PublishDisclosure',
    field: 'publishDisclosure',
    hash: '7bddb989de3165468f890a08e0ecfdf757fc0b24fbfe9b9c0734f77fbf1c72d7',
    input: ['basis', 'directiveId', 'namesPeople', 'peopleBasis', 'shownFrom', 'shownUntil', 'version'],
  });

export const WITHDRAW_DISCLOSURE: TrustedDocument<WithdrawDisclosureMutation, WithdrawDisclosureMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'WithdrawDisclosure',
    field: 'withdrawDisclosure',
    hash: '92244fbd99988507ed92bda9241be2376f3a3e90522b2e5eb0133c5a77ef5a9d',
    input: ['id', 'reason', 'version'],
  });
