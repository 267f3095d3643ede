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
  citation: string | null;
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
  hash: 'dba726553064b79bf9d0f138f47e32722eb74b7591d613b37811317bb5c06ef4',
  takes: ['organisationId', 'parentId', 'state'],
  words: { state: MovementState, sort: MovementSort },
});

export const MOVEMENT: TrustedDocument<MovementQuery, MovementQueryVariables> = trusted({
  operation: 'query',
  name: 'Movement',
  field: 'movement',
  hash: 'ca1f3f98061ed1daa405774df09e903973383b5cbb0d98a359e4508469021fc3',
});

export const MOVEMENT_BY_ID: TrustedDocument<MovementByIdQuery, MovementByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'MovementById',
  field: 'nodes',
  hash: 'ffe68938eec20bce82c57a00834723b06da8d3ee2d261b788f7d7aa99f17bda3',
});

export const LAUNCH_MOVEMENT: TrustedDocument<LaunchMovementMutation, LaunchMovementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LaunchMovement',
  field: 'launchMovement',
  hash: '86aafd479a56a132cb9c2a274c32612dde9d95051ad8f735c9410689eb52c001',
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
  hash: '5b59f11f2519b1aeee3bef6283578787015c39aff697ddca12adb740c29c8bb0',
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
  hash: '95530f7359cfe5f14bb11fa9f5615c5b9007d42160a1ce109e825a8e42c01ef7',
  input: ['directiveId', 'id', 'on', 'reason', 'version'],
});

export const REOPEN_MOVEMENT: TrustedDocument<ReopenMovementMutation, ReopenMovementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReopenMovement',
  field: 'reopenMovement',
  hash: 'f53755d75bf29387fae9a7e0c4aa34563f9158eeedd11d1908d2854b8291412e',
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
