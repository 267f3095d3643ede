import { ORGANISATION } from '../organisations';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import type { Named } from '../shared/named.ts';

/** In whose name a person sends: the own organisation, and the committee for which it acts. Empty while loading. */
export function useSenders(): Named[] {
  const workplace = useWorkplace();
  const { data } = useGraphql(ORGANISATION, workplace ? { id: workplace.id } : null, { staleTime: 60_000 });
  if (!workplace || !data) return [];
  const actsFor = data.organisation?.actsFor;
  return actsFor ? [workplace, actsFor] : [workplace];
}
