// Made from directives.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Directive = {
  id: string;
  type: string;
  code: string | null;
  originalCode: string | null;
  issuer: string;
  issuedOn: string | null;
  subject: string;
  state: Types.DirectiveState;
  origin: Types.DirectiveOrigin;
  validity: Types.DirectiveValidity;
  version: number;
  keeper: { id: string; name: string };
};

export type DirectiveDetails = {
  place: string | null;
  signerName: string | null;
  signerPosition: string | null;
  signerAuthority: Types.SignatureAuthority | null;
  recipients: Array<string>;
  effectiveOn: string | null;
  expiresOn: string | null;
  linkedFromCount: number;
  links: Array<DirectiveLink>;
  linkedFrom: Array<DirectiveLink>;
  deadlines: Array<DirectiveDeadline>;
  attachments: Array<{
    fileName: string;
    file: { id: string; sha256: string; mediaType: string; size: number; url: string };
  }>;
} & Directive;

export type DirectiveDeadline = {
  id: string;
  dueOn: string | null;
  month: number | null;
  day: number | null;
  boundary: Types.DeadlineBoundary;
  daysLeft: number | null;
  what: string;
  fromNames: Array<string>;
  toName: string | null;
  throughName: string | null;
};

export type DirectiveLink = {
  kind: Types.DirectiveLinkKind;
  partly: boolean;
  quote: string | null;
  directive: Directive;
};

export type DirectiveRow = { found?: { subject: string; issuer: string; excerpt: string | null } } & Directive;

export type DirectiveTwin = { certain: boolean; directive: Directive };

export type DirectivesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
  type?: string | null;
  state?: Types.DirectiveState | null;
  heldOnly?: boolean | null;
  issuedFrom?: string | null;
  issuedTo?: string | null;
  words?: string | null;
  withFound?: boolean | null;
  sort?: Types.DirectiveSort | null;
  descending?: boolean | null;
};

export type DirectivesQuery = {
  directives: {
    totalCount?: number;
    edges: Array<{ node: DirectiveRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DirectiveQueryVariables = {
  id: string;
};

export type DirectiveQuery = { directive: DirectiveDetails | null };

export type DirectiveByIdQueryVariables = {
  ids: Array<string>;
};

export type DirectiveByIdQuery = { nodes: Array<DirectiveDetails | Record<PropertyKey, never> | null> };

export type DirectiveBodyQueryVariables = {
  id: string;
};

export type DirectiveBodyQuery = { directive: { id: string; body: string } | null };

export type DirectiveTwinsQueryVariables = {
  keeperId: string;
  issuer: string;
  code?: string | null;
  issuedOn?: string | null;
  exceptId?: string | null;
};

export type DirectiveTwinsQuery = { directiveTwins: Array<DirectiveTwin> };

export type RegisterDirectiveMutationVariables = {
  input: Types.RegisterDirectiveInput;
};

export type RegisterDirectiveMutation = { registerDirective: DirectiveDetails };

export type AmendDirectiveMutationVariables = {
  input: Types.AmendDirectiveInput;
};

export type AmendDirectiveMutation = { amendDirective: DirectiveDetails };

export const DIRECTIVES: TrustedDocument<DirectivesQuery, DirectivesQueryVariables> = trusted({
  operation: 'query',
  name: 'Directives',
  field: 'directives',
  hash: 'ea393eb246bdcefe0478aa2e3d7efbd4f26c6ba78fe09fd594fdce67163cf8a6',
});

export const DIRECTIVE: TrustedDocument<DirectiveQuery, DirectiveQueryVariables> = trusted({
  operation: 'query',
  name: 'Directive',
  field: 'directive',
  hash: '204a9882d0108fcb829ff0175537dc2e8daf720bbf24ac0539a62a4ad4eabece',
});

export const DIRECTIVE_BY_ID: TrustedDocument<DirectiveByIdQuery, DirectiveByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'DirectiveById',
  field: 'nodes',
  hash: '7c1df402553f15cd278ca701f3501455158ea736db197a4da09d3a687d489605',
});

export const DIRECTIVE_BODY: TrustedDocument<DirectiveBodyQuery, DirectiveBodyQueryVariables> = trusted({
  operation: 'query',
  name: 'DirectiveBody',
  field: 'directive',
  hash: '28e73c39e4a44d75dad29cb74676d5b354c59337cf9d68aa69325b2ae1a5362d',
});

export const DIRECTIVE_TWINS: TrustedDocument<DirectiveTwinsQuery, DirectiveTwinsQueryVariables> = trusted({
  operation: 'query',
  name: 'DirectiveTwins',
  field: 'directiveTwins',
  hash: '991bcab9e6c64c89a61ee8f6d90a9b2419e45b199cf3805f990c4852dab9489d',
});

export const REGISTER_DIRECTIVE: TrustedDocument<RegisterDirectiveMutation, RegisterDirectiveMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RegisterDirective',
    field: 'registerDirective',
    hash: '0a60735e9861849501a25bc32f11a0c6ac68295b8d78b62882804c6ac13fdcfd',
    input: [
      'acceptTwin',
      'attachments',
      'basedOnIds',
      'body',
      'code',
      'draft',
      'effectiveOn',
      'expiresOn',
      'issuedOn',
      'issuer',
      'issuerId',
      'keeperId',
      'links',
      'place',
      'recipients',
      'signerAuthority',
      'signerName',
      'signerPosition',
      'subject',
      'type',
    ],
  });

export const AMEND_DIRECTIVE: TrustedDocument<AmendDirectiveMutation, AmendDirectiveMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendDirective',
  field: 'amendDirective',
  hash: 'c85673806ba5a1affd94d6e28dad9274de3e16d30181a0af22767c4f552a2284',
  input: [
    'attachments',
    'basedOnIds',
    'body',
    'code',
    'draft',
    'effectiveOn',
    'expiresOn',
    'id',
    'issuedOn',
    'issuer',
    'issuerId',
    'links',
    'place',
    'recipients',
    'signerAuthority',
    'signerName',
    'signerPosition',
    'subject',
    'type',
    'version',
  ],
});
