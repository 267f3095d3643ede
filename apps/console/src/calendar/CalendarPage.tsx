import EventBusy from '@mui/icons-material/EventBusyOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { Alert, LinearProgress, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { thisYear, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { StatusChip } from '../shared/StatusChip';
import { useGraphql } from '../shared/useGraphql';
import { CALENDAR_YEAR, type CalendarDay, type CalendarYear } from './calendar.graphql.ts';
import { RemoveDayButton } from './RemoveDayButton';
import { SetDayButton } from './SetDayButton';

const FIRST_YEAR = 2017;

/** Holidays and swapped working days: by them the days before a deadline are counted. */
export const CalendarPage = () => {
  const translate = useTranslate();
  const current = thisYear();
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year')) || current;
  const { data, error, refetch } = useGraphql(CALENDAR_YEAR, { year });
  const canSet = data?.calendarYear.canSet ?? false;
  const years = Array.from({ length: current + 2 - FIRST_YEAR }, (_, at) => current + 1 - at);
  return (
    <Page
      title={translate('resources.calendar.name')}
      subtitle={translate('resources.calendar.about')}
      marks={data && <YearMark {...data.calendarYear} />}
      actions={
        <>
          <TextField
            select
            label={translate('resources.calendar.year')}
            value={year}
            onChange={(event) => setParams({ year: event.target.value })}
            sx={{ width: 120 }}
          >
            {years.map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </TextField>
          {canSet && <SetDayButton />}
        </>
      }
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {data && <Days year={data.calendarYear} canSet={canSet} />}
    </Page>
  );
};

const YearMark = ({ confirmed }: CalendarYear) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={confirmed ? TaskAlt : HelpOutline} tone={confirmed ? 'success' : 'warning'}>
      {translate(confirmed ? 'resources.calendar.confirmed' : 'resources.calendar.unconfirmed')}
    </StatusChip>
  );
};

const Days = ({ year: { year, confirmed, days }, canSet }: { year: CalendarYear; canSet: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns = useColumns(canSet);
  const title = translate('resources.calendar.days', { year });
  return (
    <>
      {!confirmed && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {translate('resources.calendar.unconfirmedMeans', { year })}
        </Alert>
      )}
      <Section title={title} count={format.number(days.length)} flush>
        {days.length === 0 ? (
          <EmptyState icon={EventBusy} title="resources.calendar.empty" advice="resources.calendar.emptyAdvice" />
        ) : (
          <RecordTable caption={title} rows={days} columns={columns} rowKey={({ day }) => day} />
        )}
      </Section>
    </>
  );
};

function useColumns(canSet: boolean): Column<CalendarDay>[] {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<CalendarDay>[] = [
    {
      label: 'resources.calendar.fields.day',
      width: 220,
      render: ({ day }) => `${format.weekday(day)}/${day.slice(0, 4)}`,
    },
    {
      label: 'resources.calendar.fields.kind',
      width: 180,
      render: ({ kind }) => translate(`enums.CalendarDayKind.${kind}`),
    },
    { label: 'resources.calendar.fields.name', render: ({ name }) => name },
    { label: 'resources.calendar.fields.citation', isLong: true, render: ({ citation }) => citation },
  ];
  if (canSet)
    columns.push({
      label: 'resources.calendar.fields.acts',
      width: 240,
      render: (day) => (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <SetDayButton day={day} />
          <RemoveDayButton day={day} />
        </Stack>
      ),
    });
  return columns;
}
