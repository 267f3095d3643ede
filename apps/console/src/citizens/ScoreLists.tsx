import Download from '@mui/icons-material/DownloadOutlined';
import { Alert, Button, Checkbox, FormControlLabel, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import { ROUNDS_OF_CITIZENS, type RoundsOfCitizensQuery } from './citizens.graphql.ts';
import { UploadButton } from './UploadButton';
import { templateOf, uploadScores } from './uploadList';

interface Line {
  key: string;
  roundId: string;
  line: number;
  label: string;
}

/** What citizens answered to a criteria set, from a file: which round, what becomes of it, and the file. */
export const ScoreLists = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const workplace = useWorkplace();
  const { data, error, refetch } = useGraphql(ROUNDS_OF_CITIZENS, {});
  const [chosen, setChosen] = useState('');
  const [records, setRecords] = useState(false);
  const [sends, setSends] = useState(true);
  const lines = data ? linesIn(data, locale === 'en' ? 'en' : 'vi') : [];
  const line = lines.find(({ key }) => key === chosen) ?? lines[0];
  return (
    <Page
      title={translate('resources.citizens.scores.title')}
      subtitle={translate('resources.citizens.scores.about')}
      above={<TextLink to="/citizens/import">{`← ${translate('resources.citizens.import.title')}`}</TextLink>}
    >
      <Section title={translate('resources.citizens.scores.send')}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {data && !line && <Alert severity="info">{translate('resources.citizens.scores.noRound')}</Alert>}
        {line && (
          <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
            <TextField
              select
              label={translate('resources.citizens.scores.round')}
              value={line.key}
              onChange={({ target }) => setChosen(target.value)}
              sx={{ width: { xs: '100%', sm: 560 } }}
            >
              {lines.map(({ key, label }) => (
                <MenuItem key={key} value={key}>
                  {label}
                </MenuItem>
              ))}
            </TextField>
            <Typography>{translate('resources.citizens.scores.columns')}</Typography>
            <Typography>{translate('resources.citizens.scores.minors')}</Typography>
            <Button component="a" href={templateOf(line)} variant="outlined" startIcon={<Download />}>
              {translate('resources.citizens.scores.template')}
            </Button>
            <div>
              <FormControlLabel
                control={<Checkbox checked={sends} onChange={(_, isOn) => setSends(isOn)} />}
                label={translate('resources.citizens.scores.sends')}
              />
              <FormControlLabel
                control={<Checkbox checked={records} onChange={(_, isOn) => setRecords(isOn)} />}
                label={translate('resources.citizens.scores.records')}
              />
            </div>
            <Alert severity="info">{translate('resources.citizens.import.kept')}</Alert>
            <UploadButton
              send={
                workplace
                  ? (file) => uploadScores(file, { organisationId: workplace.id, ...line, records, sends })
                  : null
              }
            />
          </Stack>
        )}
      </Section>
    </Page>
  );
};

const linesIn = ({ assessmentRounds }: RoundsOfCitizensQuery, language: 'vi' | 'en'): Line[] =>
  assessmentRounds.edges.flatMap(({ node: { id, title, year, lines } }) =>
    lines
      .filter(({ set }) => set.subject === 'CITIZEN')
      .map(({ line, set }) => ({
        key: `${id}/${line}`,
        roundId: id,
        line,
        label: `${title} · ${year} · ${set.title[language]}`,
      })),
  );
