import { Box, Chip, CircularProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ThingChange } from '../dataProvider/schema.ts';
import { ErrorNotice } from '../shared/ErrorNotice';
import { ActivityBehindItem } from './ActivityBehindItem';
import { SpentBehindItem } from './SpentBehindItem';
import { type ThingBehind, THINGS_BEHIND } from './reports.graphql.ts';
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

const Item = ({ thing }: { thing: ThingBehind }) => {
  const { record } = thing;
  if (record?.__typename === 'Activity') return <ActivityBehindItem activity={record} />;
  return record?.__typename === 'SpentLine' ? <SpentBehindItem line={record} /> : <ThingBehindItem thing={thing} />;
};

/** What is behind one unit's figure. */
export const BehindList = ({
  obligationId,
  cellId,
  isKept = false,
}: {
  obligationId: string;
  cellId: string;
  /** It comes from books. */
  isKept?: boolean;
}) => {
  const translate = useTranslate();
  const { data, error, refetch } = useAllPages(
    THINGS_BEHIND,
    { obligationId, cellId },
    ({ thingsBehind }) => thingsBehind,
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <CircularProgress size={24} aria-label={translate('shared.loading')} />;
  if (data.length === 0)
    return (
      <Typography color="textSecondary">{translate(`reports.behind.${isKept ? 'noneOfBooks' : 'none'}`)}</Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {data.map((thing, at) => (
        // A voucher stands there with each of its lines.
        <Box component="li" key={`${thing.id}${at}`} sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
          {thing.change && <ChangeChip change={thing.change} />}
          <Item thing={thing} />
        </Box>
      ))}
    </Box>
  );
};
