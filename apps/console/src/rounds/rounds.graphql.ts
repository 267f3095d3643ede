// Made from rounds.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { BoardCount, ObligationSort, ObligationStanding, RoundSort, RoundState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type RoundHead = {
  id: string;
  title: string;
  year: number;
  startsOn: string;
  endsOn: string;
  state: Types.RoundState;
  isDemo: boolean;
  cancelledOn: string | null;
  changeReason: string | null;
  version: number;
  organisation: { id: string; name: string; rights: Array<string> };
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
  remindedOn: string | null;
  standing: Types.ObligationStanding;
  isOverdue: boolean;
  canEdit: boolean;
  canSubmit: boolean;
  canReview: boolean;
  canExtend: boolean;
  canRemind: boolean;
  organisation: { id: string; name: string; kind: Types.OrganisationKind };
  to: { id: string; name: string } | null;
  through: { id: string; name: string } | null;
  report: {
    id: string;
    state: Types.ReportState;
    number: number;
    isLate: boolean;
    version: number;
    submittedAt: string | null;
    acceptedAt: string | null;
    isOwnAsDelegate: boolean;
  } | null;
};

export type Round = { board: Array<BoardLine> } & RoundHead;

export type RoundsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  state?: Types.RoundState | null;
  sort?: Types.RoundSort | null;
  descending?: boolean | null;
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
  counted?: Types.BoardCount | null;
  search?: string | null;
  sort?: Types.ObligationSort | null;
  descending?: boolean | null;
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

export type RoundPreview = {
  outside: Array<string>;
  alike: Array<string>;
  instead: string | null;
  lines: Array<{ tier: number; count: number; lastDay: string; examples: Array<string> }>;
};

export type RoundPreviewQueryVariables = {
  input: Types.RoundPreviewInput;
};

export type RoundPreviewQuery = { roundPreview: RoundPreview };

export type FormLookQueryVariables = {
  id: string;
};

export type FormLookQuery = {
  form: {
    id: string;
    title: string;
    source: string;
    validFrom: string;
    rows: Array<{ id: string; printedNumber: string | null; depth: number; label: string; unitOfCount: string | null }>;
    texts: Array<{ id: string; heading: string }>;
  } | null;
};

export type AmendRoundMutationVariables = {
  input: Types.AmendRoundInput;
};

export type AmendRoundMutation = { amendRound: RoundHead };

export type CancelRoundMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type CancelRoundMutation = { cancelRound: RoundHead };

export type ReopenRoundMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type ReopenRoundMutation = { reopenRound: RoundHead };

export type AcceptReportsMutationVariables = {
  input: Types.AcceptReportsInput;
};

export type AcceptReportsMutation = {
  acceptReports: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type RemindUnitsMutationVariables = {
  input: Types.RemindUnitsInput;
};

export type RemindUnitsMutation = {
  remindUnits: { isWritten: boolean; things: Array<{ isDone: boolean; code: string | null; message: string | null }> };
};

export const ROUNDS: TrustedDocument<RoundsQuery, RoundsQueryVariables> = trusted({
  operation: 'query',
  name: 'Rounds',
  field: 'rounds',
  hash: '37217211fee28c969321771bd6f4219bea8bbbed2a80f1dde33ff4ddf63bf25b',
  takes: ['year', 'state'],
  words: { state: RoundState, sort: RoundSort },
});

export const ROUND: TrustedDocument<RoundQuery, RoundQueryVariables> = trusted({
  operation: 'query',
  name: 'Round',
  field: 'round',
  hash: 'f34fb65fb836b35cecc86ef5a6a161b94a4d251ab614915e5642855ea34c115e',
});

export const ROUND_BY_ID: TrustedDocument<RoundByIdQuery, RoundByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'RoundById',
  field: 'nodes',
  hash: '4d24c3774344f518b9cab22795a3649523188e1e74a775c6c15c5af0deb69d50',
});

export const OBLIGATIONS: TrustedDocument<ObligationsQuery, ObligationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Obligations',
  field: 'obligations',
  hash: '6e3a359beb9ad43c9676a6dd1515ead942862813b6ee7495afa5d2bb9b7c5c86',
  takes: ['roundId', 'parentId', 'tier', 'standing', 'overdue', 'counted', 'search'],
  words: { standing: ObligationStanding, counted: BoardCount, sort: ObligationSort },
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
  hash: '5b2b1413c7699d2897365b76bb8794c70a7893da8905805533b3f688b75206a3',
  input: ['directiveId', 'endsOn', 'formVersionId', 'organisationId', 'startsOn', 'tiers', 'title', 'year'],
});

export const CLOSE_ROUND: TrustedDocument<CloseRoundMutation, CloseRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseRound',
  field: 'closeRound',
  hash: '52eb7820b7baf4dd90d0e3bbe0e0c58f09fc2c38cae04c3a22b293f1d94aac98',
});

export const EXTEND_DEADLINE: TrustedDocument<ExtendDeadlineMutation, ExtendDeadlineMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ExtendDeadline',
  field: 'extendDeadline',
  hash: 'eebc5eba2bf5dcc2ec4ceab82b2b48794032d075167ab6be220163d8d04882ad',
  input: ['obligationId', 'reason', 'to'],
});

export const CLOSE_OBLIGATION: TrustedDocument<CloseObligationMutation, CloseObligationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseObligation',
  field: 'closeObligation',
  hash: '21b6bfbf589bf071e8ea1adacaba1da9fe9a6d45042b6d7207c094b47ee9494d',
  input: ['obligationId', 'on', 'reason'],
});

export const ROUND_PREVIEW: TrustedDocument<RoundPreviewQuery, RoundPreviewQueryVariables> = trusted({
  operation: 'query',
  name: 'RoundPreview',
  field: 'roundPreview',
  hash: 'f408d15ac5820839e1f8a543384c697095700c37ff9abdd013023750a19f945d',
  input: ['endsOn', 'formVersionId', 'organisationId', 'startsOn', 'tiers', 'year'],
});

export const FORM_LOOK: TrustedDocument<FormLookQuery, FormLookQueryVariables> = trusted({
  operation: 'query',
  name: 'FormLook',
  field: 'form',
  hash: 'a3dbc9c8a04a05a823c11009961205d82ff8626123c8b20926079fa6ce4bdb8a',
});

export const AMEND_ROUND: TrustedDocument<AmendRoundMutation, AmendRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendRound',
  field: 'amendRound',
  hash: '8c6156478b5f63f5326811ad73a9f19143fde6cc80f597b1654d8d60528e269b',
  input: ['directiveId', 'id', 'reason', 'tiers', 'title', 'version'],
});

export const CANCEL_ROUND: TrustedDocument<CancelRoundMutation, CancelRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CancelRound',
  field: 'cancelRound',
  hash: '76f00eb09bb0b738e19526f183622eba679cd0e65f855d4a9455413502b7abeb',
});

export const REOPEN_ROUND: TrustedDocument<ReopenRoundMutation, ReopenRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReopenRound',
  field: 'reopenRound',
  hash: 'a21fd48416aaddeb69b86e975dff7ec1462b8c1e263529c41af60d2b2ef1e833',
});

export const ACCEPT_REPORTS: TrustedDocument<AcceptReportsMutation, AcceptReportsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AcceptReports',
  field: 'acceptReports',
  hash: 'f81118323a857e5725a0c9d2702146bae28c37ffffe587676685194e919cf970',
  input: ['isRehearsal', 'reports'],
});

export const REMIND_UNITS: TrustedDocument<RemindUnitsMutation, RemindUnitsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RemindUnits',
  field: 'remindUnits',
  hash: '1b4081b5d8eb1d54ecd839fcc04664a7f8a3cee2e1c95557a44a8a829639ff86',
  input: ['isRehearsal', 'obligationIds'],
});
