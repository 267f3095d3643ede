import type { Named } from '../shared/named.ts';
import { useViewer } from '../shared/useWorkplace';

/** Roles that keep lists of communities, clans, families and citizens. */
const KEEPERS: readonly string[] = ['OFFICER', 'ASSOCIATION_OFFICER'];

/**
 * The office of the person's that keeps lists of subjects: where the person is an officer, the movement's own office before others, and a school last,
 * which speaks for no area. Undefined while loading, null without one.
 */
export function useKeepingOffice(launcherId?: string | null): Named | null | undefined {
  const viewer = useViewer();
  if (!viewer) return undefined;
  const rank = ({ id, kind }: { id: string; kind: string }): number =>
    id === launcherId ? 0 : kind.includes('SCHOOL') ? 2 : 1;
  const [first] = viewer.roles
    .filter(({ role }) => KEEPERS.includes(role))
    .map(({ organisation }) => organisation)
    .toSorted((one, other) => rank(one) - rank(other));
  return first ?? null;
}
