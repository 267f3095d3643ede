import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Button, List, ListItem, ListItemIcon, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { FIRST_STEPS } from './organisations.graphql.ts';

interface Step {
  name: 'organisations' | 'people' | 'rounds';
  isDone: boolean;
  /** Null where others do it. */
  to: string | null;
}

/** What a new installation needs, in its order; gone once there are organisations, people and a round. */
export const FirstSteps = () => {
  const translate = useTranslate();
  const { data } = useGraphql(FIRST_STEPS, {});
  if (!data) return null;
  const { organisations, people, rounds } = data;
  const steps: Step[] = [
    // The one at the top, and the one who reads this, are there from the beginning.
    { name: 'organisations', isDone: organisations.edges.length > 1, to: '/organisations/import' },
    { name: 'people', isDone: people.edges.length > 1, to: '/people/import' },
    { name: 'rounds', isDone: rounds.edges.length > 0, to: null },
  ];
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <Section title={translate('firstSteps.title')}>
      <List disablePadding>
        {steps.map((step) => (
          <StepItem key={step.name} {...step} />
        ))}
      </List>
    </Section>
  );
};

const StepItem = ({ name, isDone, to }: Step) => {
  const translate = useTranslate();
  const Icon = isDone ? CheckCircle : RadioButtonUnchecked;
  return (
    <ListItem disableGutters alignItems="flex-start" sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemIcon sx={{ minWidth: 40 }}>
        <Icon
          color={isDone ? 'success' : 'disabled'}
          titleAccess={translate(isDone ? 'firstSteps.done' : 'firstSteps.open')}
        />
      </ListItemIcon>
      <ListItemText
        sx={{ flex: '1 1 240px' }}
        primary={translate(`firstSteps.${name}.what`)}
        secondary={translate(`firstSteps.${name}.how`)}
      />
      {to && !isDone && (
        <Box>
          <Button component={Link} to={to} variant="outlined">
            {translate(`firstSteps.${name}.act`)}
          </Button>
        </Box>
      )}
    </ListItem>
  );
};
