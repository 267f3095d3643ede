import type { BookEntry } from './registers.graphql.ts';

export type Handling = 'DONE' | 'DONE_LATE' | 'OVERDUE' | 'UNDER_WAY' | 'UNASSIGNED';

type Entry = Pick<BookEntry, 'handler' | 'handleBy' | 'handledOn'>;

/** Derived from the days, never typed; the last day itself is in time. */
export function handlingOf({ handler, handleBy, handledOn }: Entry, today: string): Handling {
  if (handledOn) return handleBy && handledOn > handleBy ? 'DONE_LATE' : 'DONE';
  if (handleBy && today > handleBy) return 'OVERDUE';
  return handler ? 'UNDER_WAY' : 'UNASSIGNED';
}
