// Made from reading.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { DirectiveFields } from '../directives/directives.graphql.ts';

export type NamedPartyFields = {
  name: string;
  organisationCount: number;
  kinds: Array<Types.OrganisationKind>;
  levels: Array<Types.AdministrativeLevel>;
  organisations: Array<{ id: string; name: string; parent: { id: string; name: string } | null }>;
};

export type SpanFields = { start: number; end: number };

export type TextFields = { value: string; confidence: number; span: SpanFields };

export type ReferenceFields = {
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
  span: SpanFields;
  known: { id: string; code: string | null; subject: string; state: Types.DirectiveState } | null;
};

export type ReadingFields = {
  type: TextFields | null;
  code: TextFields | null;
  symbol: TextFields | null;
  issuer: TextFields | null;
  place: TextFields | null;
  date: { day: string | null; year: number; month: number | null; confidence: number; span: SpanFields } | null;
  subject: TextFields | null;
  bases: Array<ReferenceFields>;
  references: Array<ReferenceFields>;
  signer: {
    name: string | null;
    position: string | null;
    authority: Types.SignatureAuthority | null;
    lines: Array<string>;
    confidence: number;
    span: SpanFields;
  } | null;
  recipients: Array<TextFields>;
  week: {
    year: number | null;
    theme: string | null;
    suggestedThemes: Array<string>;
    from: string | null;
    to: string | null;
    opening: string | null;
    confidence: number;
    span: SpanFields;
    parts: Array<{ name: string; span: SpanFields }>;
  } | null;
  movement: { name: string; confidence: number; span: SpanFields } | null;
  deadlines: Array<{
    date: string | null;
    month: number | null;
    day: number | null;
    boundary: Types.DeadlineBoundary;
    what: string;
    confidence: number;
    from: Array<NamedPartyFields>;
    to: NamedPartyFields | null;
    through: NamedPartyFields | null;
    span: SpanFields;
  }>;
  assignments: Array<{
    role: Types.AssignmentRole;
    text: string;
    section: string | null;
    confidence: number;
    to: NamedPartyFields;
    span: SpanFields;
  }>;
  forms: Array<{
    title: string;
    confidence: number;
    sections: Array<{ code: string | null; label: string }>;
    rows: Array<{ code: string | null; label: string }>;
    span: SpanFields;
    formVersion: { id: string; number: number; title: string } | null;
  }>;
  fundingSources: Array<TextFields>;
  problems: Array<{ code: string; messageVi: string; messageEn: string; span: SpanFields | null }>;
};

export type ReadDirectiveQueryVariables = {
  sha256: string;
  fileName: string;
  keeperId: string;
};

export type ReadDirectiveQuery = {
  readDirective: {
    text: string;
    format: string;
    reading: ReadingFields;
    issuer: NamedPartyFields | null;
    twins: Array<{ certain: boolean; directive: DirectiveFields }>;
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
};

export type ResolvePartyQueryVariables = {
  name: string;
  keeperId: string;
  on?: string | null;
};

export type ResolvePartyQuery = { resolveParty: NamedPartyFields };

export type ConfirmReadingMutationVariables = {
  input: Types.ConfirmReadingInput;
};

export type ConfirmReadingMutation = {
  confirmReading: {
    unlinked: Array<string>;
    directive: { id: string };
    stubs: Array<DirectiveFields>;
    week: { id: string; year: number; theme: string | null; startsOn: string | null; endsOn: string | null } | null;
    movement: { id: string; name: string } | null;
    round: { id: string; title: string } | null;
  };
};

export type ConfirmedDirectiveQueryVariables = {
  id: string;
};

export type ConfirmedDirectiveQuery = {
  directive:
    | ({
        assignments: Array<{
          id: string;
          text: string;
          section: string | null;
          unknownNames: Array<string>;
          parties: Array<{ role: Types.AssignmentRole; organisation: { id: string; name: string } }>;
        }>;
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
      } & DirectiveFields)
    | null;
};

export const READ_DIRECTIVE: TrustedDocument<ReadDirectiveQuery, ReadDirectiveQueryVariables> = trusted({
  operation: 'query',
  name: 'ReadDirective',
  field: 'readDirective',
  hash: 'da357e909bbb6b14ac990bffcbcc06ab7d3ce67dd7ce4251e480edc8d4927371',
});

export const RESOLVE_PARTY: TrustedDocument<ResolvePartyQuery, ResolvePartyQueryVariables> = trusted({
  operation: 'query',
  name: 'ResolveParty',
  field: 'resolveParty',
  hash: '7b2ba0a62cad636707ebeff87709f56611c5aba056b32d02d5e15b622286a914',
});

export const CONFIRM_READING: TrustedDocument<ConfirmReadingMutation, ConfirmReadingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ConfirmReading',
  field: 'confirmReading',
  hash: '08c5a6601ce2e3941f23c2db91fd3412bf494eb9e4680e69efd9a6cffc4f2cda',
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
  hash: '20aa4ca3dc08aeb47a359221f69adfa9487a6721c854d00b2002f7ed70902ca8',
});
