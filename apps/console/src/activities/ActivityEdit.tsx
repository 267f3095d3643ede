import { useEditContext } from 'react-admin';
import { EditPage, Wide } from '../shared/FormPage';
import { ActivityDoubts } from './ActivityDoubts';
import { CountingReports } from './CountingReports';
import { useActivityDoubts } from './useActivityDoubts';
import { ActivityInputs } from './ActivityInputs';
import type { Activity } from './activities.graphql.ts';

const toForm = ({
  kind,
  week,
  organisation: _organisation,
  evidence: _evidence,
  withdrawnAt: _withdrawnAt,
  ...own
}: Activity) => ({
  ...own,
  kindId: kind.id,
  weekId: week?.id,
});

/** Above what is typed: what the change will no longer agree with. */
const Counting = () => {
  const { record } = useEditContext<Activity>();
  return (
    <Wide>
      <CountingReports activityId={String(record?.id)} />
    </Wide>
  );
};

export const ActivityEdit = () => {
  const { onRefused, ...doubts } = useActivityDoubts();
  return (
    <EditPage<Activity>
      resource="activities"
      toForm={toForm}
      titleOf={(activity) => activity.title}
      onRefused={onRefused}
    >
      <Counting />
      <ActivityInputs />
      <ActivityDoubts {...doubts} />
    </EditPage>
  );
};
