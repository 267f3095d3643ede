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

export type MovementDetails = {
  version: number;
  mayLead: boolean;
  citation: string | null;
  slogan: string | null;
  ownSlogan: string | null;
  stateOn: string | null;
  stateReason: string | null;
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
  hash: '25a01692ec3c85e36ccd7c8b809bb7bdad437aec7c1ee2be7f65b5d7f32692a4',
});

export const MOVEMENT_BY_ID: TrustedDocument<MovementByIdQuery, MovementByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'MovementById',
  field: 'nodes',
  hash: '8d890f6959ce6e8368f462b797f3285ccc662b39cfbaa353a073fa2f9354cdd1',
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
  hash: '46ea00965c9cc6acc193e75ddb3b1b90a1f71d962e89b612f2a6c2919acd7847',
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
  hash: '1ce25d5c43142ff9afcc4b3583fa0555c4079e157f4d471c73ddb06b9b0b6e1a',
  input: ['directiveId', 'id', 'on', 'reason', 'version'],
});

export const REOPEN_MOVEMENT: TrustedDocument<ReopenMovementMutation, ReopenMovementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReopenMovement',
  field: 'reopenMovement',
  hash: 'cdeca285d87db0a94d58d609d7888e2b1254265c965df40e5bbc5041726f7fbe',
  input: ['directiveId', 'id', 'reason', 'version'],
});
