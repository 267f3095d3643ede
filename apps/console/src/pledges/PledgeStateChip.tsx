import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Timelapse from '@mui/icons-material/TimelapseOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { PledgeRow } from './pledges.graphql.ts';

const SHOWN = {
  OPEN: { icon: HourglassEmpty, tone: 'info' },
  PART_GIVEN: { icon: Timelapse, tone: 'info' },
  KEPT: { icon: Check, tone: 'success' },
  GIVEN_UP: { icon: Block, tone: 'neutral' },
} as const;

/** How far a promise was kept; that it is late is said first. */
export const PledgeStateChip = ({
  pledge: { state, isOverdue },
}: {
  pledge: Pick<PledgeRow, 'state' | 'isOverdue'>;
}) => {
  const translate = useTranslate();
  if (isOverdue)
    return (
      <StatusChip icon={Warning} tone="warning">
        {translate(`resources.pledges.late.${state}`)}
      </StatusChip>
    );
  return (
    <StatusChip icon={SHOWN[state].icon} tone={SHOWN[state].tone}>
      {translate(`enums.PledgeState.${state}`)}
    </StatusChip>
  );
};
