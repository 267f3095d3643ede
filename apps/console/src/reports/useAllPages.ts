import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Connection } from '../dataProvider/pages';
import { request } from '../dataProvider/request';
import type { TrustedDocument } from '../dataProvider/trusted.ts';

const PAGE = 100;
const MOST_PAGES = 20;

interface Window {
  first: number;
  after: string | null;
}

/** All rows of a connection that is known to be short enough to be shown whole: a level's direct children. */
export function useAllPages<Data, Variables extends object, Node>(
  document: TrustedDocument<Data, Variables & Window>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Node>,
  enabled = true,
): UseQueryResult<Node[]> {
  return useQuery({
    queryKey: ['graphql', document.name, variables],
    queryFn: async ({ signal }) => {
      const nodes: Node[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page++) {
        // Each page begins where the one before it ended.
        const data: Data = await request(document, { ...variables, first: PAGE, after }, { signal });
        const { edges, pageInfo } = connectionOf(data);
        nodes.push(...edges.map(({ node }) => node));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      return nodes;
    },
    enabled,
  });
}
