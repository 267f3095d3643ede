import { email, required, TextInput } from 'react-admin';
import { CreatePage, Wide } from '../shared/FormPage';
import { today } from '../shared/format';
import { EnumInput, OrganisationInput } from '../shared/inputs';
import { Role } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';

const address = [required(), email()];

export const PersonCreate = () => (
  <CreatePage resource="people" defaults={{ role: 'REPORTER', validFrom: today() }}>
    <TextInput source="name" validate={required()} helperText={false} fullWidth />
    <TextInput source="email" type="email" validate={address} helperText="resources.people.emailHelp" fullWidth />
    <EnumInput source="role" of="Role" values={Role} isRequired />
    <DayInput source="validFrom" isRequired />
    <Wide>
      <OrganisationInput source="organisationId" isRequired helperText="resources.people.organisationHelp" />
    </Wide>
  </CreatePage>
);
