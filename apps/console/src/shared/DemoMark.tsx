import Science from '@mui/icons-material/ScienceOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from './StatusChip';

/** Marks what is demonstration data, so that nobody takes it for real reports. */
export const DemoMark = ({ isDemo }: { isDemo: boolean }) => {
  const translate = useTranslate();
  if (!isDemo) return null;
  return (
    <StatusChip icon={Science} tone="warning">
      {translate('shared.demo')}
    </StatusChip>
  );
};
