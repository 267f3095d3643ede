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
    daysLeft: number;
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
  daysLeft: number;
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
  hash: '70956347b8156e8daa3d64361b4fb0cc357b6c32a38d2650a3063b2f5cd8a35a',
});

export const ROUND: TrustedDocument<RoundQuery, RoundQueryVariables> = trusted({
  operation: 'query',
  name: 'Round',
  field: 'round',
  hash: 'a124115147ddf17ea11dd5e0e329aa28d08eb020320078e42e366950384b5fe7',
});

export const ROUND_BY_ID: TrustedDocument<RoundByIdQuery, RoundByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'RoundById',
  field: 'nodes',
  hash: '3bf811fdd6fae6066d2578695a105b6f5bf91ce509f2b5b499f4e5d7002ec94b',
});

export const OBLIGATIONS: TrustedDocument<ObligationsQuery, ObligationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Obligations',
  field: 'obligations',
  hash: 'a9186e4b7356ec88a142895bbb3e0f95d30e83c0d493d0fd2a87c97b92b93d50',
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
  hash: '1a25c25f5b1bb4b6494a64bf857b27091fe289f6d6cf8373790e28138c4eae97',
  input: ['directiveId', 'endsOn', 'formVersionId', 'organisationId', 'startsOn', 'tiers', 'title', 'year'],
});

export const CLOSE_ROUND: TrustedDocument<CloseRoundMutation, CloseRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseRound',
  field: 'closeRound',
  hash: '57a2826fe55173d645758bcb03b5cda06fb1edccf6830614ca82638b0098ff90',
});

export const EXTEND_DEADLINE: TrustedDocument<ExtendDeadlineMutation, ExtendDeadlineMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ExtendDeadline',
  field: 'extendDeadline',
  hash: '594fcb89e6a6d744b4b80520a6d88879204ad7b363d4d0640138ecad487709bb',
  input: ['obligationId', 'reason', 'to'],
});

export const CLOSE_OBLIGATION: TrustedDocument<CloseObligationMutation, CloseObligationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseObligation',
  field: 'closeObligation',
  hash: '87fab74bc71b574f3901accba0f6d57093ece86bfda02aaad0d6560c9d16b8a0',
  input: ['obligationId', 'on', 'reason'],
});
