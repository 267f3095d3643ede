import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { organisationPanels } from '../organisations/places.ts';
import { recognitionPanels } from '../recognitions/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { lazily } from '../shared/lazy.ts';
import { subjectPanels } from '../subjects/places.ts';

export const resource = defineResource({
  name: 'renewals',
  icon: EventBusy,
  menu: { group: 'register', order: 35, permission: 'recognition.read' },
  pages: { list: lazily(() => import('./EndingPage'), 'EndingPage') },
  needs: { list: 'recognition.read' },
  additions: [
    addition(
      organisationPanels,
      60,
      lazily(() => import('./OrganisationHistory'), 'OrganisationHistory'),
    ),
    addition(
      subjectPanels,
      60,
      lazily(() => import('./SubjectHistory'), 'SubjectHistory'),
    ),
    addition(
      recognitionPanels,
      10,
      lazily(() => import('./HolderHistory'), 'HolderHistory'),
    ),
  ],
});
