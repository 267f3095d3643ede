import { type Actor, declaredEvents, readScope } from '@app/kernel';

/** Names of events that the actor may hear of somewhere: a program where a scope of it reads them, too. */
export const heardBy = (actor: Actor): { name: string; patterns: string[] }[] =>
  declaredEvents().flatMap(({ name, reads }) =>
    reads !== null && (actor.given === null || actor.given.names.has(readScope(reads))) && actor.holds(reads)
      ? [{ name, patterns: actor.patterns(reads) }]
      : [],
  );

/** SQL: event `e` is one that the actor may hear of, at its path. `only`: of these names. */
export function audibleTo(actor: Actor, params: unknown[], only: readonly string[] | null = null): string {
  const heard = heardBy(actor).filter(({ name }) => only?.includes(name) ?? true);
  const byReach = Map.groupBy(heard, ({ patterns }) => patterns.join('\n'));
  const conditions = [...byReach.values()].map((group) => {
    const names = `$${params.push(group.map(({ name }) => name))}::text[]`;
    return `e.topic = ANY(${names}) AND e.path LIKE ANY($${params.push(group[0]!.patterns)}::text[])`;
  });
  if (conditions.length === 0) return 'false';
  const heardOf = `(${conditions.join(' OR ')})`;
  if (actor.clientId === null) return heardOf;
  // What becomes of webhooks of other programs is none of its business.
  return `${heardOf} AND (NOT starts_with(e.topic, 'webhook.') OR e.payload ->> 'clientKey' = $${params.push(actor.clientId)}::text)`;
}
