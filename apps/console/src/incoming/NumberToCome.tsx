import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isDay } from '../shared/day.rules.ts';
import type { Named } from '../shared/named.ts';
import { useGraphql } from '../shared/useGraphql';
import { ARRIVAL_NUMBER_TO_COME } from './incoming.graphql.ts';

interface NumberToComeProps {
  office: Named;
  /** The day of arrival, as it is typed: its year is the book's. */
  enteredOn: string;
}

/** The number that the letter in hand will bear, to be written on it. */
export const NumberToCome = ({ office, enteredOn }: NumberToComeProps) => {
  const translate = useTranslate();
  const year = isDay(enteredOn) ? Number(enteredOn.slice(0, 4)) : null;
  const { data } = useGraphql(ARRIVAL_NUMBER_TO_COME, { organisationId: office.id, year }, { keepPrevious: true });
  return (
    <Paper role="status" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mb: 2, p: 2 }}>
      <Typography component="span">{translate('resources.incomingLetters.numberToCome')}</Typography>
      <Typography component="strong" variant="h2" data-testid="number-to-come">
        {data?.arrivalNumberToCome ?? '…'}
      </Typography>
      {year !== null && <Box component="span">/ {year}</Box>}
      <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 280px' }}>
        {translate('resources.incomingLetters.numberHelp')}
      </Typography>
    </Paper>
  );
};
