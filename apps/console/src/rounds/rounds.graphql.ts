// Made from rounds.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type RoundFields = {
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

export type BoardFields = {
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

export type ObligationFields = {
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
  report: {
    id: string;
    state: Types.ReportState;
    number: number;
    isLate: boolean;
    submittedAt: string | null;
    acceptedAt: string | null;
  } | null;
};

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
    edges: Array<{ node: { board: Array<BoardFields> } & RoundFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RoundQueryVariables = {
  id: string;
};

export type RoundQuery = { round: ({ board: Array<BoardFields> } & RoundFields) | null };

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
    edges: Array<{
      node: {
        to: { id: string; name: string } | null;
        through: { id: string; name: string } | null;
      } & ObligationFields;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FormsQueryVariables = Record<string, never>;

export type FormsQuery = {
  forms: Array<{ id: string; code: string; number: number; title: string; validFrom: string; source: string }>;
};

export type OpenRoundMutationVariables = {
  input: Types.OpenRoundInput;
};

export type OpenRoundMutation = { openRound: RoundFields };

export type CloseRoundMutationVariables = {
  id: string;
  version: number;
};

export type CloseRoundMutation = { closeRound: RoundFields };

export type ExtendDeadlineMutationVariables = {
  input: Types.ExtendDeadlineInput;
};

export type ExtendDeadlineMutation = { extendDeadline: ObligationFields };

export type CloseObligationMutationVariables = {
  input: Types.CloseObligationInput;
};

export type CloseObligationMutation = { closeObligation: ObligationFields };

export type DraftReminderLetterMutationVariables = {
  id: string;
};

export type DraftReminderLetterMutation = { drafted: { id: string } };

export const ROUNDS: TrustedDocument<RoundsQuery, RoundsQueryVariables> = trusted({
  operation: 'query',
  name: 'Rounds',
  field: 'rounds',
  hash: '203bf1437f3463f06ed2637644aca4b846394235c3d056890be98d753c6080d7',
});

export const ROUND: TrustedDocument<RoundQuery, RoundQueryVariables> = trusted({
  operation: 'query',
  name: 'Round',
  field: 'round',
  hash: '43a221d12f966852eaf4500a39c42617f9af016dcc44dab4affd29fbb62c18ac',
});

export const OBLIGATIONS: TrustedDocument<ObligationsQuery, ObligationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Obligations',
  field: 'obligations',
  hash: 'fb6755d6653c61456c660d4751c6eba4b60d5c4a3ff2a00f684edba0fc391352',
});

export const FORMS: TrustedDocument<FormsQuery, FormsQueryVariables> = trusted({
  operation: 'query',
  name: 'Forms',
  field: 'forms',
  hash: '80f413f0db9ef572ec45304209c2c824a054b01a9d98eb4dd6f773dbe5e7bea2',
});

export const OPEN_ROUND: TrustedDocument<OpenRoundMutation, OpenRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'OpenRound',
  field: 'openRound',
  hash: 'b3b415e4b134b41df7b574cb78279225c6aa8cde6148d73353fbf52bee2507f3',
  input: ['directiveId', 'endsOn', 'formVersionId', 'organisationId', 'startsOn', 'tiers', 'title', 'year'],
});

export const CLOSE_ROUND: TrustedDocument<CloseRoundMutation, CloseRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseRound',
  field: 'closeRound',
  hash: '350abe7579ba73934f4683e67a0cca8f6d16989b599c8b64ab5ec25bc8edf7c0',
});

export const EXTEND_DEADLINE: TrustedDocument<ExtendDeadlineMutation, ExtendDeadlineMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ExtendDeadline',
  field: 'extendDeadline',
  hash: 'df60ee7cec42a147836a9b8145e87bb3ba793d489e115e77896ad0dcb51340f1',
  input: ['obligationId', 'reason', 'to'],
});

export const CLOSE_OBLIGATION: TrustedDocument<CloseObligationMutation, CloseObligationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseObligation',
  field: 'closeObligation',
  hash: '748538a6a0acda317214f80f870a5eecdfd3ae98501b062da5db47ee2a2f5276',
  input: ['obligationId', 'on', 'reason'],
});

export const DRAFT_REMINDER_LETTER: TrustedDocument<DraftReminderLetterMutation, DraftReminderLetterMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'DraftReminderLetter',
    field: 'drafted',
    hash: '9511627054fb8529734875f171c64ff54f51f280a3f2dfd6992def24ff178a52',
  });
