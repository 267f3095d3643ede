import { useGraphql } from './useGraphql';
import { WORKPLACES } from './workplaces.graphql.ts';
import type * as Types from '../dataProvider/schema.ts';
import type { Named } from './named.ts';

export interface Workplace extends Named {
  line: Types.ReportingLine;
}

/**
 * Organisations in whose name the person works: those of the roles, then the committees for which they act. The own office comes first: whoever
 * does not look must not take a number of the committee's book. Undefined while loading.
 */
export function useWorkplaces(): Workplace[] | undefined {
  const { data } = useGraphql(WORKPLACES, {}, { staleTime: 60_000 });
  if (!data) return undefined;
  const places = (data.viewer?.roles ?? []).map((role) => role.organisation);
  const all = [
    ...places.map(({ id, name, line }) => ({ id, name, line })),
    ...places.flatMap(({ actsFor }) => (actsFor ? [actsFor] : [])),
  ];
  return [...new Map(all.map((place) => [place.id, place])).values()];
}
