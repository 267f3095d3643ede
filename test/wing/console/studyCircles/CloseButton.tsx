import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { ActButton } from '../../../../apps/console/src/shared/ActButton';
import { useAct } from '../../../../apps/console/src/shared/useAct';
import { CLOSE_STUDY_CIRCLE, type StudyCircleFields } from './studyCircles.graphql.ts';

export const CloseButton = ({ circle: { id, version } }: { circle: StudyCircleFields }) => {
  const act = useAct(CLOSE_STUDY_CIRCLE, { done: 'resources.studyCircles.close.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      label="resources.studyCircles.close.label"
      explanation="resources.studyCircles.close.explanation"
      variables={() => ({ id, version })}
    />
  );
};
