import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { ACTIVITIES } from '../activities/activities.graphql.ts';
import type { Connection } from '../dataProvider/pages';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { addDays, daysBetween, useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import type { Activity, Week } from '../shared/types';
import { useGraphql } from '../shared/useGraphql';

const SHOWN = 100;

/** The week's days side by side, each with the activities of that day. */
export const WeekCalendar = ({ week }: { week: Week }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, isPending, error, refetch } = useGraphql<{ activities: Connection<Activity> }>(ACTIVITIES, {
    weekId: week.id,
    first: SHOWN,
    withTotal: true,
  });
  const activities = data?.activities.edges.map((edge) => edge.node) ?? [];
  const total = data?.activities.totalCount ?? 0;
  return (
    <Section title={translate('resources.weeks.calendar')} count={data && format.number(total)}>
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data && activities.length === 0 && (
        <EmptyState icon={EventBusy} title="resources.weeks.noActivities" advice="resources.weeks.noActivitiesAdvice" />
      )}
      {activities.length > 0 && <Days days={daysOf(week, activities)} activities={activities} />}
      {total > SHOWN && (
        <TextLink to={`/activities?filter=${encodeURIComponent(JSON.stringify({ weekId: week.id }))}`}>
          {translate('resources.weeks.allActivities', { total: format.number(total) })}
        </TextLink>
      )}
    </Section>
  );
};

/** The days of the week, and days outside it on which something was done. */
function daysOf(week: Week, activities: Activity[]): string[] {
  const days = new Set(activities.map((activity) => activity.startsOn));
  if (week.startsOn && week.endsOn) {
    const length = Math.min(daysBetween(week.startsOn, week.endsOn), 13);
    for (let at = 0; at <= length; at++) days.add(addDays(week.startsOn, at));
  }
  return [...days].toSorted();
}

const Days = ({ days, activities }: { days: string[]; activities: Activity[] }) => {
  const format = useFormat();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(220px, 1fr))' },
      }}
    >
      {days.map((day) => (
        <Box key={day} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, minHeight: 72 }}>
          <Typography variant="h3" sx={{ mb: 1, textTransform: 'capitalize' }}>
            {format.weekday(day)}
          </Typography>
          <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {activities
              .filter((activity) => activity.startsOn === day)
              .map((activity) => (
                <ActivityLine key={activity.id} activity={activity} />
              ))}
          </Stack>
        </Box>
      ))}
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
