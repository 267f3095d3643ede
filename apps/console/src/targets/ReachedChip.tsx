import CallSplit from '@mui/icons-material/CallSplitOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import TrendingUp from '@mui/icons-material/TrendingUpOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { AreaPoint, Indicator } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';

interface ReachedChipProps {
  indicator: Indicator;
  point: AreaPoint;
  /** Beside the target: the gap alone. */
  isShort?: boolean;
}

/** How a figure stands to what is aimed at, with the gap. */
export const ReachedChip = ({ indicator, point, isShort = false }: ReachedChipProps) => {
  const translate = useTranslate();
  const words = useIndicatorWords();
  const { isComparable, isMet, gap, target } = point;
  if (!isComparable)
    return (
      <StatusChip icon={CallSplit} tone="warning">
        {translate('resources.targets.notComparable')}
      </StatusChip>
    );
  if (isMet === null || target === null)
    return (
      <StatusChip icon={HelpOutline} tone="neutral">
        {translate('resources.targets.noTarget')}
      </StatusChip>
    );
  const params = { gap: words.gap(indicator, gap), year: target.year };
  return (
    <StatusChip icon={isMet ? TaskAlt : TrendingUp} tone={isMet ? 'success' : 'info'}>
      {isShort ? params.gap : translate(isMet ? 'resources.targets.isMet' : 'resources.targets.isShort', params)}
    </StatusChip>
  );
};
