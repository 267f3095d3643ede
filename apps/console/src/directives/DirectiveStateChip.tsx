import Drafts from '@mui/icons-material/HowToRegOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import Link from '@mui/icons-material/LinkOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip, type Tone } from '../shared/StatusChip';
import type { DirectiveState } from '../dataProvider/schema.ts';
import type { Directive } from './directives.graphql.ts';

const LOOK: Record<DirectiveState, { icon: SvgIconComponent; tone: Tone }> = {
  STUB: { icon: Link, tone: 'neutral' },
  DRAFT: { icon: EditNote, tone: 'warning' },
  APPROVED: { icon: Drafts, tone: 'info' },
  REGISTERED: { icon: TaskAlt, tone: 'success' },
};

/** Whether the register holds the document, a draft of it, or only its name. */
export const DirectiveStateChip = ({ state }: Pick<Directive, 'state'>) => {
  const translate = useTranslate();
  const { icon, tone } = LOOK[state];
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`enums.DirectiveState.${state}`)}
    </StatusChip>
  );
};
