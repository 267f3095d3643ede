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
  organisation: { id: string; name: string; kind: Types.OrganisationKind; rights: Array<string> };
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
  hash: 'ebcad412f3fb27d67c3da40451112f219d724b75aaf4e4e1d4c32644c116db37',
  takes: ['year', 'organisationId'],
  words: { sort: WeekSort },
});

export const WEEK: TrustedDocument<WeekQuery, WeekQueryVariables> = trusted({
  operation: 'query',
  name: 'Week',
  field: 'week',
  hash: '288f1c8a387833e2a8075a6f4471ce8f8fb8d2d5ef209d3fadcf32067c47e2b0',
});

export const WEEK_BY_ID: TrustedDocument<WeekByIdQuery, WeekByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'WeekById',
  field: 'nodes',
  hash: 'bc12504b9ae1514778b57b983b08ea7dcec699181a036a6dc653866e450cd4b5',
});

export const PLAN_WEEK: TrustedDocument<PlanWeekMutation, PlanWeekMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PlanWeek',
  field: 'planWeek',
  hash: 'f560284b3c9c6c3c5d08bc69594ab5c9e1a652d4d857e21de1418e741a1bfa0e',
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
  hash: '3a4ba6962be2982ae1ac50485aa5f52494147631fcd195724aafee61a379966f',
  input: ['directiveId', 'endsOn', 'id', 'openingOn', 'openingPlace', 'parentId', 'startsOn', 'theme', 'version'],
});

export const ATTACH_ROUND: TrustedDocument<AttachRoundMutation, AttachRoundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AttachRound',
  field: 'attachRound',
  hash: '782e47ae22082f537e24fcb24d6348d831272190e7e3d047886d2306c028db8f',
});
