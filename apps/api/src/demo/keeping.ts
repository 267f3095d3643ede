import type { Actor } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { Place } from './planting';

/** Books that are kept in the demonstration, and by whom. */
export interface Keeping {
  session: DemoSession;
  at: Place;
  treasurer: Actor;
  head: Actor;
  accounts: ReadonlyMap<string, string>;
}
