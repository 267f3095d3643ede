import { useGraphql } from '../shared/useGraphql';
import type { Shelf } from './shelf.ts';
import { RECORDS_FILES } from './books.graphql.ts';

const OFFERED = 100;

/** The newest files of the organisation, of one year or of all. Undefined while loading. */
export function useFiles({ organisation }: Pick<Shelf, 'organisation'>, year?: number) {
  const { data, error } = useGraphql(
    RECORDS_FILES,
    { organisationId: organisation.id, year, first: OFFERED, withTotal: false },
    { staleTime: 30_000 },
  );
  return { files: data?.recordsFiles.edges.map(({ node }) => node), error };
}
