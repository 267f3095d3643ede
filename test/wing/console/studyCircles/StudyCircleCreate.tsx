import { CreatePage, Wide } from '../../../../apps/console/src/shared/FormPage';
import { today } from '../../../../apps/console/src/shared/format';
import { OrganisationInput } from '../../../../apps/console/src/shared/inputs';
import { beginnings } from '../../../../apps/console/src/shared/plainFields';
import { useWorkplace } from '../../../../apps/console/src/shared/useWorkplace';
import { studyCircleFields } from './studyCircleFields.ts';
import { StudyCircleInputs } from './StudyCircleInputs';

export const StudyCircleCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  const defaults = { organisationId: workplace?.id, startsOn: today(), ...beginnings(studyCircleFields) };
  return (
    <CreatePage resource="studyCircles" defaults={defaults}>
      <Wide>
        <OrganisationInput source="organisationId" isRequired />
      </Wide>
      <StudyCircleInputs />
    </CreatePage>
  );
};
