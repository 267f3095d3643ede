// Made from weeks.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { WeekSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Week = {
  id: string;
  year: number;
  theme: string | null;
  startsOn: string | null;
  endsOn: string | null;
  ownTheme: string | null;
  ownStartsOn: string | null;
  ownEndsOn: string | null;
  openingOn: string | null;
  openingPlace: string | null;
  isDemo: boolean;
  version: number;
  activityCount: number;
  organisation: { id: string; name: string; kind: Types.OrganisationKind };
  parent: {
    id: string;
    year: number;
    theme: string | null;
    startsOn: string | null;
    endsOn: string | null;
    organisation: { id: string; name: string };
  } | null;
  directive: { id: string; code: string | null; subject: string } | null;
  round: { id: string; title: string } | null;
};

export type WeeksQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  organisationId?: string | null;
  sort?: Types.WeekSort | null;
  descending?: boolean | null;
};

export type WeeksQuery = {
  weeks: {
    totalCount?: number;
    edges: Array<{ node: Week }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type WeekQueryVariables = {
  id: string;
};

export type WeekQuery = { week: Week | null };

export type WeekByIdQueryVariables = {
  ids: Array<string>;
};

export type WeekByIdQuery = { nodes: Array<Week | Record<PropertyKey, never> | null> };

export type PlanWeekMutationVariables = {
  input: Types.PlanWeekInput;
};

export type PlanWeekMutation = { planWeek: Week };

export type AmendWeekMutationVariables = {
  input: Types.AmendWeekInput;
};

export type AmendWeekMutation = { amendWeek: Week };

export type AttachRoundMutationVariables = {
  weekId: string;
  version: number;
  roundId: string;
};

export type AttachRoundMutation = { attachRound: Week };

export const WEEKS: TrustedDocument<WeeksQuery, WeeksQueryVariables> = trusted({
  operation: 'query',
  name: 'Weeks',
  field: 'weeks',
  hash: 'b3ebd5ca98d95d9cbe6d9fccd1d1a54765dee36cf8a61bc600863f84ed70b42c',
  takes: ['year', 'organisationId'],
  words: { sort: WeekSort },
});

export const WEEK: TrustedDocument<WeekQuery, WeekQueryVariables> = trusted({
  operation: 'query',
  name: 'Week',
  field: 'week',
  hash: '619cadca05e0109f3c32a302964e16f7fa5e9c302fb229617d255f5a85af8fb7',
});

export const WEEK_BY_ID: TrustedDocument<WeekByIdQuery, WeekByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'WeekById',
  field: 'nodes',
  hash: '3295b7650507e523d37fedb88e49d16b9b88b13caf6a150c79166a483d386506',
});

export const PLAN_WEEK: TrustedDocument<PlanWeekMutation, PlanWeekMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PlanWeek',
  field: 'planWeek',
  hash: '2be23dacc903a580da31c1c10a23fbfc4a82f5c7c3104a5e4298461ab38434fd',
  input: [
    'directiveId',
    'endsOn',
    'openingOn',
    'openingPlace',
    'organisationId',
    'parentId',
    'startsOn',
    'theme',
    'year',
  ],
});

export const AMEND_WEEK: TrustedDocument<AmendWeekMutation, AmendWeekMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendWeek',
  field: 'amendWeek',
  hash: '7f3f19d96958870053b78d11c60186236e90697fa3621af5bfe6d4f8ebe540ab',
  input: ['directiveId', 'endsOn', 'id', 'openingOn', 'openingPlace', 'parentId', 'startsOn', 'theme', 'version'],
});

export const ATTACH_ROUND: TrustedDocument<AttachRoundMutation, AttachRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AttachRound',
  field: 'attachRound',
  hash: '94f2da302de9a7e9021b349fd5c0c53bc6108deafd6de09c292fd4c4033327c5',
});
