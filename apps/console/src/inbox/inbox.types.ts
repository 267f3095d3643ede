import type { AssignmentReminder, InboxTask } from '../assignments';
import type { ArrivedDispatch } from '../dispatches';
import type { InboxObligation } from './inbox.graphql.ts';

/** Which of the four a thing has follows from the kind of its pile; the others are empty objects. */
export interface InboxThing {
  id: string;
  obligation: InboxObligation;
  task: InboxTask;
  reminder: AssignmentReminder;
  arrival: ArrivedDispatch;
}

export interface InboxPile {
  kind: string;
  count: number;
  things: InboxThing[];
}
