import { DateInput, required, TextInput } from 'react-admin';
import { Wide } from '../../../../apps/console/src/shared/FormPage';
import { DirectiveInput } from '../../../../apps/console/src/shared/inputs';
import { PlainInputs } from '../../../../apps/console/src/shared/plainFields';
import { studyCircleFields } from './studyCircleFields.ts';

export const StudyCircleInputs = () => (
  <>
    <Wide>
      <TextInput source="name" validate={required()} helperText={false} fullWidth />
    </Wide>
    <DateInput source="startsOn" validate={required()} helperText={false} fullWidth />
    <PlainInputs fields={studyCircleFields} />
    <Wide>
      <DirectiveInput source="directiveId" />
    </Wide>
  </>
);
