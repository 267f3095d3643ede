import { Box, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { DifferenceTable } from './DifferenceTable';
import { REPORT_DIFFERENCES, type FullReport, type ReportVersion } from './reports.graphql.ts';
import { useActInPlace } from './useActInPlace';
import { placeOf, usePlaceName } from './usePlaceName';

/** Every version with what happened to it, its remarks, and the figures that differ between two of them. */
export const VersionsPanel = ({ report }: { report: FullReport }) => {
  const translate = useTranslate();
  return (
    <>
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0, mb: 3 }}>
        {report.versions.toReversed().map((version) => (
          <Version key={version.number} version={version} report={report} />
        ))}
      </Stack>
      {report.versions.length > 1 ? (
        <Differences report={report} />
      ) : (
        <Typography color="textSecondary">{translate('reports.versions.single')}</Typography>
      )}
    </>
  );
};

const Version = ({ version, report }: { version: ReportVersion; report: FullReport }) => {
  const translate = useTranslate();
  const format = useFormat();
  const placeName = usePlaceName();
  const inPlace = useActInPlace();
  const events = (['submittedAt', 'returnedAt', 'acceptedAt'] as const).flatMap((event) => {
    if (!version[event]) return [];
    const act = inPlace(event === 'submittedAt' ? version.submittedInPlace : version.reviewedInPlace);
    return [translate(`reports.versions.${event}`, { at: format.dateTime(version[event]) }) + (act ? ` (${act})` : '')];
  });
  const remarks = report.remarks.filter(({ number }) => number === version.number);
  const isCounted = report.countedNumber === version.number;
  return (
    <Paper component="li" sx={{ p: 2 }}>
      <Typography variant="h3" component="h2">
        {translate('reports.versions.name', {
          number: version.number,
          kind: translate(`enums.ReportVersionKind.${version.kind}`),
        })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {events.length > 0 ? events.join(' · ') : translate('reports.versions.writing')}
        {isCounted && ` · ${translate('reports.versions.counted')}`}
      </Typography>
      {version.reason && (
        <Typography variant="body2">{translate('reports.versions.reason', { reason: version.reason })}</Typography>
      )}
      {remarks.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
          {remarks.map((remark) => (
            <Typography
              component="li"
              variant="body2"
              key={`${remark.createdAt}${remark.message}${remark.cellId}${remark.rowId}`}
            >
              <strong>{placeName(placeOf(remark))}</strong>: {remark.message}
            </Typography>
          ))}
        </Box>
      )}
    </Paper>
  );
};

const Differences = ({ report: { id, number, versions } }: { report: FullReport }) => {
  const translate = useTranslate();
  const [pair, setPair] = useState({ from: number - 1, to: number });
  const { data, error, refetch } = useGraphql(REPORT_DIFFERENCES, { id, ...pair }, { keepPrevious: true });
  const choose = (end: 'from' | 'to') => (
    <TextField
      select
      label={translate(`reports.versions.${end}`)}
      value={pair[end]}
      onChange={(event) => setPair({ ...pair, [end]: Number(event.target.value) })}
      sx={{ minWidth: 140 }}
    >
      {versions.map((version) => (
        <MenuItem key={version.number} value={version.number}>
          {translate('reports.versions.short', { number: version.number })}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Section title={translate('reports.versions.differences')}>
      <Stack direction="row" spacing={1} sx={{ mb: 2 }}>
        {choose('from')}
        {choose('to')}
      </Stack>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data?.report && <DifferenceTable differences={data.report.differences} />}
    </Section>
  );
};
