import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Box, Button, LinearProgress } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { HISTORY, type TrailEvent } from './trail.graphql.ts';
import { useEventColumns } from './useEventColumns';

const PAGE = 20;

/** What happened to one record, the newest first; older entries are asked for page by page. */
export const HistoryPages = ({ id }: { id: string }) => {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, at) => (
        <HistoryPage
          key={after}
          id={id}
          after={after}
          onOlder={at === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
        />
      ))}
    </>
  );
};

interface HistoryPageProps {
  id: string;
  after: string | null;
  /** Null where a page follows. */
  onOlder: ((after: string) => void) | null;
}

const HistoryPage = ({ id, after, onOlder }: HistoryPageProps) => {
  const translate = useTranslate();
  const columns = useEventColumns({ isOfRecord: true });
  const { data, error, isPending, refetch } = useGraphql(HISTORY, { id, first: PAGE, ...(after ? { after } : {}) });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { edges, pageInfo } = data.history;
  if (edges.length === 0)
    return <EmptyState icon={HistoryIcon} title="trail.history.empty" advice="trail.history.emptyAdvice" />;
  return (
    <>
      <RecordTable<TrailEvent>
        caption={translate('trail.history.title')}
        rows={edges.map(({ node }) => node)}
        columns={columns}
        rowKey={(event) => event.id}
      />
      {onOlder && pageInfo.hasNextPage && pageInfo.endCursor && (
        <Box sx={{ p: 1.5 }}>
          <Button onClick={() => onOlder(pageInfo.endCursor!)}>{translate('trail.history.older')}</Button>
        </Box>
      )}
    </>
  );
};
