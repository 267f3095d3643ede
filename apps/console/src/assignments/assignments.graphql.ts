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
  directive: { id: string; code: string | null; subject: string; keeper: { id: string; rights: Array<string> } };
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
  hash: '943b6809625815cb3972386d0b9724ea21a769ec255ecb5bfed00a376add6132',
  takes: ['standing', 'organisationId', 'directiveId'],
  words: { standing: AssignmentStanding, sort: AssignmentSort },
});

export const ASSIGNMENT: TrustedDocument<AssignmentQuery, AssignmentQueryVariables> = trusted({
  operation: 'query',
  name: 'Assignment',
  field: 'assignment',
  hash: '6e47f610fa6c1947330f9295b81fe9fcc4fed12c0ca0423fd86592fe3cbb4413',
});

export const ASSIGNMENT_BY_ID: TrustedDocument<AssignmentByIdQuery, AssignmentByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'AssignmentById',
  field: 'nodes',
  hash: '2aa1070305152609f627c2a1ba378be147209d3d9d57cedb7f9011dd91a72f9c',
});

export const ASSIGN: TrustedDocument<AssignMutation, AssignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'Assign',
  field: 'assign',
  hash: '4eb2bde8a5976c6a6783cc6d4052011f2a9f5e20ac612fbbdaa76e4d66e2e382',
  input: ['directiveId', 'dueBoundary', 'dueOn', 'parties', 'section', 'text'],
});

export const AMEND_ASSIGNMENT: TrustedDocument<AmendAssignmentMutation, AmendAssignmentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendAssignment',
  field: 'amendAssignment',
  hash: 'd495bb097df5271e71ccc0bfb96a8ea0dfc64824f6c7adac7cdae9e532db0b19',
  input: ['dueBoundary', 'dueOn', 'id', 'parties', 'text', 'version'],
});

export const RECORD_PROGRESS: TrustedDocument<RecordProgressMutation, RecordProgressMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordProgress',
  field: 'recordProgress',
  hash: '11bd31f86f49570427c28361237410a82f50d9f7eec97d2d9cf30753d8e3846a',
  input: ['assignmentId', 'directiveId', 'fileName', 'note', 'organisationId', 'percent', 'sha256'],
});
