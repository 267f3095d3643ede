// Made from reading.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { DirectiveTwin } from '../directives/directives.graphql.ts';
import type { Directive } from '../directives/directives.graphql.ts';
import type { DirectiveDeadline } from '../directives/directives.graphql.ts';

export type NamedParty = {
  name: string;
  organisationCount: number;
  kinds: Array<Types.OrganisationKind>;
  levels: Array<Types.AdministrativeLevel>;
  organisations: Array<{ id: string; name: string; parent: { id: string; name: string } | null }>;
};

export type Span = { start: number; end: number };

export type ReadText = { value: string; confidence: number; span: Span };

export type ReadReference = {
  code: string | null;
  originalCode: string | null;
  type: string | null;
  date: string | null;
  year: number | null;
  month: number | null;
  issuer: string | null;
  subject: string | null;
  relation: Types.DirectiveLinkKind | null;
  confidence: number;
  span: Span;
  known: { id: string; code: string | null; subject: string; state: Types.DirectiveState } | null;
};

export type ReadWeek = {
  year: number | null;
  theme: string | null;
  suggestedThemes: Array<string>;
  from: string | null;
  to: string | null;
  opening: string | null;
  confidence: number;
  span: Span;
  parts: Array<{ name: string; span: Span }>;
};

export type ReadDeadline = {
  date: string | null;
  month: number | null;
  day: number | null;
  boundary: Types.DeadlineBoundary;
  what: string;
  confidence: number;
  from: Array<NamedParty>;
  to: NamedParty | null;
  through: NamedParty | null;
  span: Span;
};

export type ReadAssignment = {
  role: Types.AssignmentRole;
  text: string;
  section: string | null;
  confidence: number;
  to: NamedParty;
  span: Span;
};

export type ReadForm = {
  title: string;
  confidence: number;
  sections: Array<{ code: string | null; label: string }>;
  rows: Array<{ code: string | null; label: string }>;
  span: Span;
  formVersion: { id: string; number: number; title: string } | null;
};

export type ReadingProblem = { code: string; messageVi: string; messageEn: string; span: Span | null };

export type DirectiveReading = {
  type: ReadText | null;
  code: ReadText | null;
  symbol: ReadText | null;
  issuer: ReadText | null;
  place: ReadText | null;
  date: { day: string | null; year: number; month: number | null; confidence: number; span: Span } | null;
  issuers: Array<ReadText>;
  subject: ReadText | null;
  bases: Array<ReadReference>;
  references: Array<ReadReference>;
  signer: {
    name: string | null;
    position: string | null;
    authority: Types.SignatureAuthority | null;
    lines: Array<string>;
    confidence: number;
    span: Span;
  } | null;
  addressees: Array<ReadText>;
  signers: Array<{
    name: string | null;
    position: string | null;
    authority: Types.SignatureAuthority | null;
    lines: Array<string>;
    confidence: number;
    span: Span;
  }>;
  recipients: Array<ReadText>;
  week: ReadWeek | null;
  movement: { name: string; confidence: number; span: Span } | null;
  deadlines: Array<ReadDeadline>;
  assignments: Array<ReadAssignment>;
  forms: Array<ReadForm>;
  fundingSources: Array<ReadText>;
  problems: Array<ReadingProblem>;
};

export type Proposal = {
  text: string;
  format: string;
  reading: DirectiveReading;
  issuer: NamedParty | null;
  twins: Array<DirectiveTwin>;
  round: {
    title: string;
    year: number;
    startsOn: string;
    endsOn: string;
    formVersion: { id: string; number: number; title: string } | null;
    tiers: Array<{
      tier: number;
      kinds: Array<Types.OrganisationKind>;
      levels: Array<Types.AdministrativeLevel>;
      dueOn: string;
      dueBoundary: Types.DeadlineBoundary;
      fromDeadline: number | null;
    }>;
  } | null;
};

export type ReadDirectiveQueryVariables = {
  sha256: string;
  fileName: string;
  keeperId: string;
};

export type ReadDirectiveQuery = { readDirective: Proposal };

export type ResolvePartyQueryVariables = {
  name: string;
  keeperId: string;
  on?: string | null;
};

export type ResolvePartyQuery = { resolveParty: NamedParty };

export type ConfirmedReading = {
  unlinked: Array<string>;
  directive: { id: string };
  stubs: Array<Directive>;
  week: { id: string; year: number; theme: string | null; startsOn: string | null; endsOn: string | null } | null;
  movement: { id: string; name: string } | null;
  round: { id: string; title: string } | null;
};

export type ConfirmReadingMutationVariables = {
  input: Types.ConfirmReadingInput;
};

export type ConfirmReadingMutation = { confirmReading: ConfirmedReading };

export type ConfirmedDirective = {
  assignments: Array<ConfirmedAssignment>;
  deadlines: Array<DirectiveDeadline>;
} & Directive;

export type ConfirmedAssignment = {
  id: string;
  text: string;
  section: string | null;
  unknownNames: Array<string>;
  parties: Array<{ role: Types.AssignmentRole; organisation: { id: string; name: string } }>;
};

export type ConfirmedDirectiveQueryVariables = {
  id: string;
};

export type ConfirmedDirectiveQuery = { directive: ConfirmedDirective | null };

export const READ_DIRECTIVE: TrustedDocument<ReadDirectiveQuery, ReadDirectiveQueryVariables> = trusted({
  operation: 'query',
  name: 'ReadDirective',
  field: 'readDirective',
  hash: '569a4516e6a03ebffae2670987d30069647565f46896c487246082bb0ca89eeb',
});

export const RESOLVE_PARTY: TrustedDocument<ResolvePartyQuery, ResolvePartyQueryVariables> = trusted({
  operation: 'query',
  name: 'ResolveParty',
  field: 'resolveParty',
  hash: '6332cee3c8bc8ba38a0997d68bf0e1fb1d2ac15fc06dab0a4cfea5fde8e14aa9',
});

export const CONFIRM_READING: TrustedDocument<ConfirmReadingMutation, ConfirmReadingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ConfirmReading',
  field: 'confirmReading',
  hash: '7aaa370f7f0d91a5d26cbca059ffddfb91c94ec71c4a803c874eacfcc74cf031',
  input: [
    'acceptTwin',
    'assignments',
    'code',
    'deadlines',
    'fileName',
    'incoming',
    'issuedOn',
    'issuer',
    'issuerId',
    'keeperId',
    'links',
    'movement',
    'otherIssuers',
    'otherSigners',
    'place',
    'recipients',
    'round',
    'sha256',
    'signerAuthority',
    'signerName',
    'signerPosition',
    'subject',
    'type',
    'week',
  ],
});

export const CONFIRMED_DIRECTIVE: TrustedDocument<ConfirmedDirectiveQuery, ConfirmedDirectiveQueryVariables> = trusted({
  operation: 'query',
  name: 'ConfirmedDirective',
  field: 'directive',
  hash: '6244d8cca1e1af338eb891da82208a4b374ebde4889b1976555f397ee4542d9a',
});
