import { defineResource } from '../resource/defineResource.ts';

/** What communities, clans, families and citizens share: words, and the acts of their pages. */
export const resource = defineResource({ name: 'subjects' });
