// Made from inbox.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

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
  report: { id: string; number: number; isLate: boolean; submittedAt: string | null; updatedAt: string } | null;
};

export type ReturnedObligation = {
  report: { remarks: Array<{ number: number; message: string; createdAt: string }> } | null;
} & InboxObligation;

export type InboxQueryVariables = Record<string, never>;

export type InboxQuery = {
  inbox: {
    overdueBelow: number;
    due: Array<InboxObligation>;
    returned: Array<ReturnedObligation>;
    toReview: Array<InboxObligation>;
    supplements: Array<InboxObligation>;
  };
};

export const INBOX: TrustedDocument<InboxQuery, InboxQueryVariables> = trusted({
  operation: 'query',
  name: 'Inbox',
  field: 'inbox',
  hash: '93e1bbe99570457da55242d024b937f1d05fb0ee26e000d64b7302fe0904aa94',
});
