import { useGraphql } from '../shared/useGraphql';
import { WORKPLACE_OFFICES, type WorkplaceOfficesQuery } from './subjects.graphql.ts';

export type Office = NonNullable<WorkplaceOfficesQuery['viewer']>['roles'][number]['organisation'];

/** The offices at which the person may do something, as the server says; undefined while it is asked, or where it is not. */
export function useOffices(right: string, isAsked = true): Office[] | undefined {
  const { data, isError } = useGraphql(WORKPLACE_OFFICES, isAsked ? { rights: [right] } : null, { staleTime: 60_000 });
  // A form goes on without a choice of its own.
  if (isError) return [];
  return data?.viewer?.roles.map(({ organisation }) => organisation).filter(({ rights }) => rights.includes(right));
}
