// Made from directives.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { DirectiveSort, DirectiveState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Directive = {
  id: string;
  type: string;
  code: string | null;
  originalCode: string | null;
  issuer: string;
  issuers: Array<string>;
  issuedOn: string | null;
  subject: string;
  state: Types.DirectiveState;
  origin: Types.DirectiveOrigin;
  validity: Types.DirectiveValidity;
  urgency: Types.DirectiveUrgency | null;
  version: number;
  keeper: { id: string; name: string; rights: Array<string> };
};

export type DirectiveDetails = {
  place: string | null;
  signerName: string | null;
  signerPosition: string | null;
  signerAuthority: Types.SignatureAuthority | null;
  recipients: Array<string>;
  effectiveOn: string | null;
  expiresOn: string | null;
  pages: number | null;
  linkedFromCount: number;
  signers: Array<{ name: string; position: string | null; authority: Types.SignatureAuthority | null }>;
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
  hash: '0bf092020a52265cd1d3cc4cc4dd4c40a934328a4bc8e5458b0ca63ba9f1da13',
  takes: ['search', 'type', 'state', 'heldOnly', 'issuedFrom', 'issuedTo', 'words', 'withFound'],
  words: { state: DirectiveState, sort: DirectiveSort },
});

export const DIRECTIVE: TrustedDocument<DirectiveQuery, DirectiveQueryVariables> = trusted({
  operation: 'query',
  name: 'Directive',
  field: 'directive',
  hash: '6156b608990f37ddf76e66a8a252c79e082fd983c234500c99e1dd0a4cbaea9b',
});

export const DIRECTIVE_BY_ID: TrustedDocument<DirectiveByIdQuery, DirectiveByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'DirectiveById',
  field: 'nodes',
  hash: 'd5ce83eff71a5825a7ff27eb582d8b8a386011644d84e54f6f5138383c652b19',
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
  hash: '4c142fe8859cdd5f481a788ee26ca1eb833fbe188d93531222efea16c0b00e12',
});

export const REGISTER_DIRECTIVE: TrustedDocument<RegisterDirectiveMutation, RegisterDirectiveMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RegisterDirective',
    field: 'registerDirective',
    hash: 'b38d461833fe8f44d5b4ce6a0602dd5484cd3220f493b8c903e034798903ad3b',
    input: [
      'acceptTwin',
      'attachments',
      'basedOnIds',
      'body',
      'code',
      'draft',
      'effectiveOn',
      'expiresOn',
      'hasNoNumber',
      'issuedOn',
      'issuer',
      'issuerId',
      'keeperId',
      'links',
      'otherIssuers',
      'otherSigners',
      'pages',
      'place',
      'recipients',
      'signerAuthority',
      'signerName',
      'signerPosition',
      'subject',
      'type',
      'urgency',
    ],
  });

export const AMEND_DIRECTIVE: TrustedDocument<AmendDirectiveMutation, AmendDirectiveMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendDirective',
  field: 'amendDirective',
  hash: '6957ee3a1727182d56328a9502343f07f26bc6c7a2315d0e13595ed5ffcc2220',
  input: [
    'attachments',
    'basedOnIds',
    'body',
    'code',
    'draft',
    'effectiveOn',
    'expiresOn',
    'hasNoNumber',
    'id',
    'issuedOn',
    'issuer',
    'issuerId',
    'links',
    'otherIssuers',
    'otherSigners',
    'pages',
    'place',
    'recipients',
    'signerAuthority',
    'signerName',
    'signerPosition',
    'subject',
    'type',
    'urgency',
    'version',
  ],
});
