import type { ResourceDescription } from '../resource/defineResource.ts';

const folders = import.meta.glob<ResourceDescription>(['../*/resource.ts', '#further/*/resource.ts'], {
  eager: true,
  import: 'resource',
});

/** Every folder of the console that describes a resource, and every further one of this build. */
export const resources: readonly ResourceDescription[] = Object.values(folders);
