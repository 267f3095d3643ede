import { createContext, useContext } from 'react';
import type { ResourceDescription } from './defineResource.ts';

/** Below App every component may ask what there is; nobody imports the gathered folders. */
export const ResourcesContext = createContext<readonly ResourceDescription[]>([]);

export const useResources = (): readonly ResourceDescription[] => useContext(ResourcesContext);
