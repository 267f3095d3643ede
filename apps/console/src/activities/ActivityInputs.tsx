import { AutocompleteInput, required, TextInput } from 'react-admin';
import { Wide } from '../shared/FormPage';
import { EnumInput, WeekInput } from '../shared/inputs';
import { PlainInputs } from '../shared/plainFields';
import { activityFields } from './activityFields.ts';
import { useActivityKinds } from './useActivityKinds';
import { ActivityMode } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';

export const ActivityInputs = () => {
  const kinds = useActivityKinds();
  return (
    <>
      <Wide>
        <TextInput source="title" validate={required()} helperText={false} fullWidth />
      </Wide>
      <AutocompleteInput
        source="kindId"
        choices={kinds}
        translateChoice={false}
        validate={required()}
        helperText="resources.activities.kindHelp"
        groupBy={(choice) => String(choice.group)}
        fullWidth
      />
      <WeekInput source="weekId" helperText="resources.activities.weekHelp" />
      <DayInput source="startsOn" isRequired />
      <DayInput source="endsOn" yearOf="startsOn" helperText="resources.activities.endsOnHelp" />
      <EnumInput source="mode" of="ActivityMode" values={ActivityMode} isRequired />
      <PlainInputs fields={activityFields} />
    </>
  );
};
