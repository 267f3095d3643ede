import TableView from '@mui/icons-material/TableViewOutlined';
import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { RecognitionRoundDetails } from '../recognitionRounds';
import { Section } from '../shared/Page';
import { useCan } from '../shared/useCan';
import { nominationListPage } from './places.ts';

/** On the page of a round that takes nominations: many at once, from a workbook. */
export const NominationListPanel = ({ round: { id, state } }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const can = useCan();
  if (state !== 'OPEN' || !can('recognition.nominateSubjects')) return null;
  return (
    <Section
      title={translate('resources.nominationLists.title')}
      actions={
        <Button component={Link} to={nominationListPage(id)} startIcon={<TableView />} variant="outlined">
          {translate('resources.nominationLists.begin')}
        </Button>
      }
    >
      <Typography color="textSecondary">{translate('resources.nominationLists.about')}</Typography>
    </Section>
  );
};
