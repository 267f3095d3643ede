// Made from movements.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { DirectiveDeadline } from '../directives/directives.graphql.ts';

export type Movement = {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  organisation: { id: string; name: string };
  directive: { id: string; code: string | null; subject: string } | null;
};

export type MovementDetails = { deadlines: Array<DirectiveDeadline> } & Movement;

export type MovementsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
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

export const MOVEMENTS: TrustedDocument<MovementsQuery, MovementsQueryVariables> = trusted({
  operation: 'query',
  name: 'Movements',
  field: 'movements',
  hash: '76adcc5767a4451f3b3db81af0126d93f88d156b24651cee891aa44d98a43e4e',
  takes: [],
});

export const MOVEMENT: TrustedDocument<MovementQuery, MovementQueryVariables> = trusted({
  operation: 'query',
  name: 'Movement',
  field: 'movement',
  hash: '09359f693cf919f088f91ed3c8536d7135933a215988819dc50b4acca2849c21',
});

export const MOVEMENT_BY_ID: TrustedDocument<MovementByIdQuery, MovementByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'MovementById',
  field: 'nodes',
  hash: 'dbb675ab31df21e0ac2cd580f36bf4d6659f52150b108e54e709fa3e0c77d1bb',
});

export const LAUNCH_MOVEMENT: TrustedDocument<LaunchMovementMutation, LaunchMovementMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LaunchMovement',
  field: 'launchMovement',
  hash: '28765497784a516e98f07cb1ae01e7b8e32214efb3648c4aaa4b1f26c44e8c03',
  input: ['directiveId', 'endsOn', 'name', 'organisationId', 'startsOn'],
});
