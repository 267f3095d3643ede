import { DateInput, email, required, TextInput } from 'react-admin';
import { CreatePage, Wide } from '../shared/FormPage';
import { today } from '../shared/format';
import { EnumInput, OrganisationInput } from '../shared/inputs';
import { Role } from '../dataProvider/schema.ts';

const address = [required(), email()];

export const PersonCreate = () => (
  <CreatePage resource="people" redirect="list" defaults={{ role: 'REPORTER', validFrom: today() }}>
    <TextInput source="name" validate={required()} helperText={false} fullWidth />
    <TextInput source="email" type="email" validate={address} helperText="resources.people.emailHelp" fullWidth />
    <EnumInput source="role" of="Role" values={Role} isRequired />
    <DateInput source="validFrom" validate={required()} helperText={false} fullWidth />
    <Wide>
      <OrganisationInput source="organisationId" isRequired helperText="resources.people.organisationHelp" />
    </Wide>
  </CreatePage>
);
