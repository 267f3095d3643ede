import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { RecordTable } from '../shared/RecordTable';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import { CITIZEN_IMPORTS } from './citizens.graphql.ts';
import { wayToImport } from './places.ts';
import { UploadButton } from './UploadButton';
import { uploadList } from './uploadList';

/** Lists of citizens from files: the next one, and those of before. */
export const CitizenImports = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGraphql(CITIZEN_IMPORTS, { first: 20 });
  const rows = data?.citizenImports.edges.map(({ node }) => node) ?? [];
  return (
    <Page
      title={translate('resources.citizens.import.title')}
      subtitle={translate('resources.citizens.import.about')}
      actions={
        <Button component={Link} to="/citizens/scores" variant="outlined">
          {translate('resources.citizens.scores.title')}
        </Button>
      }
    >
      <Section title={translate('resources.citizens.import.send')}>
        <Sending />
      </Section>
      <Section title={translate('resources.citizens.import.earlier')}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {data && rows.length === 0 && (
          <Typography color="textSecondary">{translate('resources.citizens.import.none')}</Typography>
        )}
        {rows.length > 0 && (
          <RecordTable
            caption={translate('resources.citizens.import.earlier')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                label: 'resources.citizens.import.sentAt',
                render: ({ id, createdAt }) => <TextLink to={wayToImport(id)}>{format.dateTime(createdAt)}</TextLink>,
              },
              {
                label: 'resources.citizens.import.kind',
                render: ({ kind }) => translate(`enums.ImportKind.${kind}`),
              },
              {
                label: 'resources.citizens.import.state',
                render: ({ state }) => translate(`enums.ImportState.${state}`),
              },
              {
                label: 'resources.citizens.import.rows',
                align: 'right',
                render: ({ rows: count }) => format.number(count),
              },
              {
                label: 'resources.citizens.import.written',
                align: 'right',
                render: ({ written }) => format.number(written),
              },
              {
                label: 'resources.citizens.import.wrong',
                align: 'right',
                render: ({ wrongRows }) => format.number(wrongRows),
              },
            ]}
          />
        )}
      </Section>
    </Page>
  );
};

const Sending = () => {
  const translate = useTranslate();
  const workplace = useWorkplace();
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      <Typography>{translate('resources.citizens.import.columns')}</Typography>
      <Alert severity="info">{translate('resources.citizens.import.kept')}</Alert>
      <UploadButton send={workplace ? (file) => uploadList(file, workplace.id) : null} />
    </Stack>
  );
};
