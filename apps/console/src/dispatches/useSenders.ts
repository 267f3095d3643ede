import { ORGANISATION } from '../organisations';
import type { Named, Organisation } from '../shared/types';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';

/** In whose name a person sends: the own organisation, and the committee for which it acts. Empty while loading. */
export function useSenders(): Named[] {
  const workplace = useWorkplace();
  const { data } = useGraphql<{ organisation: Organisation }>(
    ORGANISATION,
    { id: workplace?.id },
    { enabled: Boolean(workplace), staleTime: 60_000 },
  );
  if (!workplace || !data) return [];
  const { actsFor } = data.organisation;
  return actsFor ? [workplace, actsFor] : [workplace];
}
