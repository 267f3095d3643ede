import { useSearchParams } from 'react-router';
import { CreatePage, Wide } from '../shared/FormPage';
import { today } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { beginnings } from '../shared/plainFields';
import { useWorkplace } from '../shared/useWorkplace';
import { activityFields } from './activityFields.ts';
import { ActivityDoubts } from './ActivityDoubts';
import { useActivityDoubts } from './useActivityDoubts';
import { ActivityInputs } from './ActivityInputs';

export const ActivityCreate = () => {
  const workplace = useWorkplace();
  const [search] = useSearchParams();
  const { onRefused, ...doubts } = useActivityDoubts();
  if (workplace === undefined) return null;
  const defaults = {
    organisationId: workplace?.id,
    weekId: search.get('weekId'),
    startsOn: today(),
    mode: 'IN_PERSON',
    ...beginnings(activityFields),
  };
  return (
    <CreatePage resource="activities" defaults={defaults} submitLabel="resources.activities.log" onRefused={onRefused}>
      <Wide>
        <OrganisationInput source="organisationId" isRequired />
      </Wide>
      <ActivityInputs />
      <ActivityDoubts {...doubts} />
    </CreatePage>
  );
};
