import PersonAdd from '@mui/icons-material/PersonAddAltOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCan } from '../shared/useCan';
import { nominatePage } from './places.ts';
import type { RecognitionRoundDetails } from './recognitionRounds.graphql.ts';

/** To whoever may put somebody forward, while nominations are taken. */
export const NominateLink = ({ round: { id, state, subject } }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const can = useCan()(subject === 'ORGANISATION' ? 'recognition.nominate' : 'recognition.nominateSubjects');
  if (!can || state !== 'OPEN') return null;
  return (
    <Button component={Link} to={nominatePage(id)} variant="contained" startIcon={<PersonAdd />}>
      {translate('resources.recognitionRounds.nominate.label')}
    </Button>
  );
};
