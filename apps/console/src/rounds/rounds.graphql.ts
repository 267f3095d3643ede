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
  hash: 'a6f90573fb0756f9548bf1340cec7df06dcc372ed4045a6c872cff9153c0d8d7',
});

export const ROUND: TrustedDocument<RoundQuery, RoundQueryVariables> = trusted({
  operation: 'query',
  name: 'Round',
  field: 'round',
  hash: 'ebfa353a124dae2d0c6e6e472e7915130ca2bdfa2662811a19c10ec866ab97c5',
});

export const OBLIGATIONS: TrustedDocument<ObligationsQuery, ObligationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Obligations',
  field: 'obligations',
  hash: 'c40ed2ddd9b32a74d26eb058367ccba2cb79fb10b5615681dcc7fab3fa782619',
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
  hash: '424363a54399c5062648750d10c2203266408f295edf277e8345ad2415945bc6',
  input: ['directiveId', 'endsOn', 'formVersionId', 'organisationId', 'startsOn', 'tiers', 'title', 'year'],
});

export const CLOSE_ROUND: TrustedDocument<CloseRoundMutation, CloseRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseRound',
  field: 'closeRound',
  hash: 'b6e2dc72635f1ce41f44222bbd193c7d49cf87305fbf43e1270e7ac489d967d5',
});

export const EXTEND_DEADLINE: TrustedDocument<ExtendDeadlineMutation, ExtendDeadlineMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ExtendDeadline',
  field: 'extendDeadline',
  hash: 'a772bf6d5f4ab77b537d85d80fe7a4b99019582a7b8a77ab6b80afe85bcdf6b3',
  input: ['obligationId', 'reason', 'to'],
});

export const CLOSE_OBLIGATION: TrustedDocument<CloseObligationMutation, CloseObligationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseObligation',
  field: 'closeObligation',
  hash: '84ddcf1630b4db6b377a108d90c8c58eb2728a6002dd28e147e58140b0d06279',
  input: ['obligationId', 'on', 'reason'],
});
