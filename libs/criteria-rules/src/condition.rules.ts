import type { Judged } from './answer.ts';
import type { Condition, Threshold } from './criteria-content.ts';

/** What conditions are asked of. */
export type Described = Pick<Judged, 'kind' | 'traits'>;

/** Whether a condition holds for whoever is judged; none holds for everybody. */
export function holds(condition: Condition | undefined, { kind, traits }: Described): boolean {
  if (!condition) return true;
  const { kinds, notKinds, traits: all = [], notTraits = [] } = condition;
  if (kinds && (kind === null || !kinds.includes(kind))) return false;
  if (notKinds && kind !== null && notKinds.includes(kind)) return false;
  return all.every((trait) => traits.includes(trait)) && !notTraits.some((trait) => traits.includes(trait));
}

/** The number that is meant: of the first threshold whose condition holds. Null where it is not confirmed, or there is none for this one. */
export const numberFor = (thresholds: readonly Threshold[], described: Described): number | null =>
  thresholds.find(({ when }) => holds(when, described))?.value ?? null;
