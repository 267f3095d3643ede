import { CreatePage, Wide } from '../shared/FormPage';
import { OrganisationInput, WeekInput } from '../shared/inputs';
import { thisYear } from '../shared/format';
import { useWorkplace } from '../shared/useWorkplace';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { WeekInputs } from './WeekInputs';

export const WeekCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage resource="weeks" defaults={{ organisationId: workplace?.id, year: thisYear() }}>
      <OrganisationInput source="organisationId" isRequired />
      <WholeNumberInput source="year" kind="year" min={2005} max={2100} isRequired />
      <Wide>
        <WeekInput source="parentId" helperText="resources.weeks.parentHelp" />
      </Wide>
      <WeekInputs />
    </CreatePage>
  );
};
