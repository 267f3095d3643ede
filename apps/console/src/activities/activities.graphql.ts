// Made from activities.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { ActivitySort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { VoucherRow } from '../vouchers/vouchers.graphql.ts';

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
  organisation: { id: string; name: string; rights: Array<string> };
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

export type ActivityMoneyQueryVariables = {
  id: string;
};

export type ActivityMoneyQuery = {
  activity: {
    id: string;
    spending: {
      stateBudget: number;
      otherFunding: number;
      voucherCount: number;
      stateBudgetDifference: number;
      otherFundingDifference: number;
    } | null;
  } | null;
};

export type PaidForActivityQueryVariables = {
  activityId: string;
};

export type PaidForActivityQuery = { postedVouchers: { edges: Array<{ node: VoucherRow }> } };

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
  hash: '235bd91b9896e6112ef005aae95f113c75bbf5d26beff3fcb8f0598466aadd5d',
  takes: ['weekId', 'organisationId', 'kindId', 'from', 'to', 'search'],
  words: { sort: ActivitySort },
});

export const ACTIVITY: TrustedDocument<ActivityQuery, ActivityQueryVariables> = trusted({
  operation: 'query',
  name: 'Activity',
  field: 'activity',
  hash: '6721ede2a6e8d612ea001de22ca93b8ec5569551f8454c2f2c3bfd1d5db05d73',
});

export const ACTIVITY_BY_ID: TrustedDocument<ActivityByIdQuery, ActivityByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'ActivityById',
  field: 'nodes',
  hash: 'f10ece34f37c4ae6d7194e2e0e18ba61b89e04f9a937047602d23d8c20e07b94',
});

export const ACTIVITY_KINDS: TrustedDocument<ActivityKindsQuery, ActivityKindsQueryVariables> = trusted({
  operation: 'query',
  name: 'ActivityKinds',
  field: 'activityKinds',
  hash: 'ffb46749c232b19de91e1df4e11c988f8acecf394597453a76dc62f1fbfcd7ec',
});

export const ACTIVITY_MONEY: TrustedDocument<ActivityMoneyQuery, ActivityMoneyQueryVariables> = trusted({
  operation: 'query',
  name: 'ActivityMoney',
  field: 'activity',
  hash: '8d7ef76c1fe5817ac54bd0dfd7a7dd595bba6696f1ebaeff7b466041e35e18f6',
});

export const PAID_FOR_ACTIVITY: TrustedDocument<PaidForActivityQuery, PaidForActivityQueryVariables> = trusted({
  operation: 'query',
  name: 'PaidForActivity',
  field: 'postedVouchers',
  hash: 'c8e1c70f12c1a50b1afbfc190f228868a8a68da9cebbc3ff8bbc30bcf2a8af8c',
});

export const LOG_ACTIVITY: TrustedDocument<LogActivityMutation, LogActivityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LogActivity',
  field: 'logActivity',
  hash: '87d9d724ca0c51b496c1c45d7f62a0a9e68524ffa86a57c2e782fa62bd30da31',
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
  hash: 'c3c91fa177235e7e08d0fe77c2c05c273026bff8779c5dd2cfd87f887f23f58b',
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
    hash: 'e7556bc7bc58d803e87e9791b70884362f9507e4aa7052510a6157d9273465f7',
    input: ['activityId', 'caption', 'fileName', 'sha256', 'version'],
  });
