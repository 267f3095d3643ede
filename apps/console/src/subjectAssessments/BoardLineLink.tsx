import Insights from '@mui/icons-material/InsightsOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCan } from '../shared/useCan';
import { boardPage } from './board.rules.ts';

/** From a round to how those stand whom one of its lines judges. */
export const BoardLineLink = ({ roundId, line }: { roundId: string; line: number }) => {
  const translate = useTranslate();
  if (!useCan()('subjectAssessment.read')) return null;
  return (
    <Button component={Link} to={boardPage(roundId, line)} variant="outlined" startIcon={<Insights />} sx={{ mt: 1 }}>
      {translate('resources.subjectAssessments.board.title')}
    </Button>
  );
};
