// Made from activities.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { ActivitySort } from '../dataProvider/schema.ts';
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
  withdrawnAt: string | null;
  kind: { id: string; code: string; group: Types.ActivityGroup; labelVi: string; labelEn: string };
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
  sort?: Types.ActivitySort | null;
  descending?: boolean | null;
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
  group: Types.ActivityGroup;
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

export type CountingReport = {
  sentAt: string;
  rows: Array<string>;
  sentOnBy: Array<{ id: string; name: string }>;
  obligation: { id: string; organisation: { id: string; name: string }; round: { id: string; title: string } };
};

export type ReportsCountingQueryVariables = {
  activityId: string;
};

export type ReportsCountingQuery = { reportsCounting: Array<CountingReport> };

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
  hash: 'a9530b9ec48a5fa5bbd1c52c837e9c53c332e7d65f86cd3ed9ddc880282ef578',
  takes: ['weekId', 'organisationId', 'kindId', 'from', 'to', 'search'],
  words: { sort: ActivitySort },
});

export const ACTIVITY: TrustedDocument<ActivityQuery, ActivityQueryVariables> = trusted({
  operation: 'query',
  name: 'Activity',
  field: 'activity',
  hash: 'b1e151cf428d86b7da1bc2c5669996732bcd68feb887138cadc543d771732ca2',
});

export const ACTIVITY_BY_ID: TrustedDocument<ActivityByIdQuery, ActivityByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'ActivityById',
  field: 'nodes',
  hash: '14b56d7376c404586b9e5a23c0c075063b9ff1568cfbac6d3ca3da8717baf18a',
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
  hash: '4a5e11b55f6bb77efbcc3984e3b3dabdb20fbbc6727b1621e247e680608a28fe',
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
  hash: '60831726d67f89b53dcf3b04335d3991ccdd705c8a1a89479be6c305ce2e2a11',
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

export const REPORTS_COUNTING: TrustedDocument<ReportsCountingQuery, ReportsCountingQueryVariables> = trusted({
  operation: 'query',
  name: 'ReportsCounting',
  field: 'reportsCounting',
  hash: 'c22b5df8004b9ce45a2a85a93055bbb490b8a7054bd84240baddd74de90b94bf',
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
    hash: '8e6dfb517b962d6df0a6507e9c16329fed826dda5f424a4c320b9946315aefed',
    input: ['activityId', 'caption', 'fileName', 'sha256', 'version'],
  });
