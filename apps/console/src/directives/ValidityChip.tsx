import Autorenew from '@mui/icons-material/AutorenewOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import Contrast from '@mui/icons-material/ContrastOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Gavel from '@mui/icons-material/GavelOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip, type Tone } from '../shared/StatusChip';
import type { DirectiveValidity } from '../dataProvider/schema.ts';
import type { Directive } from './directives.graphql.ts';

const LOOK: Record<DirectiveValidity, { icon: SvgIconComponent; tone: Tone }> = {
  NOT_YET: { icon: Schedule, tone: 'info' },
  IN_FORCE: { icon: Gavel, tone: 'success' },
  PARTLY: { icon: Contrast, tone: 'warning' },
  EXPIRED: { icon: Block, tone: 'error' },
  REPLACED: { icon: Autorenew, tone: 'error' },
  UNKNOWN: { icon: HelpOutline, tone: 'neutral' },
};

/** Whether the document is in force today. */
export const ValidityChip = ({ validity }: Pick<Directive, 'validity'>) => {
  const translate = useTranslate();
  const { icon, tone } = LOOK[validity];
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`enums.DirectiveValidity.${validity}`)}
    </StatusChip>
  );
};
