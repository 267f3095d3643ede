// Made from search.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type SearchQueryVariables = {
  words: string;
  first?: number | null;
};

export type SearchQuery = {
  search: {
    cut: Array<Types.ThingKind>;
    things: Array<{
      id: string;
      kind: Types.ThingKind;
      title: string;
      subtitle: string | null;
      day: string | null;
      standing: string | null;
      organisation: { id: string; name: string } | null;
    }>;
  };
};

export const SEARCH: TrustedDocument<SearchQuery, SearchQueryVariables> = trusted({
  operation: 'query',
  name: 'Search',
  field: 'search',
  hash: 'de92ec477287cfa00bbf24100fb39f6b0899aa176f5246a9e5638d73083d7a7f',
});
