// Made from inbox.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { InboxObligation } from '../reports/reports.graphql.ts';
import type { InboxTask } from '../assignments/assignments.graphql.ts';
import type { AssignmentReminder } from '../assignments/assignments.graphql.ts';
import type { ArrivedDispatch } from '../dispatches/dispatches.graphql.ts';

export type InboxQueryVariables = Record<string, never>;

export type InboxQuery = {
  inbox: Array<{
    kind: Types.InboxPileKind;
    count: number;
    things: Array<{
      id: string;
      kind: Types.ThingKind;
      title: string;
      subtitle: string | null;
      day: string | null;
      standing: string | null;
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
  hash: '51847df22baa18e937e1f72523266465e50c9b91e2deead58c5182666fe9b376',
});
