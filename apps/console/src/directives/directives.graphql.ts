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
  urgency: Types.DirectiveUrgency | null;
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
  pages: number | null;
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
  hash: 'bd3c3578aa2701764ed562ebaad2f46acb1a2c6304da2f60ee366dc222076da2',
  takes: ['search', 'type', 'state', 'heldOnly', 'issuedFrom', 'issuedTo', 'words', 'withFound'],
});

export const DIRECTIVE: TrustedDocument<DirectiveQuery, DirectiveQueryVariables> = trusted({
  operation: 'query',
  name: 'Directive',
  field: 'directive',
  hash: 'b4332df092978c69cdd3f2ee8621125cff6c18f3666b1fa3da046773a924134a',
});

export const DIRECTIVE_BY_ID: TrustedDocument<DirectiveByIdQuery, DirectiveByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'DirectiveById',
  field: 'nodes',
  hash: '1555740b1256f21f1024c03f0e6bd1bba0b2f61c884bbe675ce15e5f04cb46f0',
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
  hash: '95ff7fba1b1ab6ee2938c4ebb9f955c8a52f37ff3f40b0e3cb11639a0ec447f4',
});

export const REGISTER_DIRECTIVE: TrustedDocument<RegisterDirectiveMutation, RegisterDirectiveMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RegisterDirective',
    field: 'registerDirective',
    hash: 'bf2aae30b54d257074ba11935c053c416610180409dd6dee793cefa824450273',
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
  hash: '91b181a11d42650d6b9a226da9e9082151205d039a070177c5aede8ac410daf5',
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
