// Made from activities.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type ActivityFields = {
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
    edges: Array<{ node: ActivityFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ActivityQueryVariables = {
  id: string;
};

export type ActivityQuery = { activity: ActivityFields | null };

export type ActivityKindsQueryVariables = Record<string, never>;

export type ActivityKindsQuery = {
  activityKinds: Array<{ id: string; code: string; group: string; position: number; labelVi: string; labelEn: string }>;
};

export type LogActivityMutationVariables = {
  input: Types.LogActivityInput;
};

export type LogActivityMutation = { logActivity: ActivityFields };

export type AmendActivityMutationVariables = {
  input: Types.AmendActivityInput;
};

export type AmendActivityMutation = { amendActivity: ActivityFields };

export type WithdrawActivityMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type WithdrawActivityMutation = { withdrawActivity: { id: string } };

export type AddActivityEvidenceMutationVariables = {
  input: Types.AddActivityEvidenceInput;
};

export type AddActivityEvidenceMutation = { addActivityEvidence: ActivityFields };

export const ACTIVITIES: TrustedDocument<ActivitiesQuery, ActivitiesQueryVariables> = trusted({
  operation: 'query',
  name: 'Activities',
  field: 'activities',
  hash: '18a7affa690509a2dad2f17fcc1e7b393133e62af897652ca57b7363346f1382',
});

export const ACTIVITY: TrustedDocument<ActivityQuery, ActivityQueryVariables> = trusted({
  operation: 'query',
  name: 'Activity',
  field: 'activity',
  hash: 'f4324558cb0662ae912784dc6f0b94263e73773d9367b7e342cc241b54c05217',
});

export const ACTIVITY_KINDS: TrustedDocument<ActivityKindsQuery, ActivityKindsQueryVariables> = trusted({
  operation: 'query',
  name: 'ActivityKinds',
  field: 'activityKinds',
  hash: '3de7fb40f4a6f3cbd678df52a6827c222d34ad08c886fc6ff942701e246e1234',
});

export const LOG_ACTIVITY: TrustedDocument<LogActivityMutation, LogActivityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LogActivity',
  field: 'logActivity',
  hash: 'aa07914d13cac7b5743300e6dff5d7d654891280f354827806be978d23cb365f',
  input: [
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
  hash: '3e6c21d64eac2a1ca0d38c8f0e39e3b654863c008128770556a1bf544746162b',
  input: [
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
    hash: '66e8a46a9c84ccce6fcd779eda5b495a6c9f5b87b7beb63d39a3f7eaa8e23c56',
    input: ['activityId', 'caption', 'fileName', 'sha256', 'version'],
  });
