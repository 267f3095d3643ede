// Made from weeks.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type WeekFields = {
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
};

export type WeeksQuery = {
  weeks: {
    totalCount?: number;
    edges: Array<{ node: WeekFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type WeekQueryVariables = {
  id: string;
};

export type WeekQuery = { week: WeekFields | null };

export type PlanWeekMutationVariables = {
  input: Types.PlanWeekInput;
};

export type PlanWeekMutation = { planWeek: WeekFields };

export type AmendWeekMutationVariables = {
  input: Types.AmendWeekInput;
};

export type AmendWeekMutation = { amendWeek: WeekFields };

export type AttachRoundMutationVariables = {
  weekId: string;
  version: number;
  roundId: string;
};

export type AttachRoundMutation = { attachRound: WeekFields };

export type DraftWeekPlanMutationVariables = {
  id: string;
};

export type DraftWeekPlanMutation = { drafted: { id: string } };

export const WEEKS: TrustedDocument<WeeksQuery, WeeksQueryVariables> = trusted({
  operation: 'query',
  name: 'Weeks',
  field: 'weeks',
  hash: '07f7ab991482d72a38f03a3e6a1bc76ada5fe62176756655aeaeb4e5fe3347e0',
});

export const WEEK: TrustedDocument<WeekQuery, WeekQueryVariables> = trusted({
  operation: 'query',
  name: 'Week',
  field: 'week',
  hash: 'edeacf014d4cecc5f9c0dd00d3c2763f358843f64afbb7e4cbdbb900a0ea4db0',
});

export const PLAN_WEEK: TrustedDocument<PlanWeekMutation, PlanWeekMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PlanWeek',
  field: 'planWeek',
  hash: 'a6ef708612c447be99393dd03c11e7c033c5bce21a848b62706b598bf3727708',
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
  hash: '41cc80bf2d896b1ac84af9d7b52f74f712158d774357daafe399296d43f84171',
  input: ['directiveId', 'endsOn', 'id', 'openingOn', 'openingPlace', 'parentId', 'startsOn', 'theme', 'version'],
});

export const ATTACH_ROUND: TrustedDocument<AttachRoundMutation, AttachRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AttachRound',
  field: 'attachRound',
  hash: 'f503db76915498fd8ff6d9ae0d9fe6c133c00033941f727f9ccec53d874c8c59',
});

export const DRAFT_WEEK_PLAN: TrustedDocument<DraftWeekPlanMutation, DraftWeekPlanMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DraftWeekPlan',
  field: 'drafted',
  hash: 'ae6cff48e1534a768a7bd031342f0d0ea9272dcaea6e703f32e80be1c959f65b',
});
