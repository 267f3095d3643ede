import type { SvgIconComponent } from '@mui/icons-material';
import { useMemo } from 'react';
import type { ResourceStart, ThingRendering } from './defineResource.ts';
import { useResources, useStarts } from './ResourcesContext';

export type Rendering = Omit<ThingRendering, 'icon'> & { icon?: SvgIconComponent };

/** How the folders render things, by kind, in the order of their groups. */
export function useThings(): ReadonlyMap<string, Rendering> {
  const starts = useStarts();
  return useMemo(() => thingsOf(starts), [starts]);
}

function thingsOf(starts: readonly ResourceStart[]): ReadonlyMap<string, Rendering> {
  const all = starts
    .flatMap(({ icon, things = [] }) => things.map((thing): Rendering => ({ icon, ...thing })))
    .toSorted((one, other) => one.order - other.order);
  return new Map(all.map((thing) => [thing.kind, thing]));
}

/** Address of the page of a thing by its type in the API; null where it has none. */
export function useWayToRecord(): (type: string, id: string) => string | null {
  const resources = useResources();
  const things = useThings();
  return (type, id) => {
    const owner = resources.find(({ records }) => records?.includes(type));
    if (owner) return showPage(owner.name)(id);
    return things.get(type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase())?.wayTo?.(id, null) ?? null;
  };
}

/** Address of the show page of a resource. */
export const showPage =
  (resource: string) =>
  (id: string): string =>
    `/${resource}/${encodeURIComponent(id)}/show`;
