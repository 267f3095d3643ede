import { maxValue, minValue, NumberInput, required } from 'react-admin';
import { CreatePage, Wide } from '../shared/FormPage';
import { OrganisationInput, WeekInput } from '../shared/inputs';
import { thisYear } from '../shared/format';
import { useWorkplace } from '../shared/useWorkplace';
import { WeekInputs } from './WeekInputs';

const year = [required(), minValue(2005), maxValue(2100)];

export const WeekCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage resource="weeks" defaults={{ organisationId: workplace?.id, year: thisYear() }}>
      <OrganisationInput source="organisationId" isRequired />
      <NumberInput source="year" validate={year} helperText={false} format={String} fullWidth />
      <Wide>
        <WeekInput source="parentId" helperText="resources.weeks.parentHelp" />
      </Wide>
      <WeekInputs />
    </CreatePage>
  );
};
