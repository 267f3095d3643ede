// Made from rounds.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type RoundHead = {
  id: string;
  title: string;
  year: number;
  startsOn: string;
  endsOn: string;
  state: Types.RoundState;
  isDemo: boolean;
  version: number;
  organisation: { id: string; name: string };
  formVersion: { id: string; code: string; number: number; title: string };
  directive: { id: string; code: string | null; subject: string } | null;
  tiers: Array<{
    tier: number;
    kinds: Array<Types.OrganisationKind>;
    levels: Array<Types.AdministrativeLevel>;
    dueOn: string;
    dueBoundary: Types.DeadlineBoundary;
    lastDay: string;
  }>;
};

export type BoardLine = {
  tier: number;
  expected: number;
  draft: number;
  submitted: number;
  returned: number;
  accepted: number;
  missing: number;
  late: number;
  overdue: number;
  closed: number;
};

export type Obligation = {
  id: string;
  tier: number;
  consolidates: boolean;
  dueOn: string;
  dueBoundary: Types.DeadlineBoundary;
  lastDay: string;
  extendedTo: string | null;
  extensionReason: string | null;
  closedOn: string | null;
  closingReason: string | null;
  standing: Types.ObligationStanding;
  isOverdue: boolean;
  canEdit: boolean;
  canSubmit: boolean;
  canReview: boolean;
  organisation: { id: string; name: string; kind: Types.OrganisationKind };
  to: { id: string; name: string } | null;
  through: { id: string; name: string } | null;
  report: {
    id: string;
    state: Types.ReportState;
    number: number;
    isLate: boolean;
    submittedAt: string | null;
    acceptedAt: string | null;
  } | null;
};

export type Round = { board: Array<BoardLine> } & RoundHead;

export type RoundsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  state?: Types.RoundState | null;
};

export type RoundsQuery = {
  rounds: {
    totalCount?: number;
    edges: Array<{ node: Round }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RoundQueryVariables = {
  id: string;
};

export type RoundQuery = { round: Round | null };

export type RoundByIdQueryVariables = {
  ids: Array<string>;
};

export type RoundByIdQuery = { nodes: Array<Round | Record<PropertyKey, never> | null> };

export type ObligationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  roundId: string;
  parentId?: string | null;
  tier?: number | null;
  standing?: Types.ObligationStanding | null;
  overdue?: boolean | null;
  search?: string | null;
};

export type ObligationsQuery = {
  obligations: {
    totalCount?: number;
    edges: Array<{ node: Obligation }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FormChoice = { id: string; code: string; number: number; title: string; validFrom: string; source: string };

export type FormsQueryVariables = Record<string, never>;

export type FormsQuery = { forms: Array<FormChoice> };

export type OpenRoundMutationVariables = {
  input: Types.OpenRoundInput;
};

export type OpenRoundMutation = { openRound: RoundHead };

export type CloseRoundMutationVariables = {
  id: string;
  version: number;
};

export type CloseRoundMutation = { closeRound: RoundHead };

export type ExtendDeadlineMutationVariables = {
  input: Types.ExtendDeadlineInput;
};

export type ExtendDeadlineMutation = { extendDeadline: Obligation };

export type CloseObligationMutationVariables = {
  input: Types.CloseObligationInput;
};

export type CloseObligationMutation = { closeObligation: Obligation };

export const ROUNDS: TrustedDocument<RoundsQuery, RoundsQueryVariables> = trusted({
  operation: 'query',
  name: 'Rounds',
  field: 'rounds',
  hash: '899f564a0d41ed59e256ef3eab31cfe14745bde457f46a7ab705eae34d1f0795',
});

export const ROUND: TrustedDocument<RoundQuery, RoundQueryVariables> = trusted({
  operation: 'query',
  name: 'Round',
  field: 'round',
  hash: 'f925fa05da5bd407736508200c9e8d16b21d9566356a6778c655ee3eb7e39807',
});

export const ROUND_BY_ID: TrustedDocument<RoundByIdQuery, RoundByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'RoundById',
  field: 'nodes',
  hash: '8b23e8e4841153bfb66ce76f75debd129d4269f13242a3990019e64a0960c1b2',
});

export const OBLIGATIONS: TrustedDocument<ObligationsQuery, ObligationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Obligations',
  field: 'obligations',
  hash: '0bec29f8b1dff3beb41289c5e37d4250895e937d5fbdfef59186846a2eeebe93',
});

export const FORMS: TrustedDocument<FormsQuery, FormsQueryVariables> = trusted({
  operation: 'query',
  name: 'Forms',
  field: 'forms',
  hash: 'b2f65f792203013fb4955f38a59fd9dc8f957fb0b0c5ea3769cde711d002a68b',
});

export const OPEN_ROUND: TrustedDocument<OpenRoundMutation, OpenRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'OpenRound',
  field: 'openRound',
  hash: '126ad4287946a15ba8756a9503cefcbb2bfcd836530bf18e17ca29b2761706b9',
  input: ['directiveId', 'endsOn', 'formVersionId', 'organisationId', 'startsOn', 'tiers', 'title', 'year'],
});

export const CLOSE_ROUND: TrustedDocument<CloseRoundMutation, CloseRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseRound',
  field: 'closeRound',
  hash: '766db84be4def9fb8dfc147f37dd4b8a0c3fddb1a06cedbae03115a476cdf3da',
});

export const EXTEND_DEADLINE: TrustedDocument<ExtendDeadlineMutation, ExtendDeadlineMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ExtendDeadline',
  field: 'extendDeadline',
  hash: 'dce6127fbb344be1ab352d514a7e2c9124793bdbd523c9ffe3aec79c4e93c7c1',
  input: ['obligationId', 'reason', 'to'],
});

export const CLOSE_OBLIGATION: TrustedDocument<CloseObligationMutation, CloseObligationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseObligation',
  field: 'closeObligation',
  hash: '13c5633e411c18d226b1bdc874b7fe011c45232880eff02dd0ae284c47bb421f',
  input: ['obligationId', 'on', 'reason'],
});
