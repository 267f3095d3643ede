import { useWayToRecord } from '../resource/things';
import type { TrailThing } from './trail.graphql.ts';

interface Names {
  /** What a thing is called; null where the reader does not see it, or a type that the trail has no words for. */
  nameOf: (thing: TrailThing | null) => string | null;
  /** Address of its page, where there is one. */
  wayTo: (type: string, id: string) => string | null;
}

type Named = Partial<Record<string, unknown>> & { id: string };

/** What things of the trail are called, and where they are looked at. */
export function useThingName(): Names {
  return { nameOf, wayTo: useWayToRecord() };
}

const SINGLE = [
  'activityTitle',
  'unitName',
  'taskText',
  'formTitle',
  'movementName',
  'organisationName',
  'personName',
  'fileTitle',
  'roundTitle',
] as const;

function nameOf(thing: TrailThing | null): string | null {
  if (!thing) return null;
  const known = thing as Named;
  const single = SINGLE.map((name) => known[name]).find((name) => typeof name === 'string');
  return (single as string | undefined) ?? (joined(partsOf(known)) || null);
}

interface Titled {
  name?: string;
  title?: string;
  code?: string | null;
  subject?: string;
}

function partsOf(known: Named): unknown[] {
  const sent = known.sent as Titled | null | undefined;
  const of = (known.owedBy ?? known.reportOf ?? known.weekOf) as Titled | undefined;
  const round = (known.owedIn ?? known.reportIn) as Titled | undefined;
  return [
    known.directiveCode,
    known.directiveSubject,
    sent?.code,
    sent?.subject,
    of?.name,
    round?.title,
    known.weekYear === undefined ? null : String(known.weekYear as number),
  ];
}

const joined = (parts: unknown[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
