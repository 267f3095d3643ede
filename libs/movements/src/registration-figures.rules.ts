import { type Place, withoutFewBelow } from '@app/few-rules';

/** A movement of a cascade; of the one at its head the parent is not among them. */
export interface CascadeStep {
  key: string;
  parentKey: string | null;
}

/** How many of one kind are registered in a place, by the movement that they named themselves. */
export type RegisteredAt = Place & { registered: Readonly<Record<string, number>> };

/** More movements side by side are not judged: whoever sees so many of them sees the people of each by the one above it. */
const MOST_JUDGED = 48;

/**
 * What is told of one movement of a cascade, place by place. A movement counts whoever takes part in one that carries it out, so that what one has more than another
 * is told by opening both: all of a cascade are judged together, whichever is opened. Those of one level are judged or none of them; of what is not judged nobody is
 * told but to whoever works there.
 */
export function toldOfMovement(
  rows: readonly RegisteredAt[],
  steps: readonly CascadeStep[],
  movementKey: string,
): (number | null)[] {
  const counted = rows.map(({ registered }) => counts(steps, registered));
  const levels = levelsOf(steps).map((level) =>
    level.filter(({ key }) => counted.some((of) => (of.get(key) ?? 0) > 0)),
  );
  const judged = upTo(levels, MOST_JUDGED);
  const column = judged.findIndex(({ key }) => key === movementKey);
  if (column < 0)
    return counted.map((of, at) => {
      const count = of.get(movementKey) ?? 0;
      return rows[at]!.isOwn || count === 0 ? count : null;
    });
  // Of each that others carry out, those of its own are a number, too, which is never told.
  const led = judged.filter(({ key }) => judged.some(({ parentKey }) => parentKey === key));
  const groups = led.map(({ key }, at) => [
    judged.findIndex((one) => one.key === key),
    judged.length + at,
    ...judged.flatMap(({ parentKey }, index) => (parentKey === key ? [index] : [])),
  ]);
  const shown = withoutFewBelow(
    rows.map((row, at) => {
      const count = (key: string) => counted[at]!.get(key) ?? 0;
      const beside = led.map(({ key }) =>
        judged.reduce((left, one) => (one.parentKey === key ? left - count(one.key) : left), count(key)),
      );
      return { ...row, figures: [...judged.map(({ key }) => count(key)), ...beside] };
    }),
    groups,
    led.map((_, at) => judged.length + at),
  );
  return shown.map((figures) => figures[column]!);
}

/** Of each movement with those that carry it out. */
function counts(steps: readonly CascadeStep[], registered: Readonly<Record<string, number>>): Map<string, number> {
  const parents = new Map(steps.map(({ key, parentKey }) => [key, parentKey]));
  const all = new Map<string, number>();
  for (const [key, count] of Object.entries(registered))
    for (let at: string | null = key; at !== null && parents.has(at); at = parents.get(at) ?? null)
      all.set(at, (all.get(at) ?? 0) + count);
  return all;
}

/** From the head of the cascade down. */
function levelsOf(steps: readonly CascadeStep[]): CascadeStep[][] {
  const keys = new Set(steps.map(({ key }) => key));
  const levels: CascadeStep[][] = [];
  let level = steps.filter(({ parentKey }) => parentKey === null || !keys.has(parentKey));
  while (level.length > 0 && levels.length <= steps.length) {
    levels.push(level);
    const above = new Set(level.map(({ key }) => key));
    level = steps.filter(({ parentKey }) => parentKey !== null && above.has(parentKey));
  }
  return levels;
}

/** Whole levels, as long as they are no more than so many; the first one always. */
function upTo(levels: readonly CascadeStep[][], most: number): CascadeStep[] {
  const taken: CascadeStep[] = [];
  for (const [at, level] of levels.entries()) {
    if (at > 0 && taken.length + level.length > most) break;
    taken.push(...level);
  }
  return taken;
}
