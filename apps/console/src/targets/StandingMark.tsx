import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { AreaTarget } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';

/** Says where a value is not confirmed, and which readings differ. */
export const StandingMark = ({ target: { standing, readings, indicator } }: { target: AreaTarget }) => {
  const translate = useTranslate();
  const words = useIndicatorWords();
  if (standing === 'STATED') return null;
  return (
    <>
      <StatusChip icon={HelpOutline} tone="warning">
        {translate(`enums.AreaTargetStanding.${standing}`)}
      </StatusChip>
      {readings.map(({ value, source }) => (
        <Typography key={source} variant="body2" color="textSecondary">
          {`${words.value(indicator, value)}: ${source}`}
        </Typography>
      ))}
    </>
  );
};
