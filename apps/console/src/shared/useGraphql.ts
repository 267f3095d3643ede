import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DocumentNode } from 'graphql';
import { operationOf } from '../dataProvider/client';
import { request } from '../dataProvider/request';

interface GraphqlOptions {
  enabled?: boolean;
  staleTime?: number;
  /** Keeps the last answer on the screen while variables change. */
  keepPrevious?: boolean;
}

/** Reads one document. The query key is `['graphql', operation name, variables]`; `useAct` refreshes by operation name. */
export function useGraphql<Data>(
  document: DocumentNode,
  variables: Record<string, unknown> = {},
  { enabled = true, staleTime = 0, keepPrevious = false }: GraphqlOptions = {},
): UseQueryResult<Data> {
  return useQuery({
    queryKey: ['graphql', operationOf(document).name, variables],
    queryFn: ({ signal }) => request<Data>(document, variables, { signal }),
    enabled,
    staleTime,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  });
}
