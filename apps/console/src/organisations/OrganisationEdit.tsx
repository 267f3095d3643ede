import { TextInput } from 'react-admin';
import { EditPage } from '../shared/FormPage';
import { OrganisationInputs } from './OrganisationInputs';
import type { Organisation } from './organisations.graphql.ts';

const toForm = ({ version, name, contact, exchangeCode, legalBasis }: Organisation) => ({
  version,
  name,
  contact,
  exchangeCode,
  legalBasis,
});

export const OrganisationEdit = () => (
  <EditPage<Organisation> resource="organisations" toForm={toForm} titleOf={(organisation) => organisation.name}>
    <OrganisationInputs />
    <TextInput source="exchangeCode" helperText="resources.organisations.exchangeCodeHelp" fullWidth />
  </EditPage>
);
