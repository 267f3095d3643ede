import { EditPage } from '../../../../apps/console/src/shared/FormPage';
import type { StudyCircleFields } from './studyCircles.graphql.ts';
import { StudyCircleInputs } from './StudyCircleInputs';

const toForm = ({ directive, organisation: _organisation, closedOn: _closedOn, ...own }: StudyCircleFields) => ({
  ...own,
  directiveId: directive?.id,
});

export const StudyCircleEdit = () => (
  <EditPage<StudyCircleFields> resource="studyCircles" toForm={toForm} titleOf={({ name }) => name}>
    <StudyCircleInputs />
  </EditPage>
);
