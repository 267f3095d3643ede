// Made from activities.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Activity = {
  id: string;
  year: number;
  title: string;
  startsOn: string;
  endsOn: string;
  mode: Types.ActivityMode;
  place: string | null;
  partners: string | null;
  eventCount: number;
  peopleCount: number;
  itemCount: number;
  stateBudget: number;
  otherFunding: number;
  version: number;
  kind: { id: string; code: string; group: string; labelVi: string; labelEn: string };
  organisation: { id: string; name: string };
  week: { id: string; year: number; theme: string | null } | null;
  evidence: Array<{
    fileName: string;
    caption: string | null;
    file: { id: string; sha256: string; mediaType: string; size: number; url: string };
  }>;
};

export type ActivitiesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  weekId?: string | null;
  organisationId?: string | null;
  kindId?: string | null;
  from?: string | null;
  to?: string | null;
  search?: string | null;
};

export type ActivitiesQuery = {
  activities: {
    totalCount?: number;
    edges: Array<{ node: Activity }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ActivityQueryVariables = {
  id: string;
};

export type ActivityQuery = { activity: Activity | null };

export type ActivityByIdQueryVariables = {
  ids: Array<string>;
};

export type ActivityByIdQuery = { nodes: Array<Activity | Record<PropertyKey, never> | null> };

export type ActivityKind = {
  id: string;
  code: string;
  group: string;
  position: number;
  labelVi: string;
  labelEn: string;
};

export type ActivityKindsQueryVariables = Record<string, never>;

export type ActivityKindsQuery = { activityKinds: Array<ActivityKind> };

export type LogActivityMutationVariables = {
  input: Types.LogActivityInput;
};

export type LogActivityMutation = { logActivity: Activity };

export type AmendActivityMutationVariables = {
  input: Types.AmendActivityInput;
};

export type AmendActivityMutation = { amendActivity: Activity };

export type WithdrawActivityMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type WithdrawActivityMutation = { withdrawActivity: { id: string } };

export type AddActivityEvidenceMutationVariables = {
  input: Types.AddActivityEvidenceInput;
};

export type AddActivityEvidenceMutation = { addActivityEvidence: Activity };

export const ACTIVITIES: TrustedDocument<ActivitiesQuery, ActivitiesQueryVariables> = trusted({
  operation: 'query',
  name: 'Activities',
  field: 'activities',
  hash: '871db2eb6accd287f2557ad516c38505ef5b96d714975208fd5b292ef973ff7c',
});

export const ACTIVITY: TrustedDocument<ActivityQuery, ActivityQueryVariables> = trusted({
  operation: 'query',
  name: 'Activity',
  field: 'activity',
  hash: '30a3bff770f686ae0cb34a8d3161d672c0c185098d94bb8b8569963be04dbaf3',
});

export const ACTIVITY_BY_ID: TrustedDocument<ActivityByIdQuery, ActivityByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'ActivityById',
  field: 'nodes',
  hash: 'b1e0764804a56fde8f9bd44dc01ffbed92fad5664a9106c4dd3fe073509281e7',
});

export const ACTIVITY_KINDS: TrustedDocument<ActivityKindsQuery, ActivityKindsQueryVariables> = trusted({
  operation: 'query',
  name: 'ActivityKinds',
  field: 'activityKinds',
  hash: 'ffb46749c232b19de91e1df4e11c988f8acecf394597453a76dc62f1fbfcd7ec',
});

export const LOG_ACTIVITY: TrustedDocument<LogActivityMutation, LogActivityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LogActivity',
  field: 'logActivity',
  hash: 'e2265e66ab88f27b25cd341d52a13a74a9d5272a635601f68f343a7f259215e1',
  input: [
    'confirmed',
    'endsOn',
    'eventCount',
    'itemCount',
    'kindId',
    'mode',
    'organisationId',
    'otherFunding',
    'partners',
    'peopleCount',
    'place',
    'startsOn',
    'stateBudget',
    'title',
    'weekId',
  ],
});

export const AMEND_ACTIVITY: TrustedDocument<AmendActivityMutation, AmendActivityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendActivity',
  field: 'amendActivity',
  hash: '28b0225cf921fef0052649221be89f8197533683040dd717ae3a46981aa52bda',
  input: [
    'confirmed',
    'endsOn',
    'eventCount',
    'id',
    'itemCount',
    'kindId',
    'mode',
    'otherFunding',
    'partners',
    'peopleCount',
    'place',
    'startsOn',
    'stateBudget',
    'title',
    'version',
    'weekId',
  ],
});

export const WITHDRAW_ACTIVITY: TrustedDocument<WithdrawActivityMutation, WithdrawActivityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'WithdrawActivity',
  field: 'withdrawActivity',
  hash: 'b507ff744cfaed558402662a982ddc33164a5492af384d98831fb33954234e6a',
});

export const ADD_ACTIVITY_EVIDENCE: TrustedDocument<AddActivityEvidenceMutation, AddActivityEvidenceMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'AddActivityEvidence',
    field: 'addActivityEvidence',
    hash: 'a8b14fc3274f3a4f394372a7f328fa396f0b19087c4bd79d9df8e1598c5219c9',
    input: ['activityId', 'caption', 'fileName', 'sha256', 'version'],
  });
