import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { type Format, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { ListExportStanding } from './ListExportStanding';
import { LIST_EXPORTS, type ListExport, REMOVE_LIST_EXPORT } from './listExports.graphql.ts';

/** While something is written, how often it is asked how far it is, in milliseconds. */
const LOOK_AGAIN = 2_000;

const isUnderWay = ({ state }: ListExport): boolean => state === 'WAITING' || state === 'RUNNING';

/** Long lists that the reader has asked for as files: how far each is, and the file while it is kept. */
export const ListExportsPage = () => {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useGraphql(LIST_EXPORTS, {});
  const files = data?.listExports ?? [];
  const waits = files.some(isUnderWay);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [waits, refetch]);
  const columns = useColumns();
  return (
    <Page title={translate('listExports.title')} subtitle={translate('listExports.about')}>
      <Section flush>
        {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {data && files.length === 0 && (
          <EmptyState icon={FileDownload} title="listExports.emptyTitle" advice="listExports.emptyAdvice" />
        )}
        {files.length > 0 && (
          <RecordTable
            caption={translate('listExports.title')}
            rows={files}
            columns={columns}
            rowKey={(file) => file.id}
          />
        )}
      </Section>
    </Page>
  );
};

function useColumns(): Column<ListExport>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'listExports.list',
      render: (file) => `${file.title} (${translate(`enums.ListFileFormat.${file.format}`)})`,
    },
    { label: 'listExports.asked', width: 160, render: ({ askedAt }) => format.dateTime(askedAt) },
    { label: 'listExports.progress', render: (file) => <Progress file={file} format={format} /> },
    { label: 'listExports.act', render: (file) => <Acts file={file} /> },
  ];
}

const Progress = ({ file, format }: { file: ListExport; format: Format }) => {
  const translate = useTranslate();
  const { state, rows, total, size, keptUntil, failureText } = file;
  const written =
    isUnderWay(file) && total !== null
      ? translate('listExports.rowsOf', { rows: format.number(rows), total: format.number(total) })
      : translate('listExports.rows', { smart_count: rows });
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <ListExportStanding standing={state} />
      {failureText ?? (
        <Typography variant="body2" color="textSecondary">
          {[
            written,
            size !== null && format.bytes(size),
            keptUntil && translate('listExports.keptUntil', { until: format.dateTime(keptUntil) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      )}
      {state === 'RUNNING' && total !== null && total > 0 && (
        <Box sx={{ width: 200, maxWidth: '100%' }}>
          <LinearProgress
            variant="determinate"
            value={Math.min(100, (rows / total) * 100)}
            aria-label={translate('listExports.progress')}
          />
        </Box>
      )}
    </Stack>
  );
};

const Acts = ({ file }: { file: ListExport }) => {
  const translate = useTranslate();
  const { id, title, format, url } = file;
  const act = useAct(REMOVE_LIST_EXPORT, { done: 'listExports.removed' });
  const ends = isUnderWay(file) ? 'giveUp' : 'remove';
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {url && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<FileDownload />}
          href={`${url}?name=${encodeURIComponent(`${title}.${format.toLowerCase()}`)}`}
          download
          aria-label={translate('listExports.fetchThis', { title })}
        >
          {translate('listExports.fetch')}
        </Button>
      )}
      <Button
        size="small"
        color="error"
        disabled={act.isPending}
        onClick={() => void act.run({ id })}
        aria-label={translate(`listExports.${ends}This`, { title })}
      >
        {translate(`listExports.${ends}`)}
      </Button>
    </Stack>
  );
};
