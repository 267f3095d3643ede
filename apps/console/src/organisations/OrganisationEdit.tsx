import { EditPage } from '../shared/FormPage';
import type { Organisation } from '../shared/types';
import { OrganisationInputs } from './OrganisationInputs';

const toForm = ({ version, name, contact, legalBasis }: Organisation) => ({ version, name, contact, legalBasis });

export const OrganisationEdit = () => (
  <EditPage<Organisation> resource="organisations" toForm={toForm} titleOf={(organisation) => organisation.name}>
    <OrganisationInputs />
  </EditPage>
);
