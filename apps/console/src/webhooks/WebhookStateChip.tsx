import Check from '@mui/icons-material/CheckCircleOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import Parked from '@mui/icons-material/ReportProblemOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { WebhookRow } from './webhooks.graphql.ts';

const SHOWN = {
  ACTIVE: { icon: Check, tone: 'success' },
  PAUSED: { icon: Pause, tone: 'warning' },
  PARKED: { icon: Parked, tone: 'error' },
  REMOVED: { icon: Block, tone: 'neutral' },
} as const;

export const WebhookStateChip = ({ state }: Pick<WebhookRow, 'state'>) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={SHOWN[state].icon} tone={SHOWN[state].tone}>
      {translate(`enums.WebhookState.${state}`)}
    </StatusChip>
  );
};
