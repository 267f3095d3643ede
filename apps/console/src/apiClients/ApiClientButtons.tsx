import Block from '@mui/icons-material/BlockOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import Play from '@mui/icons-material/PlayCircleOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import {
  type ApiClientDetails,
  RESUME_API_CLIENT,
  REVOKE_API_CLIENT,
  SUSPEND_API_CLIENT,
} from './apiClients.graphql.ts';

interface ClientProps {
  client: ApiClientDetails;
}

/** Until it is resumed it gets no tokens, and those that it has are refused. */
export const SuspendButton = ({ client: { id, version, name } }: ClientProps) => {
  const reason = useReason();
  const act = useAct(SUSPEND_API_CLIENT, { done: 'resources.apiClients.suspend.done' });
  return (
    <ActButton
      act={act}
      icon={Pause}
      color="warning"
      label="resources.apiClients.suspend.label"
      explanation="resources.apiClients.suspend.explanation"
      params={{ name }}
      variables={() => (reason.value.trim() ? { id, version, reason: reason.value.trim() } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

export const ResumeButton = ({ client: { id, version, name } }: ClientProps) => {
  const act = useAct(RESUME_API_CLIENT, { done: 'resources.apiClients.resume.done' });
  return (
    <ActButton
      act={act}
      icon={Play}
      label="resources.apiClients.resume.label"
      explanation="resources.apiClients.resume.explanation"
      params={{ name }}
      variables={() => ({ id, version })}
    />
  );
};

/** For good. */
export const RevokeButton = ({ client: { id, version, name } }: ClientProps) => {
  const reason = useReason();
  const act = useAct(REVOKE_API_CLIENT, { done: 'resources.apiClients.revoke.done' });
  return (
    <ActButton
      act={act}
      icon={Block}
      color="error"
      label="resources.apiClients.revoke.label"
      explanation="resources.apiClients.revoke.explanation"
      params={{ name }}
      variables={() => (reason.value.trim() ? { id, version, reason: reason.value.trim() } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
