import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';

/** What no confirmed text says. */
export const UnverifiedChip = () => {
  const translate = useTranslate();
  return (
    <StatusChip icon={HelpOutline} tone="warning">
      {translate('resources.criteria.unverified')}
    </StatusChip>
  );
};
