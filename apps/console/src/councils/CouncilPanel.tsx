import Groups from '@mui/icons-material/GroupsOutlined';
import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { RecognitionRoundDetails } from '../recognitionRounds';
import { Section } from '../shared/Page';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { CouncilSections } from './CouncilSections';
import { COUNCIL_OF_ROUND } from './councils.graphql.ts';
import { setUpPage } from './places.ts';

/** On the page of a round: who votes in it, or that its office appraises by itself. */
export const CouncilPanel = ({ round }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const can = useCan();
  const { data } = useGraphql(COUNCIL_OF_ROUND, { id: round.id }, { enabled: can('council.read') });
  const found = data?.recognitionRound;
  if (!found) return null;
  if (found.council) return <CouncilSections council={found.council} />;
  const isRunning = round.state === 'OPEN' || round.state === 'CLOSED';
  if (!round.canAppraise || !isRunning) return null;
  return (
    <Section
      title={translate('resources.councils.title')}
      actions={
        <Button component={Link} to={setUpPage(round.id)} startIcon={<Groups />} variant="outlined">
          {translate('resources.councils.setUp.label')}
        </Button>
      }
    >
      <Typography color="textSecondary">{translate('resources.councils.none')}</Typography>
    </Section>
  );
};
