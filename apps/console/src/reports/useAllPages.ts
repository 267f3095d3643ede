import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TrustedDocument } from '../dataProvider/trusted.ts';
import { request } from '../dataProvider/request';
import type { Connection } from './report.types';

const PAGE = 100;
const MOST_PAGES = 20;

/** All rows of a connection that is known to be short enough to be shown whole: a level's direct children. */
export function useAllPages<Node>(
  document: TrustedDocument,
  field: string,
  variables: Record<string, unknown>,
  enabled = true,
): UseQueryResult<Node[]> {
  return useQuery({
    queryKey: ['graphql', document.name, variables],
    queryFn: ({ signal }) => readAll<Node>(document, field, variables, signal),
    enabled,
  });
}

async function readAll<Node>(
  document: TrustedDocument,
  field: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    // Each page begins where the one before it ended.
    const data: Record<string, Connection<Node>> = await request(
      document,
      { ...variables, first: PAGE, after },
      { signal },
    );
    const { edges, pageInfo } = data[field]!;
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return nodes;
}
