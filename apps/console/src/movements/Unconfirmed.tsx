import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';

/** No text at hand says it. */
export const Unconfirmed = () => {
  const translate = useTranslate();
  return (
    <StatusChip icon={HelpOutline} tone="warning">
      {translate('resources.movements.unconfirmed')}
    </StatusChip>
  );
};
