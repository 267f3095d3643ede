import Cancel from '@mui/icons-material/CancelOutlined';
import Download from '@mui/icons-material/DownloadOutlined';
import Save from '@mui/icons-material/SaveOutlined';
import { Alert, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { request } from '../dataProvider/request';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import {
  CANCEL_CITIZEN_IMPORT,
  CITIZEN_IMPORT,
  type CitizenImportFields,
  WRITE_CITIZEN_IMPORT,
} from './citizens.graphql.ts';
import { RepairRows } from './RepairRows';

const LOOK_MS = 1500;
const isWorking = ({ state }: CitizenImportFields) => state === 'CHECKING' || state === 'WRITING';

/** One list on its way: how far it is, what is wrong, and the acts that bring it further. */
export const CitizenImportPage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['graphql', CITIZEN_IMPORT.name, { id }],
    queryFn: ({ signal }) => request(CITIZEN_IMPORT, { id }, { signal }),
    refetchInterval: ({ state: { data: known } }) => (known && isWorking(known.citizenImport) ? LOOK_MS : false),
  });
  const list = data?.citizenImport;
  return (
    <Page
      title={translate(list ? `resources.citizens.import.of.${list.kind}.one` : 'resources.citizens.import.title')}
      subtitle={list?.organisation.name}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!list && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {list && <Standing list={list} />}
      {list && list.wrongRows > 0 && (list.state === 'CHECKED' || list.state === 'WRITTEN') && (
        <RepairRows list={list} />
      )}
    </Page>
  );
};

const Standing = ({ list }: { list: CitizenImportFields }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { kind, state, rows, rightRows, wrongRows, written, trouble } = list;
  const said = {
    rows: format.number(rows),
    right: format.number(rightRows),
    wrong: format.number(wrongRows),
    written: format.number(written),
  };
  const isDone = state === 'WRITTEN' && wrongRows === 0;
  return (
    <Section title={translate(`enums.ImportState.${state}`)}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        {isWorking(list) && (
          <LinearProgress
            aria-label={translate(`enums.ImportState.${state}`)}
            sx={{ width: '100%' }}
            variant={state === 'WRITING' && rightRows > 0 ? 'determinate' : 'indeterminate'}
            value={state === 'WRITING' && rightRows > 0 ? (100 * written) / rightRows : undefined}
          />
        )}
        <Typography role="status">{translate(`resources.citizens.import.of.${kind}.counts`, said)}</Typography>
        {trouble && <Trouble trouble={trouble} />}
        {isDone && <Alert severity="success">{translate('resources.citizens.import.allWritten')}</Alert>}
        <Acts list={list} />
      </Stack>
    </Section>
  );
};

/** A code, and what its words say: which target, and in which columns. */
const Trouble = ({ trouble }: { trouble: string }) => {
  const translate = useTranslate();
  const [code, target, first, second] = trouble.split(' ');
  return (
    <Alert severity="error">{translate(`resources.citizens.import.troubles.${code}`, { target, first, second })}</Alert>
  );
};

const Acts = ({ list: { id, kind, state, rightRows, wrongRows, written } }: { list: CitizenImportFields }) => {
  const translate = useTranslate();
  const write = useAct(WRITE_CITIZEN_IMPORT);
  const cancel = useAct(CANCEL_CITIZEN_IMPORT, { done: 'resources.citizens.import.cancel.done' });
  if (state === 'CANCELLED' || state === 'UNREADABLE') return null;
  const isWaiting = state === 'CHECKED' || state === 'WRITTEN';
  const left = rightRows - written;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {isWaiting && (left > 0 || wrongRows > 0) && (
        <Button
          variant="contained"
          startIcon={<Save />}
          loading={write.isPending}
          onClick={() => void write.run({ id })}
        >
          {translate(left > 0 ? `resources.citizens.import.of.${kind}.write` : 'resources.citizens.import.tryAgain', {
            smart_count: left,
          })}
        </Button>
      )}
      {isWaiting && wrongRows > 0 && (
        <Button
          component="a"
          href={`/citizen-imports/${encodeURIComponent(id)}/failed.csv`}
          variant="outlined"
          startIcon={<Download />}
        >
          {translate('resources.citizens.import.failed')}
        </Button>
      )}
      {(state !== 'WRITTEN' || wrongRows > 0) && (
        <ActButton
          act={cancel}
          icon={Cancel}
          label="resources.citizens.import.cancel.label"
          explanation={`resources.citizens.import.of.${kind}.cancel`}
          variant="text"
          color="warning"
          variables={() => ({ id })}
        />
      )}
    </Stack>
  );
};
