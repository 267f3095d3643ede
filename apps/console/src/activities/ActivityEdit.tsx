import { EditPage } from '../shared/FormPage';
import { ActivityDoubts } from './ActivityDoubts';
import { useActivityDoubts } from './useActivityDoubts';
import { ActivityInputs } from './ActivityInputs';
import type { Activity } from './activities.graphql.ts';

const toForm = ({ kind, week, organisation: _organisation, evidence: _evidence, ...own }: Activity) => ({
  ...own,
  kindId: kind.id,
  weekId: week?.id,
});

export const ActivityEdit = () => {
  const { onRefused, ...doubts } = useActivityDoubts();
  return (
    <EditPage<Activity>
      resource="activities"
      toForm={toForm}
      titleOf={(activity) => activity.title}
      onRefused={onRefused}
    >
      <ActivityInputs />
      <ActivityDoubts {...doubts} />
    </EditPage>
  );
};
