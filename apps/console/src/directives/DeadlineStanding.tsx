import FlagOutlined from '@mui/icons-material/FlagOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';

/** Whether a deadline comes each year. */
export const DeadlineStanding = ({ standing }: { standing: string }) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={FlagOutlined} tone="neutral">
      {translate(`enums.repeats.${standing}`)}
    </StatusChip>
  );
};
