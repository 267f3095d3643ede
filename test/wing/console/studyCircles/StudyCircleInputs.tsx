import { DateInput, minValue, NumberInput, required, TextInput } from 'react-admin';
import { Wide } from '../../../../apps/console/src/shared/FormPage';
import { DirectiveInput } from '../../../../apps/console/src/shared/inputs';

const count = [required(), minValue(0)];

export const StudyCircleInputs = () => (
  <>
    <Wide>
      <TextInput source="name" validate={required()} helperText={false} fullWidth />
    </Wide>
    <DateInput source="startsOn" validate={required()} helperText={false} fullWidth />
    <NumberInput source="memberCount" validate={count} helperText={false} fullWidth />
    <Wide>
      <DirectiveInput source="directiveId" />
    </Wide>
  </>
);
