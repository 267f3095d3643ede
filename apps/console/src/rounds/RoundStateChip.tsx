import Lock from '@mui/icons-material/LockOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { Round } from './rounds.graphql.ts';

export const RoundStateChip = ({ state }: Pick<Round, 'state'>) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={state === 'OPEN' ? LockOpen : Lock} tone={state === 'OPEN' ? 'info' : 'neutral'}>
      {translate(`enums.RoundState.${state}`)}
    </StatusChip>
  );
};
