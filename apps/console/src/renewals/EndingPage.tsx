import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useHonourName } from '../recognitionRounds';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { type EndingRow, listOf, rowsOf } from './ending.rules.ts';
import { ENDING_RECOGNITIONS } from './renewals.graphql.ts';

const MONTHS = [6, 12, 24, 48] as const;

/** What ends when, by title or award and by month; each number leads to those it counts. */
export const EndingPage = () => {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const months = MONTHS.find((one) => String(one) === params.get('months')) ?? 24;
  const { data, error, refetch } = useGraphql(ENDING_RECOGNITIONS, { months }, { keepPrevious: true });
  const rows = data && rowsOf(data.endingRecognitions);
  return (
    <Page title={translate('resources.renewals.name')} subtitle={translate('resources.renewals.about')}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!rows && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {rows && (
        <>
          <TextField
            select
            label={translate('resources.renewals.ahead')}
            value={months}
            onChange={({ target }) => setParams({ months: target.value })}
            sx={{ mb: 2, minWidth: 220 }}
          >
            {MONTHS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate('resources.renewals.months', { smart_count: one })}
              </MenuItem>
            ))}
          </TextField>
          {rows.length === 0 && (
            <EmptyState icon={EventBusy} title="resources.renewals.empty" advice="resources.renewals.emptyAdvice" />
          )}
          {rows.map((row) => (
            <Honour key={row.id} row={row} />
          ))}
        </>
      )}
    </Page>
  );
};

const Honour = ({ row: { honour, total, months } }: { row: EndingRow }) => {
  const translate = useTranslate();
  const format = useFormat();
  const honourOf = useHonourName();
  return (
    <Section title={honourOf(honour)} count={total}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate(`enums.SubjectKind.${honour.kind}`)}
      </Typography>
      <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {months.map((one) => (
          <li key={one.month}>
            <TextLink to={listOf(one)}>
              {translate('resources.renewals.inMonth', {
                month: one.month.slice(5, 7),
                year: one.month.slice(0, 4),
                count: format.number(one.count),
              })}
            </TextLink>
            {one.withoutReceiver > 0 && (
              <Typography variant="body2" color="textSecondary">
                {translate('resources.renewals.withoutReceiver', { count: format.number(one.withoutReceiver) })}
              </Typography>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  );
};
