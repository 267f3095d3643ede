// Made from inbox.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { InboxTask } from '../assignments/assignments.graphql.ts';
import type { AssignmentReminder } from '../assignments/assignments.graphql.ts';
import type { ArrivedDispatch } from '../dispatches/dispatches.graphql.ts';

export type InboxObligation = {
  id: string;
  tier: number;
  consolidates: boolean;
  dueOn: string;
  dueBoundary: Types.DeadlineBoundary;
  extendedTo: string | null;
  standing: Types.ObligationStanding;
  isOverdue: boolean;
  canEdit: boolean;
  canSubmit: boolean;
  canReview: boolean;
  organisation: { id: string; name: string };
  to: { id: string; name: string } | null;
  through: { id: string; name: string } | null;
  round: { id: string; title: string; isDemo: boolean };
  report: {
    id: string;
    number: number;
    isLate: boolean;
    submittedAt: string | null;
    updatedAt: string;
    remarks: Array<{ number: number; message: string; createdAt: string }>;
  } | null;
};

export type InboxQueryVariables = Record<string, never>;

export type InboxQuery = {
  inbox: Array<{
    kind: Types.InboxPileKind;
    count: number;
    things: Array<{
      id: string;
      obligation: InboxObligation | Record<PropertyKey, never> | null;
      task: InboxTask | Record<PropertyKey, never> | null;
      reminder: AssignmentReminder | Record<PropertyKey, never> | null;
      arrival: ArrivedDispatch | Record<PropertyKey, never> | null;
    }>;
  }>;
};

export const INBOX: TrustedDocument<InboxQuery, InboxQueryVariables> = trusted({
  operation: 'query',
  name: 'Inbox',
  field: 'inbox',
  hash: '0dd88121a685fb5244632d6912f7ab6ae0c0fbd5b2b35fbb40e695949dff57d8',
});
