// Made from assignments.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Assignment = {
  id: string;
  text: string;
  section: string | null;
  dueOn: string | null;
  dueBoundary: Types.DeadlineBoundary;
  unknownNames: Array<string>;
  lastDay: string | null;
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
  lastDay: string | null;
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
  hash: '8ea5e9e7478ec4c84ad04165b91230af9b5391fb7f08730b3b4caf24dc5e9005',
});

export const ASSIGNMENT: TrustedDocument<AssignmentQuery, AssignmentQueryVariables> = trusted({
  operation: 'query',
  name: 'Assignment',
  field: 'assignment',
  hash: '6f7462f1933f36fa714120e6bd15863212a0a27282529d2fb0051f058b2ee28e',
});

export const ASSIGNMENT_BY_ID: TrustedDocument<AssignmentByIdQuery, AssignmentByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'AssignmentById',
  field: 'nodes',
  hash: '023f96db528c80b57fcb5b15727b06183ecb2e4cd297c3b9ade408a1ba08093e',
});

export const ASSIGN: TrustedDocument<AssignMutation, AssignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'Assign',
  field: 'assign',
  hash: '163c762e177f9a6f6b5a3f68f1999573c21df48e676000605362fe37b589eb8e',
  input: ['directiveId', 'dueBoundary', 'dueOn', 'parties', 'section', 'text'],
});

export const AMEND_ASSIGNMENT: TrustedDocument<AmendAssignmentMutation, AmendAssignmentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendAssignment',
  field: 'amendAssignment',
  hash: 'ec44c4f5f4586359141a48c6796fda6805f0107d7bd3db13f77b70c8adac45f0',
  input: ['dueBoundary', 'dueOn', 'id', 'parties', 'text', 'version'],
});

export const RECORD_PROGRESS: TrustedDocument<RecordProgressMutation, RecordProgressMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordProgress',
  field: 'recordProgress',
  hash: 'a211b589c8c2beac9737273aa30ba5bdf0a8c82f88fedeeeafe6af8c61d8e157',
  input: ['assignmentId', 'directiveId', 'fileName', 'note', 'organisationId', 'percent', 'sha256'],
});
