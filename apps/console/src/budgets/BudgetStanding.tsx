import Check from '@mui/icons-material/CheckCircleOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { BudgetRow } from './budgets.graphql.ts';

const SHOWN = {
  ESTIMATE: { icon: Edit, tone: 'neutral' },
  SUBMITTED: { icon: HourglassEmpty, tone: 'info' },
  APPROVED: { icon: Check, tone: 'success' },
} as const;

export const BudgetStanding = ({ budget: { state } }: { budget: Pick<BudgetRow, 'state'> }) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={SHOWN[state].icon} tone={SHOWN[state].tone}>
      {translate(`enums.BudgetState.${state}`)}
    </StatusChip>
  );
};
