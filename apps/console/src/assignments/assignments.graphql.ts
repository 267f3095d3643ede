// Made from assignments.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AssignmentSort, AssignmentStanding } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Assignment = {
  id: string;
  text: string;
  section: string | null;
  dueOn: string | null;
  dueBoundary: Types.DeadlineBoundary;
  unknownNames: Array<string>;
  lastDay: string | null;
  daysLeft: number | null;
  percent: number;
  standing: Types.AssignmentStanding;
  version: number;
  directive: { id: string; code: string | null; subject: string };
  parties: Array<AssignmentParty>;
};

export type AssignmentParty = {
  role: Types.AssignmentRole;
  namedAs: string;
  percent: number | null;
  doneOn: string | null;
  canRecord: boolean;
  organisation: { id: string; name: string };
};

export type AssignmentDetails = { parties: Array<AssignmentPartyDetails> } & Assignment;

export type AssignmentPartyDetails = {
  progress: Array<AssignmentProgress>;
  suggestedEvidence: Array<{ id: string; code: string | null; subject: string }>;
} & AssignmentParty;

export type AssignmentProgress = {
  id: string;
  percent: number;
  note: string | null;
  fileName: string | null;
  recordedAt: string;
  file: { id: string; sha256: string; mediaType: string; size: number; url: string } | null;
  directive: { id: string; code: string | null; subject: string } | null;
};

export type AssignmentsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  standing?: Types.AssignmentStanding | null;
  organisationId?: string | null;
  directiveId?: string | null;
  sort?: Types.AssignmentSort | null;
  descending?: boolean | null;
};

export type AssignmentsQuery = {
  assignments: {
    totalCount?: number;
    edges: Array<{ node: Assignment }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AssignmentQueryVariables = {
  id: string;
};

export type AssignmentQuery = { assignment: AssignmentDetails | null };

export type AssignmentByIdQueryVariables = {
  ids: Array<string>;
};

export type AssignmentByIdQuery = { nodes: Array<AssignmentDetails | Record<PropertyKey, never> | null> };

export type AssignmentReminder = { daysBefore: number; lastDay: string; assignment: { id: string; text: string } };

export type InboxTask = {
  id: string;
  text: string;
  dueOn: string | null;
  dueBoundary: Types.DeadlineBoundary;
  daysLeft: number | null;
  standing: Types.AssignmentStanding;
  directive: { id: string; code: string | null; subject: string };
};

export type AssignMutationVariables = {
  input: Types.AssignInput;
};

export type AssignMutation = { assign: Assignment };

export type AmendAssignmentMutationVariables = {
  input: Types.AmendAssignmentInput;
};

export type AmendAssignmentMutation = { amendAssignment: Assignment };

export type RecordProgressMutationVariables = {
  input: Types.RecordProgressInput;
};

export type RecordProgressMutation = { recordProgress: AssignmentDetails };

export const ASSIGNMENTS: TrustedDocument<AssignmentsQuery, AssignmentsQueryVariables> = trusted({
  operation: 'query',
  name: 'Assignments',
  field: 'assignments',
  hash: 'd1839e68c86f2935887890e2e12d0d00258da59e0c5ebc7f5db62136929b0dfc',
  takes: ['standing', 'organisationId', 'directiveId'],
  words: { standing: AssignmentStanding, sort: AssignmentSort },
});

export const ASSIGNMENT: TrustedDocument<AssignmentQuery, AssignmentQueryVariables> = trusted({
  operation: 'query',
  name: 'Assignment',
  field: 'assignment',
  hash: '5194badde5e880eee462ab05b9025f9b65a13948931dcb2dc2dde01881afff7c',
});

export const ASSIGNMENT_BY_ID: TrustedDocument<AssignmentByIdQuery, AssignmentByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'AssignmentById',
  field: 'nodes',
  hash: 'c9709268ce6bd44130adc8274889a5ea0f1f29e5e44d55f0d36da1b23b141e85',
});

export const ASSIGN: TrustedDocument<AssignMutation, AssignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'Assign',
  field: 'assign',
  hash: '5abc119a5c439cdc5c78343e198d29211f55bf79bfccf518cef7fd8f3b35248e',
  input: ['directiveId', 'dueBoundary', 'dueOn', 'parties', 'section', 'text'],
});

export const AMEND_ASSIGNMENT: TrustedDocument<AmendAssignmentMutation, AmendAssignmentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendAssignment',
  field: 'amendAssignment',
  hash: '9b84b6414395e3eaaec10ee9bb228394907744c7469245dda2fbf529677ceb0a',
  input: ['dueBoundary', 'dueOn', 'id', 'parties', 'text', 'version'],
});

export const RECORD_PROGRESS: TrustedDocument<RecordProgressMutation, RecordProgressMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordProgress',
  field: 'recordProgress',
  hash: 'bb515028ef480f53d34b4780c484767ad25248d35a1742e718f064db391605a8',
  input: ['assignmentId', 'directiveId', 'fileName', 'note', 'organisationId', 'percent', 'sha256'],
});
