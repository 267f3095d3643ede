import type { ThingKind } from '@app/kernel';

interface Placed {
  readonly kind: ThingKind;
  readonly share: number;
  readonly hangsOn: readonly ThingKind[];
  readonly carries?: readonly ThingKind[];
}

/** Each after those on which it hangs, else by name. Throws where two kinds hang on each other. */
export function inOrder<Source extends Placed>(sources: readonly Source[]): Source[] {
  const waiting = sources.toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
  const ordered: Source[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((source) => !waiting.some((other) => comesAfter(source, other)));
    if (next < 0) throw new Error(`traced kinds hang on each other: ${waiting.map(({ kind }) => kind).join(', ')}`);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

const comesAfter = (source: Placed, other: Placed): boolean =>
  source.kind !== other.kind && (source.hangsOn.includes(other.kind) || !!other.carries?.includes(source.kind));

/** The share of each kind, whoever else is there. Throws where they are more than the places together. */
export function placesOf(sources: readonly Placed[], most: number): Map<ThingKind, number> {
  const whole = sources.reduce((sum, { share }) => sum + share, 0);
  if (whole > most) throw new Error(`the traced kinds take ${whole} places, more than ${most}`);
  return new Map(sources.map(({ kind, share }) => [kind, share]));
}
