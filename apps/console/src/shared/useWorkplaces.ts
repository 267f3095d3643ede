import { useGraphql } from './useGraphql';
import { WORKPLACES } from './workplaces.graphql.ts';
import type { Named } from './named.ts';

/**
 * Organisations in whose name the person works: those of the roles, and the committees for which they act, which come first because
 * their documents bear the committee's name. Undefined while loading.
 */
export function useWorkplaces(): Named[] | undefined {
  const { data } = useGraphql(WORKPLACES, {}, { staleTime: 60_000 });
  if (!data) return undefined;
  const places = (data.viewer?.roles ?? []).map((role) => role.organisation);
  const all = places.flatMap(({ actsFor, id, name }) => (actsFor ? [actsFor, { id, name }] : [{ id, name }]));
  return [...new Map(all.map((place) => [place.id, place])).values()];
}
