import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import { OWN_AREA, type OwnAreaQuery } from './targets.graphql.ts';

export type OwnArea = NonNullable<OwnAreaQuery['organisation']>['administrativeUnit'];

/** The territory where the person works; undefined while it is read, null without a role. */
export function useOwnArea(): OwnArea | null | undefined {
  const workplace = useWorkplace();
  const { data } = useGraphql(OWN_AREA, workplace ? { id: workplace.id } : null, { staleTime: 60_000 });
  if (workplace === null) return null;
  return data?.organisation?.administrativeUnit;
}
