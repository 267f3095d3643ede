import { Box, Chip, CircularProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ThingChange } from '../dataProvider/schema.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import { ActivityBehindItem } from './ActivityBehindItem';
import { THINGS_BEHIND } from './reports.graphql.ts';
import { ThingBehindItem } from './ThingBehindItem';
import { useAllPages } from './useAllPages';

/** What became of it since the report was sent. */
const ChangeChip = ({ change }: { change: ThingChange }) => (
  <Chip
    size="small"
    color="warning"
    variant="outlined"
    label={useTranslate()(`enums.ThingChange.${change}`)}
    sx={{ mb: 0.5 }}
  />
);

/** What is behind one unit's figure. */
export const BehindList = ({ obligationId, cellId }: { obligationId: string; cellId: string }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useAllPages(
    THINGS_BEHIND,
    { obligationId, cellId },
    ({ thingsBehind }) => thingsBehind,
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <CircularProgress size={24} aria-label={translate('shared.loading')} />;
  if (data.length === 0) return <Typography color="textSecondary">{translate('reports.behind.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {data.map((thing) => (
        <Box component="li" key={thing.id} sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
          {thing.change && <ChangeChip change={thing.change} />}
          {thing.record?.__typename === 'Activity' ? (
            <ActivityBehindItem activity={thing.record} />
          ) : (
            <ThingBehindItem thing={thing} />
          )}
        </Box>
      ))}
    </Box>
  );
};
