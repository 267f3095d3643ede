import type { ResourceStart } from '../resource/defineResource.ts';

const folders = import.meta.glob<ResourceStart>(['../*/resource.ts', '#further/*/resource.ts'], {
  eager: true,
  import: 'resource',
  query: '?start',
});

/** What the first screen knows of every folder. */
export const starts: readonly ResourceStart[] = Object.values(folders);
