import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckCircleOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { ApiClientRow } from './apiClients.graphql.ts';

const SHOWN = {
  ACTIVE: { icon: Check, tone: 'success' },
  SUSPENDED: { icon: Pause, tone: 'warning' },
  REVOKED: { icon: Block, tone: 'neutral' },
  EXPIRED: { icon: EventBusy, tone: 'neutral' },
} as const;

export const ApiClientStateChip = ({ state }: Pick<ApiClientRow, 'state'>) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={SHOWN[state].icon} tone={SHOWN[state].tone}>
      {translate(`enums.ApiClientState.${state}`)}
    </StatusChip>
  );
};
