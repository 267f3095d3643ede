import Campaign from '@mui/icons-material/CampaignOutlined';
import { showPage } from '../resource/things.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { AMEND_MOVEMENT, LAUNCH_MOVEMENT, MOVEMENT, MOVEMENT_BY_ID, MOVEMENTS } from './movements.graphql.ts';

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
  operations: {
    movements: {
      list: MOVEMENTS,
      one: MOVEMENT,
      many: MOVEMENT_BY_ID,
      create: LAUNCH_MOVEMENT,
      update: AMEND_MOVEMENT,
    },
  },
  things: [{ kind: 'MOVEMENT', order: 40, wayTo: showPage('movements') }],
});
