import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import { amendment, input } from '../dataProvider/operations.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { AMEND_ORGANISATION, CREATE_ORGANISATION, ORGANISATION, ORGANISATIONS } from './organisations.graphql.ts';

const organisation = [
  'name',
  'kind',
  'line',
  'parentId',
  'administrativeUnitId',
  'actsForId',
  'validFrom',
  'contact',
  'legalBasis',
];

export const resource = defineResource({
  name: 'organisations',
  icon: AccountTree,
  menu: { group: 'register', order: 40 },
  pages: {
    list: lazily(() => import('./OrganisationList'), 'OrganisationList'),
    show: lazily(() => import('./OrganisationShow'), 'OrganisationShow'),
    create: lazily(() => import('./OrganisationCreate'), 'OrganisationCreate'),
    edit: lazily(() => import('./OrganisationEdit'), 'OrganisationEdit'),
  },
  recordRepresentation: 'name',
  operations: {
    organisations: {
      list: { document: ORGANISATIONS, field: 'organisations' },
      one: { document: ORGANISATION, field: 'organisation' },
      create: { document: CREATE_ORGANISATION, field: 'createOrganisation', variables: input(organisation) },
      update: {
        document: AMEND_ORGANISATION,
        field: 'amendOrganisation',
        variables: amendment(['name', 'contact', 'exchangeCode', 'legalBasis']),
      },
    },
  },
});
