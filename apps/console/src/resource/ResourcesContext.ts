import { createContext, use, useContext } from 'react';
import type { ResourceDescription, ResourceStart } from './defineResource.ts';

/** Below App every component may ask what there is; nobody imports the gathered folders. */
export const StartsContext = createContext<readonly ResourceStart[]>([]);
export const ResourcesContext = createContext<() => Promise<readonly ResourceDescription[]>>(() => Promise.resolve([]));

/** What is known of the folders from the start. */
export const useStarts = (): readonly ResourceStart[] => useContext(StartsContext);

/** All that the folders say. Behind the first screen it is there; on it, a component that asks waits for it in its `Suspense`. */
export const useResources = (): readonly ResourceDescription[] => use(useContext(ResourcesContext)());
