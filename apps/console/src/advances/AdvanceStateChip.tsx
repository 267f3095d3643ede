import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Payments from '@mui/icons-material/PaymentsOutlined';
import Savings from '@mui/icons-material/SavingsOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { AdvanceRow } from './advances.graphql.ts';

const SHOWN = {
  ASKED: { icon: HourglassEmpty, tone: 'warning' },
  DECLINED: { icon: Block, tone: 'neutral' },
  GRANTED: { icon: Savings, tone: 'info' },
  GIVEN_UP: { icon: Block, tone: 'neutral' },
  PAID: { icon: Payments, tone: 'info' },
  SETTLED: { icon: Check, tone: 'success' },
} as const;

/** How far an advance is; that it is overdue comes first. */
export const AdvanceStateChip = ({ advance }: { advance: Pick<AdvanceRow, 'state' | 'isOverdue'> }) => {
  const translate = useTranslate();
  const { state, isOverdue } = advance;
  if (isOverdue)
    return (
      <StatusChip icon={WarningAmber} tone="error">
        {translate('resources.advances.overdue')}
      </StatusChip>
    );
  return (
    <StatusChip icon={SHOWN[state].icon} tone={SHOWN[state].tone}>
      {translate(`enums.AdvanceState.${state}`)}
    </StatusChip>
  );
};
