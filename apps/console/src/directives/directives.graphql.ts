// Made from directives.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type DirectiveFields = {
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
  links: Array<DirectiveLinkFields>;
  linkedFrom: Array<DirectiveLinkFields>;
  deadlines: Array<{
    id: string;
    dueOn: string | null;
    month: number | null;
    day: number | null;
    boundary: Types.DeadlineBoundary;
    what: string;
    fromNames: Array<string>;
    toName: string | null;
    throughName: string | null;
  }>;
  attachments: Array<{
    fileName: string;
    file: { id: string; sha256: string; mediaType: string; size: number; url: string };
  }>;
} & DirectiveFields;

export type DirectiveLinkFields = {
  kind: Types.DirectiveLinkKind;
  partly: boolean;
  quote: string | null;
  directive: DirectiveFields;
};

export type DirectivesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
  type?: string | null;
  state?: Types.DirectiveState | null;
  issuedFrom?: string | null;
  issuedTo?: string | null;
  words?: string | null;
  withFound?: boolean | null;
};

export type DirectivesQuery = {
  directives: {
    totalCount?: number;
    edges: Array<{ node: { found?: { subject: string; issuer: string; excerpt: string | null } } & DirectiveFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DirectiveQueryVariables = {
  id: string;
};

export type DirectiveQuery = { directive: DirectiveDetails | null };

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

export type DirectiveTwinsQuery = { directiveTwins: Array<{ certain: boolean; directive: DirectiveFields }> };

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
  hash: 'eb5536035ba50f51343efef83abba255f0b113b42b2c9f3c692fac645cd0b04f',
});

export const DIRECTIVE: TrustedDocument<DirectiveQuery, DirectiveQueryVariables> = trusted({
  operation: 'query',
  name: 'Directive',
  field: 'directive',
  hash: 'bb3d00f6fdc890879ce6d8ee8adb40d64d51bdeb6fd960cba2f6d629326781cb',
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
  hash: 'e28ace2a7b021ff3c95d3eea5ea3f773401bfc108e000608475f958eeb3272bb',
});

export const REGISTER_DIRECTIVE: TrustedDocument<RegisterDirectiveMutation, RegisterDirectiveMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RegisterDirective',
    field: 'registerDirective',
    hash: '6ed1a214c8125382c03755782746f0e8698bab3c643f1bdafc5d7290f6d492f1',
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
  hash: 'a580bc5117ec8658b1f5cec1f48bbd6813cb7886a9b050f35001c96f277da6e3',
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
