// Made from movements.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { MovementSort, MovementState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { DirectiveDeadline } from '../directives/directives.graphql.ts';

export type Movement = {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  state: Types.MovementState;
  isShipped: boolean;
  isDemo: boolean;
  launchedBy: string | null;
  organisation: { id: string; name: string } | null;
  directives: Array<{ id: string; code: string | null; subject: string }>;
};

export type MovementAbove = {
  id: string;
  name: string;
  launchedBy: string | null;
  organisation: { id: string; name: string } | null;
};

export type YearlyRound = {
  id: string;
  version: number;
  title: string;
  opensDaysBefore: number;
  isOn: boolean;
  offReason: string | null;
  failure: string | null;
  failedOn: string | null;
  maySwitch: boolean;
  organisation: { id: string; name: string };
  tiers: Array<{
    tier: number;
    kinds: Array<Types.OrganisationKind>;
    month: number;
    day: number;
    boundary: Types.DeadlineBoundary;
  }>;
  openings: Array<{ year: number; openedOn: string; round: { id: string; title: string } | null }>;
  next: { year: number; opensOn: string; startsOn: string; endsOn: string } | null;
};

export type MovementDetails = {
  version: number;
  mayLead: boolean;
  citation: string | null;
  slogan: string | null;
  ownSlogan: string | null;
  stateOn: string | null;
  stateReason: string | null;
  yearlyRounds: Array<YearlyRound>;
  phases: Array<{ name: string; startsOn: string; endsOn: string | null }>;
  ownPhases: Array<{ name: string; startsOn: string; endsOn: string | null }> | null;
  participants: { kinds: Array<Types.SubjectKind>; organisationKinds: Array<Types.OrganisationKind> } | null;
  ownParticipants: { kinds: Array<Types.SubjectKind>; organisationKinds: Array<Types.OrganisationKind> } | null;
  targets: Array<{ what: string; year: number; measure: Types.TargetMeasure; value: number | null; citation: string }>;
  ownTargets: Array<{
    what: string;
    year: number;
    measure: Types.TargetMeasure;
    value: number | null;
    citation: string;
  }> | null;
  stateDirective: { id: string; code: string | null; subject: string } | null;
  leads: Array<{ id: string; name: string }>;
  coordinators: Array<{ id: string; name: string }>;
  parent:
    | ({
        slogan: string | null;
        parent: ({ parent: ({ parent: MovementAbove | null } & MovementAbove) | null } & MovementAbove) | null;
      } & MovementAbove)
    | null;
  deadlines: Array<DirectiveDeadline>;
} & Movement;

export type MovementsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  parentId?: string | null;
  state?: Types.MovementState | null;
  sort?: Types.MovementSort | null;
  descending?: boolean | null;
};

export type MovementsQuery = {
  movements: {
    totalCount?: number;
    edges: Array<{ node: Movement }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type MovementQueryVariables = {
  id: string;
};

export type MovementQuery = { movement: MovementDetails | null };

export type MovementByIdQueryVariables = {
  ids: Array<string>;
};

export type MovementByIdQuery = { nodes: Array<MovementDetails | Record<PropertyKey, never> | null> };

export type LaunchMovementMutationVariables = {
  input: Types.LaunchMovementInput;
};

export type LaunchMovementMutation = { launchMovement: Movement };

export type AmendMovementMutationVariables = {
  input: Types.AmendMovementInput;
};

export type AmendMovementMutation = { amendMovement: MovementDetails };

export type CloseMovementMutationVariables = {
  input: Types.CloseMovementInput;
};

export type CloseMovementMutation = { closeMovement: MovementDetails };

export type ReopenMovementMutationVariables = {
  input: Types.ReopenMovementInput;
};

export type ReopenMovementMutation = { reopenMovement: MovementDetails };

export type PlanYearlyRoundMutationVariables = {
  input: Types.PlanYearlyRoundInput;
};

export type PlanYearlyRoundMutation = { planYearlyRound: YearlyRound };

export type SwitchYearlyRoundMutationVariables = {
  input: Types.SwitchYearlyRoundInput;
};

export type SwitchYearlyRoundMutation = { switchYearlyRound: YearlyRound };

export const MOVEMENTS: TrustedDocument<MovementsQuery, MovementsQueryVariables> = trusted({
  operation: 'query',
  name: 'Movements',
  field: 'movements',
  hash: '12e38f5e8f2709213b0783a6db490af9c7897e6d48e7b22d53fc9b7440b8ee12',
  takes: ['organisationId', 'parentId', 'state'],
  words: { state: MovementState, sort: MovementSort },
});

export const MOVEMENT: TrustedDocument<MovementQuery, MovementQueryVariables> = trusted({
  operation: 'query',
  name: 'Movement',
  field: 'movement',
  hash: 'fcbbf00567cdadc54d276752f3a3eb45e1c3dea9d529ca8901f663be84c0ecd4',
});

export const MOVEMENT_BY_ID: TrustedDocument<MovementByIdQuery, MovementByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'MovementById',
  field: 'nodes',
  hash: '25be4d8088de32063aac5be21cd4efdb7e64f3f7f3f2651c93ebcfcd22d523b7',
});

export const LAUNCH_MOVEMENT: TrustedDocument<LaunchMovementMutation, LaunchMovementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LaunchMovement',
  field: 'launchMovement',
  hash: 'b2e9d14257f1764e769dc0b0272030edbdfc33b5d90a89514e0da80bebb65e32',
  input: [
    'citation',
    'coordinatorIds',
    'directiveIds',
    'endsOn',
    'leadIds',
    'name',
    'organisationId',
    'parentId',
    'participants',
    'phases',
    'slogan',
    'startsOn',
    'targets',
  ],
});

export const AMEND_MOVEMENT: TrustedDocument<AmendMovementMutation, AmendMovementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendMovement',
  field: 'amendMovement',
  hash: '06ef5f884285aade452aa4d99e76b47c9f6f8fe7922ea84873005fa3b0e9742c',
  input: [
    'citation',
    'coordinatorIds',
    'directiveIds',
    'endsOn',
    'id',
    'leadIds',
    'name',
    'parentId',
    'participants',
    'phases',
    'slogan',
    'startsOn',
    'targets',
    'version',
  ],
});

export const CLOSE_MOVEMENT: TrustedDocument<CloseMovementMutation, CloseMovementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseMovement',
  field: 'closeMovement',
  hash: 'cd74b4ccfda915cef28c2105c9ae7ac1a588ea884ff318f79505024e367332c6',
  input: ['directiveId', 'id', 'on', 'reason', 'version'],
});

export const REOPEN_MOVEMENT: TrustedDocument<ReopenMovementMutation, ReopenMovementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReopenMovement',
  field: 'reopenMovement',
  hash: '5360d739edbee608f4dc988ce3805d95179f01647a1cdcf56346171403c3a540',
  input: ['directiveId', 'id', 'reason', 'version'],
});

export const PLAN_YEARLY_ROUND: TrustedDocument<PlanYearlyRoundMutation, PlanYearlyRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PlanYearlyRound',
  field: 'planYearlyRound',
  hash: '7bbd6ecba242fb21d77ffea228d1f25459c367fcd6d9f6d6f1babf531b5d0974',
  input: ['formVersionId', 'movementId', 'opensDaysBefore', 'organisationId', 'tiers', 'title'],
});

export const SWITCH_YEARLY_ROUND: TrustedDocument<SwitchYearlyRoundMutation, SwitchYearlyRoundMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SwitchYearlyRound',
    field: 'switchYearlyRound',
    hash: '85ca421cdc7624a099adbc86ef95ef69b6abbc3e8b2060703b55c5cdb3be3bfb',
    input: ['id', 'isOn', 'reason', 'version'],
  });
