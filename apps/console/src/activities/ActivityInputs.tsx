import { AutocompleteInput, DateInput, minValue, NumberInput, required, TextInput } from 'react-admin';
import { Wide } from '../shared/FormPage';
import { EnumInput, WeekInput } from '../shared/inputs';
import { useActivityKinds } from './useActivityKinds';
import { ActivityMode } from '../dataProvider/schema.ts';

const count = [required(), minValue(0)];

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
      <DateInput source="startsOn" validate={required()} helperText={false} fullWidth />
      <DateInput source="endsOn" helperText="resources.activities.endsOnHelp" fullWidth />
      <EnumInput source="mode" of="ActivityMode" values={ActivityMode} isRequired />
      <TextInput source="place" helperText={false} fullWidth />
      <NumberInput source="eventCount" validate={count} helperText={false} fullWidth />
      <NumberInput source="peopleCount" validate={count} helperText={false} fullWidth />
      <NumberInput source="itemCount" validate={count} helperText="resources.activities.itemHelp" fullWidth />
      <TextInput source="partners" helperText={false} fullWidth />
      <NumberInput source="stateBudget" validate={count} helperText="resources.activities.moneyHelp" fullWidth />
      <NumberInput source="otherFunding" validate={count} helperText="resources.activities.moneyHelp" fullWidth />
    </>
  );
};
