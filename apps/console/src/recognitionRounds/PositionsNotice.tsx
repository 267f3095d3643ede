import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { RecognitionRoundDetails } from './recognitionRounds.graphql.ts';

/** What is known of positions among those recommended: told, and hindering nothing. */
export const PositionsNotice = ({ round }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (round.recommendedPositions === null) return null;
  const { recommended, leaders } = round.recommendedPositions;
  return (
    <>
      {translate('resources.recognitionRounds.positions.told', {
        leaders: format.number(leaders),
        recommended: format.number(recommended),
        share: format.share(leaders, recommended),
      })}
      <Typography variant="body2" color="textSecondary">
        {translate('resources.recognitionRounds.positions.unverified')}
      </Typography>
    </>
  );
};
