import EmojiEvents from '@mui/icons-material/EmojiEventsOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { may } from '../shared/may.ts';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { type Cluster, CONFIRM_RANKING, PROPOSE_RANKING, RETURN_RANKING } from './clusters.graphql.ts';

/** The head proposes; whoever set the cluster up confirms or returns. */
export const RankingActs = ({ cluster }: { cluster: Cluster }) => {
  const isHead = cluster.members.some(
    ({ duty, organisation }) => duty === 'HEAD' && may(organisation, 'cluster.decide'),
  );
  const isAbove = may(cluster.organisation, 'cluster.decide');
  return (
    <>
      {cluster.state === 'RUNNING' && isHead && <ProposeButton cluster={cluster} />}
      {cluster.state === 'PROPOSED' && isAbove && (
        <>
          <ReturnButton cluster={cluster} />
          <ConfirmButton cluster={cluster} />
        </>
      )}
    </>
  );
};

const ProposeButton = ({ cluster: { id, version, isOpen } }: { cluster: Cluster }) => {
  const translate = useTranslate();
  const act = useAct(PROPOSE_RANKING, { done: 'resources.clusters.propose.done' });
  return (
    <ActButton
      act={act}
      icon={EmojiEvents}
      variant="contained"
      label="resources.clusters.propose.label"
      explanation="resources.clusters.propose.explanation"
      disabledReason={isOpen ? null : translate('resources.clusters.sealedAdvice')}
      variables={() => ({ id, version })}
    />
  );
};

const ConfirmButton = ({ cluster: { id, version } }: { cluster: Cluster }) => {
  const act = useAct(CONFIRM_RANKING, { done: 'resources.clusters.confirm.done' });
  return (
    <ActButton
      act={act}
      icon={TaskAlt}
      variant="contained"
      label="resources.clusters.confirm.label"
      explanation="resources.clusters.confirm.explanation"
      variables={() => ({ id, version })}
    />
  );
};

const ReturnButton = ({ cluster: { id, version } }: { cluster: Cluster }) => {
  const reason = useReason();
  const act = useAct(RETURN_RANKING, { done: 'resources.clusters.return.done' });
  return (
    <ActButton
      act={act}
      icon={Undo}
      label="resources.clusters.return.label"
      explanation="resources.clusters.return.explanation"
      variables={() => ({ id, version, reason: reason.value })}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
