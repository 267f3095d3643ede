import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  CERTIFICATE_BATCHES,
  type CertificateBatch,
  PRINT_CERTIFICATES,
  REMOVE_CERTIFICATE_BATCH,
} from './certificates.graphql.ts';

/** While something is drawn, how often it is asked how far it is, in milliseconds. */
const LOOK_AGAIN = 2_000;

const isUnderWay = ({ state }: CertificateBatch): boolean => state === 'WAITING' || state === 'RUNNING';

export const PrintAllButton = ({ roundId, count }: { roundId: string; count: number }) => {
  const act = useAct(PRINT_CERTIFICATES, { done: 'resources.certificates.printAll.done' });
  return (
    <ActButton
      act={act}
      icon={Print}
      label="resources.certificates.printAll.label"
      explanation="resources.certificates.printAll.explanation"
      params={{ count }}
      variables={() => ({ input: { roundId } })}
    />
  );
};

/** Files of certificates that the reader has asked for: how far each is, and the file while it is kept. */
export const CertificateBatches = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, refetch } = useGraphql(CERTIFICATE_BATCHES, {});
  const files = data?.certificateBatches ?? [];
  const waits = files.some(isUnderWay);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [waits, refetch]);
  if (files.length === 0) return null;
  const columns: Column<CertificateBatch>[] = [
    { label: 'resources.certificates.files.asked', render: ({ askedAt }) => format.dateTime(askedAt) },
    { label: 'resources.certificates.files.progress', render: (file) => <Progress file={file} /> },
    { label: 'resources.certificates.files.acts', render: (file) => <Acts file={file} /> },
  ];
  return (
    <Section title={translate('resources.certificates.files.title')} flush>
      <RecordTable
        caption={translate('resources.certificates.files.title')}
        rows={files}
        columns={columns}
        rowKey={({ id }) => id}
      />
    </Section>
  );
};

const Progress = ({ file }: { file: CertificateBatch }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { state, drawn, total, size, keptUntil, failureText } = file;
  const said = [
    translate(`enums.CertificateBatchState.${state}`),
    translate('resources.certificates.files.drawn', { drawn: format.number(drawn), total: format.number(total) }),
    size !== null && format.bytes(size),
    keptUntil && translate('resources.certificates.files.keptUntil', { until: format.dateTime(keptUntil) }),
  ];
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2">{failureText ?? said.filter(Boolean).join(' · ')}</Typography>
      {state === 'RUNNING' && (
        <Box sx={{ width: 200, maxWidth: '100%' }}>
          <LinearProgress
            variant="determinate"
            value={Math.min(100, (drawn / total) * 100)}
            aria-label={translate('resources.certificates.files.progress')}
          />
        </Box>
      )}
    </Stack>
  );
};

const Acts = ({ file }: { file: CertificateBatch }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, url, askedAt } = file;
  const act = useAct(REMOVE_CERTIFICATE_BATCH, { done: 'resources.certificates.files.removed' });
  const when = format.dateTime(askedAt);
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {url && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<FileDownload />}
          href={`${url}?name=${encodeURIComponent(`${translate('resources.certificates.name')}.pdf`)}`}
          download
          aria-label={translate('resources.certificates.files.fetchThis', { when })}
        >
          {translate('resources.certificates.files.fetch')}
        </Button>
      )}
      <Button
        size="small"
        variant="text"
        disabled={act.isPending}
        onClick={() => void act.run({ id })}
        aria-label={translate('resources.certificates.files.removeThis', { when })}
      >
        {translate('resources.certificates.files.remove')}
      </Button>
    </Stack>
  );
};
