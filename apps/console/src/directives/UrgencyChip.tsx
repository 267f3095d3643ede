import Bolt from '@mui/icons-material/BoltOutlined';
import { useTranslate } from 'react-admin';
import type { DirectiveUrgency } from '../dataProvider/schema.ts';
import { StatusChip } from '../shared/StatusChip';

/** The mark of urgency that stands on the document. */
export const UrgencyChip = ({ urgency }: { urgency: DirectiveUrgency }) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={Bolt} tone={urgency === 'URGENT' ? 'warning' : 'error'}>
      {translate(`enums.DirectiveUrgency.${urgency}`)}
    </StatusChip>
  );
};
