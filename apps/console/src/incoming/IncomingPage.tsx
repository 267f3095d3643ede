import { Box, LinearProgress, MenuItem, Paper, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { Named } from '../shared/named.ts';
import { Page } from '../shared/Page';
import { useWorkplaces } from '../shared/useWorkplaces';
import { EnteredLetters } from './EnteredLetters';
import type { EnteredLetter } from './incoming.graphql.ts';
import { LetterForm } from './LetterForm';

/** A pile of letters, one after the other: the form stays, what was entered stands beside it with its number. */
export const IncomingPage = () => {
  const translate = useTranslate();
  const workplaces = useWorkplaces();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('organisation');
  const office = workplaces?.find(({ id }) => id === wanted) ?? workplaces?.[0];
  const [entered, setEntered] = useState<EnteredLetter[]>([]);
  return (
    <Page title={translate('resources.incomingLetters.name')} subtitle={translate('resources.incomingLetters.about')}>
      {!workplaces && <LinearProgress aria-label={translate('shared.loading')} />}
      {workplaces && office && (
        <>
          <Head
            offices={workplaces}
            office={office}
            onChoose={(id) => setSearch({ organisation: id }, { replace: true })}
          />
          <Box
            sx={{
              display: 'grid',
              gap: 3,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
            }}
          >
            <LetterForm key={office.id} office={office} onEntered={(one) => setEntered((before) => [one, ...before])} />
            <EnteredLetters entered={entered} />
          </Box>
        </>
      )}
    </Page>
  );
};

interface HeadProps {
  offices: Named[];
  office: Named;
  onChoose: (id: string) => void;
}

/** Whose book it is. */
const Head = ({ offices, office, onChoose }: HeadProps) => {
  const translate = useTranslate();
  return (
    <Paper
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 480px)' },
        mb: 3,
        p: 2,
      }}
    >
      <TextField
        select
        label={translate('resources.incomingLetters.book')}
        value={office.id}
        onChange={({ target }) => onChoose(target.value)}
      >
        {offices.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Paper>
  );
};
