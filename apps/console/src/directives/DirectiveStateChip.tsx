import EditNote from '@mui/icons-material/EditNoteOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { Directive } from '../shared/types';

export const DirectiveStateChip = ({ state }: Pick<Directive, 'state'>) => {
  const translate = useTranslate();
  const isDraft = state === 'DRAFT';
  return (
    <StatusChip icon={isDraft ? EditNote : TaskAlt} tone={isDraft ? 'warning' : 'success'}>
      {translate(`enums.directiveState.${state}`)}
    </StatusChip>
  );
};
