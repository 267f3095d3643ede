import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { inboxPart } from '../inbox/places.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { FirstStepsPile } from './FirstStepsPile';
import {
  AMEND_ORGANISATION,
  CREATE_ORGANISATION,
  ORGANISATION,
  ORGANISATION_BY_ID,
  ORGANISATIONS,
} from './organisations.graphql.ts';

export const resource = defineResource({
  name: 'organisations',
  icon: AccountTree,
  menu: { group: 'register', order: 40 },
  inbox: inboxPart([], 5, FirstStepsPile),
  starts: [
    {
      order: 40,
      label: 'resources.organisations.create',
      to: '/organisations/create',
      permission: 'organisation.manage',
    },
  ],
  pages: {
    list: lazily(() => import('./OrganisationList'), 'OrganisationList'),
    show: lazily(() => import('./OrganisationShow'), 'OrganisationShow'),
    create: lazily(() => import('./OrganisationCreate'), 'OrganisationCreate'),
    edit: lazily(() => import('./OrganisationEdit'), 'OrganisationEdit'),
  },
  needs: { create: 'organisation.manage', edit: 'organisation.manage' },
  records: ['Organisation'],
  routes: [
    {
      path: '/organisations/import',
      page: lazily(() => import('./OrganisationImport'), 'OrganisationImport'),
      permission: 'organisation.manage',
    },
  ],
  recordRepresentation: 'name',
  operations: {
    organisations: {
      list: ORGANISATIONS,
      one: ORGANISATION,
      many: ORGANISATION_BY_ID,
      create: CREATE_ORGANISATION,
      update: AMEND_ORGANISATION,
    },
  },
  things: [{ kind: 'ORGANISATION', order: 100, wayTo: showPage('organisations') }],
});
