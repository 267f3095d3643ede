import { EditPage } from '../../../../apps/console/src/shared/FormPage';
import type { StudyCircleFields } from './studyCircles.graphql.ts';
import { StudyCircleInputs } from './StudyCircleInputs';

const toForm = ({ name, startsOn, memberCount, version, directive }: StudyCircleFields) => ({
  name,
  startsOn,
  memberCount,
  version,
  directiveId: directive?.id,
});

export const StudyCircleEdit = () => (
  <EditPage<StudyCircleFields> resource="studyCircles" toForm={toForm} titleOf={({ name }) => name}>
    <StudyCircleInputs />
  </EditPage>
);
