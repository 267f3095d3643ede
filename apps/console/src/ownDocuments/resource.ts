import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'ownDocuments',
  routes: [
    { path: '/ownDocuments/create', page: lazily(() => import('./OwnDocumentCreate'), 'OwnDocumentCreate') },
    { path: '/ownDocuments/:id', page: lazily(() => import('./OwnDocumentEdit'), 'OwnDocumentEdit') },
  ],
});
