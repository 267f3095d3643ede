// Made from movements.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type MovementFields = {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  organisation: { id: string; name: string };
  directive: { id: string; code: string | null; subject: string } | null;
};

export type MovementsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
};

export type MovementsQuery = {
  movements: {
    totalCount?: number;
    edges: Array<{ node: MovementFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type MovementQueryVariables = {
  id: string;
};

export type MovementQuery = {
  movement:
    | ({
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
      } & MovementFields)
    | null;
};

export const MOVEMENTS: TrustedDocument<MovementsQuery, MovementsQueryVariables> = trusted({
  operation: 'query',
  name: 'Movements',
  field: 'movements',
  hash: 'ad05eeb3b1f1ac67cf7331f4a2d7891b13aaa35900bc36251dab53002016b282',
});

export const MOVEMENT: TrustedDocument<MovementQuery, MovementQueryVariables> = trusted({
  operation: 'query',
  name: 'Movement',
  field: 'movement',
  hash: 'c71bd0822e7df9de150c86722eff6b8507b1bf15bf51cb8c4fedce74787606be',
});
