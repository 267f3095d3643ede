import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from '../dataProvider/request';
import type { TrustedDocument } from '../dataProvider/trusted.ts';

interface GraphqlOptions {
  enabled?: boolean;
  staleTime?: number;
  /** Keeps the last answer on the screen while variables change. */
  keepPrevious?: boolean;
}

/** Reads one document; null for its variables asks nothing yet. The query key is `['graphql', operation name, variables]`; `useAct` refreshes by operation name. */
export const useGraphql = <Data, Variables extends object>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables | null,
  { enabled = true, staleTime = 0, keepPrevious = false }: GraphqlOptions = {},
): UseQueryResult<Data> =>
  useQuery({
    queryKey: ['graphql', document.name, variables],
    queryFn: variables === null ? skipToken : ({ signal }) => request(document, variables, { signal }),
    enabled,
    staleTime,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  });
