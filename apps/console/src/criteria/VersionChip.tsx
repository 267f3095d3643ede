import Edit from '@mui/icons-material/EditOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import { today } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import type { VersionHead } from './criteria.graphql.ts';

interface VersionChipProps {
  version: VersionHead | null;
  inForce: VersionHead | null;
}

/** How a version stands today: a draft, in force, to come, or over; none: nothing is confirmed. */
export const VersionChip = ({ version, inForce }: VersionChipProps) => {
  const translate = useTranslate();
  const { icon, tone, word } = standingOf(version, inForce);
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`resources.criteria.standing.${word}`)}
    </StatusChip>
  );
};

function standingOf(version: VersionHead | null, inForce: VersionHead | null) {
  if (!version) return { icon: HelpOutline, tone: 'warning', word: 'unverified' } as const;
  if (version.state === 'DRAFT') return { icon: Edit, tone: 'info', word: 'draft' } as const;
  if (version.id === inForce?.id) return { icon: TaskAlt, tone: 'success', word: 'inForce' } as const;
  if (version.validFrom && version.validFrom > today())
    return { icon: Schedule, tone: 'info', word: 'toCome' } as const;
  return { icon: History, tone: 'neutral', word: 'over' } as const;
}
