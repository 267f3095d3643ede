import { EditPage } from '../shared/FormPage';
import type { Activity } from '../shared/types';
import { ActivityInputs } from './ActivityInputs';

const toForm = ({ kind, week, organisation: _organisation, evidence: _evidence, ...own }: Activity) => ({
  ...own,
  kindId: kind.id,
  weekId: week?.id,
});

export const ActivityEdit = () => (
  <EditPage<Activity> resource="activities" toForm={toForm} titleOf={(activity) => activity.title}>
    <ActivityInputs />
  </EditPage>
);
