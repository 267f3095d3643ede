import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from '../dataProvider/request';
import type { TrustedDocument } from '../dataProvider/trusted.ts';

interface GraphqlOptions {
  enabled?: boolean;
  staleTime?: number;
  /** Keeps the last answer on the screen while variables change. */
  keepPrevious?: boolean;
}

/** Reads one document. The query key is `['graphql', operation name, variables]`; `useAct` refreshes by operation name. */
export function useGraphql<Data, Variables>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  options?: GraphqlOptions,
): UseQueryResult<Data>;
export function useGraphql<Data>(
  document: TrustedDocument,
  variables?: Record<string, unknown>,
  options?: GraphqlOptions,
): UseQueryResult<Data>;
export function useGraphql<Data>(
  document: TrustedDocument,
  variables: Record<string, unknown> = {},
  { enabled = true, staleTime = 0, keepPrevious = false }: GraphqlOptions = {},
): UseQueryResult<Data> {
  return useQuery({
    queryKey: ['graphql', document.name, variables],
    queryFn: ({ signal }) => request<Data>(document, variables, { signal }),
    enabled,
    staleTime,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  });
}
