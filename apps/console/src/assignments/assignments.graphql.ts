// Made from assignments.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type AssignmentFields = {
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
  parties: Array<{
    role: Types.AssignmentRole;
    namedAs: string;
    percent: number | null;
    doneOn: string | null;
    canRecord: boolean;
    organisation: { id: string; name: string };
  }>;
};

export type AssignmentDetails = {
  parties: Array<{
    progress: Array<{
      id: string;
      percent: number;
      note: string | null;
      fileName: string | null;
      recordedAt: string;
      file: { id: string; sha256: string; mediaType: string; size: number; url: string } | null;
      directive: { id: string; code: string | null; subject: string } | null;
    }>;
    suggestedEvidence: Array<{ id: string; code: string | null; subject: string }>;
  }>;
} & AssignmentFields;

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
    edges: Array<{ node: AssignmentFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AssignmentQueryVariables = {
  id: string;
};

export type AssignmentQuery = { assignment: AssignmentDetails | null };

export type AssignmentInboxQueryVariables = Record<string, never>;

export type AssignmentInboxQuery = {
  assignmentInbox: {
    dueCount: number;
    overdueCount: number;
    due: Array<AssignmentFields>;
    overdue: Array<AssignmentFields>;
    reminders: Array<{
      daysBefore: number;
      lastDay: string;
      remindedOn: string;
      organisation: { id: string; name: string };
      assignment: { id: string; text: string };
    }>;
  };
};

export type AssignMutationVariables = {
  input: Types.AssignInput;
};

export type AssignMutation = { assign: AssignmentFields };

export type AmendAssignmentMutationVariables = {
  input: Types.AmendAssignmentInput;
};

export type AmendAssignmentMutation = { amendAssignment: AssignmentFields };

export type RecordProgressMutationVariables = {
  input: Types.RecordProgressInput;
};

export type RecordProgressMutation = { recordProgress: AssignmentDetails };

export const ASSIGNMENTS: TrustedDocument<AssignmentsQuery, AssignmentsQueryVariables> = trusted({
  operation: 'query',
  name: 'Assignments',
  field: 'assignments',
  hash: '7671c68d4fa72df5efd0cc565fe8c3a02829e1f85bc03a24a61be68a81c138a6',
});

export const ASSIGNMENT: TrustedDocument<AssignmentQuery, AssignmentQueryVariables> = trusted({
  operation: 'query',
  name: 'Assignment',
  field: 'assignment',
  hash: '8ce99e95a47820bc242d19a0d195748a1e262561391e5e70a19765310209f093',
});

export const ASSIGNMENT_INBOX: TrustedDocument<AssignmentInboxQuery, AssignmentInboxQueryVariables> = trusted({
  operation: 'query',
  name: 'AssignmentInbox',
  field: 'assignmentInbox',
  hash: '6988f34ca9d6c89b034e5d5ac02176b956f2460cd0da273df290bc01f9abc15e',
});

export const ASSIGN: TrustedDocument<AssignMutation, AssignMutationVariables> = trusted({
  operation: 'mutation',
  name: 'Assign',
  field: 'assign',
  hash: '5d57df88093033c75249baadf578844806231cc18e06951bb91b47275b059281',
  input: ['directiveId', 'dueBoundary', 'dueOn', 'parties', 'section', 'text'],
});

export const AMEND_ASSIGNMENT: TrustedDocument<AmendAssignmentMutation, AmendAssignmentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendAssignment',
  field: 'amendAssignment',
  hash: '28e6801e18391ea10402c82f2a4ff1a2a7a456fc18feaa8daf979eef90a07f72',
  input: ['dueBoundary', 'dueOn', 'id', 'parties', 'text', 'version'],
});

export const RECORD_PROGRESS: TrustedDocument<RecordProgressMutation, RecordProgressMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordProgress',
  field: 'recordProgress',
  hash: '555a3be4c636807b6891d27cfbb8c43aaa8487d85e360f999bea9922a52fc0de',
  input: ['assignmentId', 'directiveId', 'fileName', 'note', 'organisationId', 'percent', 'sha256'],
});
