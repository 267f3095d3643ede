import Insights from '@mui/icons-material/InsightsOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** From the list to the board of the rounds. */
export const BoardLink = () => {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/subjectAssessments/board" variant="outlined" startIcon={<Insights />}>
      {translate('resources.subjectAssessments.board.title')}
    </Button>
  );
};
