import { Box, CircularProgress, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import { FEEDING_ACTIVITIES, type FeedingActivity } from './reports.graphql.ts';
import { useAllPages } from './useAllPages';

/** Activities behind one unit's figure. */
export const FeedingList = ({ obligationId, cellId }: { obligationId: string; cellId: string }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useAllPages(
    FEEDING_ACTIVITIES,
    { obligationId, cellId },
    ({ feedingActivities }) => feedingActivities,
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <CircularProgress size={24} aria-label={translate('shared.loading')} />;
  if (data.length === 0) return <Typography color="textSecondary">{translate('reports.feeding.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {data.map((activity) => (
        <ActivityItem key={activity.id} activity={activity} />
      ))}
    </Box>
  );
};

const ActivityItem = ({ activity }: { activity: FeedingActivity }) => {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const format = useFormat();
  const { id, title, kind, startsOn, place } = activity;
  const quantities = (['eventCount', 'peopleCount', 'itemCount'] as const)
    .filter((quantity) => activity[quantity] > 0)
    .map((quantity) => translate(`reports.feeding.${quantity}`, { figure: format.number(activity[quantity]) }));
  const money = (['stateBudget', 'otherFunding'] as const)
    .filter((source) => activity[source] > 0)
    .map((source) => translate(`reports.feeding.${source}`, { figure: format.money(activity[source]) }));
  return (
    <Box component="li" sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
      <RecordLink resource="activities" id={id}>
        {title}
      </RecordLink>
      <Typography variant="body2" color="textSecondary">
        {[locale === 'en' ? kind.labelEn : kind.labelVi, format.date(startsOn), place].filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2">{[...quantities, ...money].join(' · ')}</Typography>
    </Box>
  );
};
