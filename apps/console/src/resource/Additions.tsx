import { Suspense, useEffect } from 'react';
import type { ResourceDescription } from './defineResource.ts';
import type { Addition, Place } from './place.ts';
import { useResources } from './ResourcesContext';

interface AdditionsProps<Props> {
  at: Place<Props>;
  /** What the page tells them. */
  give: Props;
}

/** What other folders put here, in its order. */
export const Additions = <Props extends object>({ at, give }: AdditionsProps<Props>) =>
  additionsOf(useResources())
    .filter((one) => one.at === at.name)
    .toSorted((one, other) => one.order - other.order)
    .map(({ component: Component }, index) => (
      <Suspense key={index}>
        <Component {...give} />
      </Suspense>
    ));

/** Fetches what others put on the pages of a resource, so that it is there when its record is. */
export function usePreload(resource: string): void {
  const resources = useResources();
  useEffect(() => {
    for (const { at, component } of additionsOf(resources))
      if (at.startsWith(`${resource}.`) || at.startsWith('record.')) void component.preload?.();
  }, [resource, resources]);
}

const additionsOf = (resources: readonly ResourceDescription[]): Addition[] =>
  resources.flatMap(({ additions = [] }) => additions);
