import type { InboxPart } from '../resource/defineResource.ts';
import type { Fetched } from '../resource/place.ts';
import type { InboxQuery } from './inbox.graphql.ts';

export type InboxPile = InboxQuery['inbox'][number];

/** The reader's piles by kind. Of those that the reader does not have there is nothing. */
export type PileOf = (kind: InboxPile['kind']) => Pick<InboxPile, 'count' | 'things'>;

/** Whether the reader has a pile at all: where the act is not theirs nothing is said of it. */
export type HasPile = (kind: InboxPile['kind']) => boolean;

/** How a folder renders its piles; of a pile that nobody renders the inbox lists the things. */
export const inboxPart = (
  piles: readonly InboxPile['kind'][],
  order: number,
  component: Fetched<{ pileOf: PileOf; has: HasPile }>,
): InboxPart => ({ piles, order, component: component as Fetched<object> });
