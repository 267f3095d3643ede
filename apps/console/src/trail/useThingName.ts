import { useWayToRecord } from '../resource/things';
import type { TrailThing } from './trail.graphql.ts';

interface Names {
  /** What a thing is called; null where the reader does not see it, or a type that the trail has no words for. */
  nameOf: (thing: TrailThing | null) => string | null;
  /** Address of its page, where there is one. */
  wayTo: (type: string, id: string) => string | null;
}

/** What the trail asks of things of any type. */
interface Named {
  /** All that is known of a thing of a wing that the trail has no words for. */
  id?: string;
  name?: string;
  title?: string;
  text?: string;
  code?: string | null;
  subject?: string;
  year?: number;
  directive?: Named | null;
  organisation?: Named;
  round?: Named;
}

/** What things of the trail are called, and where they are looked at. */
export function useThingName(): Names {
  return { nameOf: (thing) => (thing && titleOf(thing)) || null, wayTo: useWayToRecord() };
}

function titleOf({ name, title, text, code, subject, year, directive, organisation, round }: Named): string {
  const whose = [organisation, round, directive].map((one) => one && titleOf(one));
  const parts = [name ?? title ?? text, code, subject, ...whose, year === undefined ? null : String(year)];
  return parts.filter(Boolean).join(' · ');
}
