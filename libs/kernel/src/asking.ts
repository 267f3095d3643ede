import type { Actor } from './actor';
import type { Query } from './query';

/** What reading within somebody's rights takes. An open write is one. */
export interface Asking {
  readonly actor: Actor;
  readonly now: Date;
  query: Query;
}
