import Campaign from '@mui/icons-material/CampaignOutlined';
import { showPage } from '../resource/things.ts';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { AMEND_MOVEMENT, LAUNCH_MOVEMENT, MOVEMENT, MOVEMENT_BY_ID, MOVEMENTS } from './movements.graphql.ts';

import { OWN_WORKPLACES, RUNNING_MOVEMENTS } from './atWork.ts';
import { MovementPile } from './MovementPile';
import { MOVEMENT_CANDIDATES, MOVEMENT_REGISTRATIONS } from './registrations.graphql.ts';

export const resource = defineResource({
  name: 'movements',
  icon: Campaign,
  menu: { group: 'register', order: 30 },
  pages: {
    list: lazily(() => import('./MovementList'), 'MovementList'),
    create: lazily(() => import('./MovementCreate'), 'MovementCreate'),
    edit: lazily(() => import('./MovementEdit'), 'MovementEdit'),
    show: lazily(() => import('./MovementShow'), 'MovementShow'),
  },
  needs: { create: 'movement.launch', edit: 'movement.lead' },
  routes: [
    {
      path: '/movements/register',
      page: lazily(() => import('./RegisterPage'), 'RegisterPage'),
      permission: 'movement.register',
    },
    {
      path: '/movements/register/import',
      page: lazily(() => import('./RegistrationImport'), 'RegistrationImport'),
      permission: 'movement.registerSubjects',
    },
  ],
  operations: {
    movementRegistrations: { list: MOVEMENT_REGISTRATIONS },
    movementCandidates: { list: MOVEMENT_CANDIDATES },
    movements: {
      list: MOVEMENTS,
      one: MOVEMENT,
      many: MOVEMENT_BY_ID,
      create: LAUNCH_MOVEMENT,
      update: AMEND_MOVEMENT,
    },
  },
  inbox: inboxPart([], 20, MovementPile),
  asksFirst: [RUNNING_MOVEMENTS, OWN_WORKPLACES],
  things: [{ kind: 'MOVEMENT', order: 40, wayTo: showPage('movements') }],
});
