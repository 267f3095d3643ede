import Campaign from '@mui/icons-material/CampaignOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { Movement } from './movements.graphql.ts';

export const MovementStateChip = ({ state }: Pick<Movement, 'state'>) => {
  const translate = useTranslate();
  const isClosed = state === 'CLOSED';
  return (
    <StatusChip icon={isClosed ? Flag : Campaign} tone={isClosed ? 'neutral' : 'success'}>
      {translate(`enums.MovementState.${state}`)}
    </StatusChip>
  );
};
