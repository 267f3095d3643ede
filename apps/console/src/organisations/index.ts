import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const organisations: ResourceProps = {
  name: 'organisations',
  list: lazily(() => import('./OrganisationList'), 'OrganisationList'),
  show: lazily(() => import('./OrganisationShow'), 'OrganisationShow'),
  create: lazily(() => import('./OrganisationCreate'), 'OrganisationCreate'),
  edit: lazily(() => import('./OrganisationEdit'), 'OrganisationEdit'),
  recordRepresentation: 'name',
};
