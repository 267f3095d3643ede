import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { ACTIVITIES } from '../activities';
import { type Activity } from '../activities';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { addDays, daysBetween, useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import type { Week } from './weeks.graphql.ts';

const SHOWN_PER_DAY = 5;
const LONGEST_WEEK = 14;

const listOf = (filter: Record<string, string>): string =>
  `/activities?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** The week's days side by side, each with a few activities of that day and the way to all of them. */
export const WeekCalendar = ({ week }: { week: Week }) => {
  const translate = useTranslate();
  const format = useFormat();
  const total = week.activityCount;
  return (
    <Section title={translate('resources.weeks.calendar')} count={format.number(total)}>
      {total === 0 && (
        <EmptyState icon={EventBusy} title="resources.weeks.noActivities" advice="resources.weeks.noActivitiesAdvice" />
      )}
      {total > 0 && (
        <>
          <Box
            sx={{
              display: 'grid',
              gap: 1.5,
              mb: 1.5,
              gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(220px, 1fr))' },
            }}
          >
            {daysOf(week).map((day) => (
              <Day key={day} day={day} weekId={week.id} />
            ))}
          </Box>
          <TextLink to={listOf({ weekId: week.id })}>
            {translate('resources.weeks.allActivities', { total: format.number(total) })}
          </TextLink>
        </>
      )}
    </Section>
  );
};

function daysOf({ startsOn, endsOn }: Week): string[] {
  if (!startsOn || !endsOn) return [];
  const length = Math.min(daysBetween(startsOn, endsOn) + 1, LONGEST_WEEK);
  return Array.from({ length }, (_, at) => addDays(startsOn, at));
}

const Day = ({ day, weekId }: { day: string; weekId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const filter = { weekId, from: day, to: day };
  const { data, isPending, error, refetch } = useGraphql(ACTIVITIES, {
    ...filter,
    first: SHOWN_PER_DAY,
    withTotal: true,
  });
  const activities = data?.activities.edges.map((edge) => edge.node) ?? [];
  const total = data?.activities.totalCount ?? 0;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, minHeight: 72 }}>
      <Typography variant="h3" sx={{ mb: 1, textTransform: 'capitalize' }}>
        {format.weekday(day)}
      </Typography>
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {activities.map((activity) => (
          <ActivityLine key={activity.id} activity={activity} />
        ))}
      </Stack>
      {total > activities.length && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          <TextLink to={listOf(filter)}>
            {translate('resources.weeks.allActivities', { total: format.number(total) })}
          </TextLink>
        </Typography>
      )}
    </Box>
  );
};

const ActivityLine = ({ activity }: { activity: Activity }) => {
  const [locale] = useLocaleState();
  const kind = locale === 'en' ? activity.kind.labelEn : activity.kind.labelVi;
  return (
    <Box component="li">
      <Typography variant="body2" sx={{ fontWeight: 500, lineHeight: 1.35 }}>
        <RecordLink resource="activities" id={activity.id}>
          {activity.title}
        </RecordLink>
      </Typography>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ lineHeight: 1.35 }}>
        {activity.organisation.name} · {kind}
      </Typography>
    </Box>
  );
};
