import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Timelapse from '@mui/icons-material/TimelapseOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { OpenItemRow } from './openItems.graphql.ts';

const SHOWN = {
  OPEN: { icon: HourglassEmpty, tone: 'info' },
  PART_PAID: { icon: Timelapse, tone: 'info' },
  PAID: { icon: Check, tone: 'success' },
  ENDED: { icon: Block, tone: 'neutral' },
} as const;

/** How far an open item is; that a voucher for it waits is said besides. */
export const OpenItemState = ({ item: { state, drafted } }: { item: Pick<OpenItemRow, 'state' | 'drafted'> }) => {
  const translate = useTranslate();
  if (drafted > 0)
    return (
      <StatusChip icon={HourglassEmpty} tone="warning">
        {translate('resources.openItems.inPreparation')}
      </StatusChip>
    );
  return (
    <StatusChip icon={SHOWN[state].icon} tone={SHOWN[state].tone}>
      {translate(`enums.OpenItemState.${state}`)}
    </StatusChip>
  );
};
