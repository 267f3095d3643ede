import Delete from '@mui/icons-material/DeleteOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import Play from '@mui/icons-material/PlayCircleOutlined';
import Replay from '@mui/icons-material/ReplayOutlined';
import { useRedirect } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import {
  PAUSE_WEBHOOK,
  REMOVE_WEBHOOK,
  REPLAY_WEBHOOK,
  RESUME_WEBHOOK,
  type WebhookDeliveryRow,
  type WebhookDetails,
} from './webhooks.graphql.ts';

interface WebhookProps {
  webhook: WebhookDetails;
}

export const PauseButton = ({ webhook: { id, version, url } }: WebhookProps) => {
  const act = useAct(PAUSE_WEBHOOK, { done: 'resources.webhooks.pause.done' });
  return (
    <ActButton
      act={act}
      icon={Pause}
      color="warning"
      label="resources.webhooks.pause.label"
      explanation="resources.webhooks.pause.explanation"
      params={{ url }}
      variables={() => ({ id, version })}
    />
  );
};

/** One that was paused or parked. */
export const ResumeButton = ({ webhook: { id, version, url } }: WebhookProps) => {
  const act = useAct(RESUME_WEBHOOK, { done: 'resources.webhooks.resume.done' });
  return (
    <ActButton
      act={act}
      icon={Play}
      variant="contained"
      label="resources.webhooks.resume.label"
      explanation="resources.webhooks.resume.explanation"
      params={{ url }}
      variables={() => ({ id, version })}
    />
  );
};

/** For good. */
export const RemoveButton = ({ webhook: { id, version, url, client } }: WebhookProps) => {
  const redirect = useRedirect();
  const act = useAct(REMOVE_WEBHOOK, {
    done: 'resources.webhooks.remove.done',
    leave: () => {
      redirect(client ? 'show' : 'list', 'apiClients', client?.id);
      return true;
    },
  });
  return (
    <ActButton
      act={act}
      icon={Delete}
      color="error"
      label="resources.webhooks.remove.label"
      explanation="resources.webhooks.remove.explanation"
      params={{ url }}
      variables={() => ({ id, version })}
    />
  );
};

/** Once more from this event on. */
export const ReplayButton = ({ webhook, delivery }: WebhookProps & { delivery: WebhookDeliveryRow }) => {
  const format = useFormat();
  const act = useAct(REPLAY_WEBHOOK, { done: 'resources.webhooks.replay.done' });
  return (
    <ActButton
      act={act}
      icon={Replay}
      size="small"
      variant="text"
      label="resources.webhooks.replay.label"
      explanation="resources.webhooks.replay.explanation"
      params={{ at: format.dateTime(delivery.handedOutAt) }}
      variables={() => ({ id: webhook.id, version: webhook.version, eventId: delivery.eventId })}
    />
  );
};
