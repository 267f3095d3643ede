import { EditPage } from '../shared/FormPage';
import { ActivityInputs } from './ActivityInputs';
import type { Activity } from './activities.graphql.ts';

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
