import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { honourClassOf } from './honourClass.ts';
import type { RecognitionRoundRow } from './recognitionRounds.graphql.ts';

/** Whether a round gives a title or an award; of an award its kind and what it is for. */
export const HonourClassText = ({ round }: { round: Pick<RecognitionRoundRow, 'title' | 'awardKind' | 'theme'> }) => {
  const translate = useTranslate();
  const about = [round.awardKind && translate(`enums.AwardKind.${round.awardKind}`), round.theme].filter(Boolean);
  return (
    <>
      {translate(`resources.recognitionRounds.classes.${honourClassOf(round)}`)}
      {about.length > 0 && (
        <Typography variant="body2" color="textSecondary" component="span" sx={{ display: 'block' }}>
          {about.join(' · ')}
        </Typography>
      )}
    </>
  );
};
