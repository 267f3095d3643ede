import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Section } from '../shared/Page';
import { RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { DONE_IN_MY_PLACE } from './trail.graphql.ts';
import { useEventColumns } from './useEventColumns';

const PAGE = 20;

/** What others did in one's own place, the latest first; more is asked for by hand. */
export const DoneForMe = () => {
  const translate = useTranslate();
  const [first, setFirst] = useState(PAGE);
  const columns = useEventColumns({ isOutside: true });
  const { data, error, refetch } = useGraphql(DONE_IN_MY_PLACE, { first }, { keepPrevious: true });
  const events = data?.doneInMyPlace.edges.map(({ node }) => node) ?? [];
  const hasMore = data?.doneInMyPlace.pageInfo.hasNextPage && first < 100;
  return (
    <Section title={translate('delegations.doneForMe.title')} flush={events.length > 0}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data && events.length === 0 && (
        <Typography color="textSecondary">{translate('delegations.doneForMe.none')}</Typography>
      )}
      {events.length > 0 && (
        <RecordTable
          caption={translate('delegations.doneForMe.title')}
          rows={events}
          columns={columns}
          rowKey={({ id }) => id}
        />
      )}
      {hasMore && (
        <Box sx={{ p: 1.5 }}>
          <Button onClick={() => setFirst(100)}>{translate('trail.history.older')}</Button>
        </Box>
      )}
    </Section>
  );
};
