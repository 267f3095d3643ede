import { addition, draftActs } from '../resource/place.ts';
import { directiveHead, directiveListActs } from '../directives/places.ts';
import { organisationPanels } from '../organisations/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'ownDocuments',
  routes: [
    {
      path: '/ownDocuments/create',
      page: lazily(() => import('./OwnDocumentCreate'), 'OwnDocumentCreate'),
      permission: 'ownDocument.draft',
    },
    {
      path: '/ownDocuments/:id',
      page: lazily(() => import('./OwnDocumentEdit'), 'OwnDocumentEdit'),
      permission: 'ownDocument.draft',
    },
  ],
  additions: [
    addition(
      directiveHead,
      20,
      lazily(() => import('./OwnDocumentPanel'), 'OwnDocumentPanel'),
    ),
    addition(
      draftActs,
      10,
      lazily(() => import('./DraftButtons'), 'DraftButtons'),
    ),
    addition(
      directiveListActs,
      10,
      lazily(() => import('./NewDraftButton'), 'NewDraftButton'),
    ),
    addition(
      organisationPanels,
      10,
      lazily(() => import('./IssuingRuleSection'), 'IssuingRuleSection'),
    ),
  ],
});
