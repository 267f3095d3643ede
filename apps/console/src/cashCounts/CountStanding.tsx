import Block from '@mui/icons-material/BlockOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Draw from '@mui/icons-material/DrawOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { CashCountRow } from './cashCounts.graphql.ts';

/** Withdrawn, not signed by two, not explained, or in order. */
export const CountStanding = ({ count }: { count: CashCountRow }) => {
  const translate = useTranslate();
  const [word, icon, tone] = standingOf(count);
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`resources.cashCounts.standing.${word}`)}
    </StatusChip>
  );
};

function standingOf({ isWithdrawn, isSigned, difference, explanation }: CashCountRow) {
  if (isWithdrawn) return ['withdrawn', Block, 'neutral'] as const;
  if (difference !== 0 && explanation === null) return ['unexplained', Warning, 'warning'] as const;
  return isSigned ? (['signed', CheckCircle, 'success'] as const) : (['unsigned', Draw, 'info'] as const);
}
