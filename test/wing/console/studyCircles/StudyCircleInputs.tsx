import { required, TextInput } from 'react-admin';
import { Wide } from '../../../../apps/console/src/shared/FormPage';
import { DirectiveInput } from '../../../../apps/console/src/shared/inputs';
import { PlainInputs } from '../../../../apps/console/src/shared/plainFields';
import { studyCircleFields } from './studyCircleFields.ts';
import { DayInput } from '../../../../apps/console/src/shared/DayInput';

export const StudyCircleInputs = () => (
  <>
    <Wide>
      <TextInput source="name" validate={required()} helperText={false} fullWidth />
    </Wide>
    <DayInput source="startsOn" isRequired />
    <PlainInputs fields={studyCircleFields} />
    <Wide>
      <DirectiveInput source="directiveId" />
    </Wide>
  </>
);
