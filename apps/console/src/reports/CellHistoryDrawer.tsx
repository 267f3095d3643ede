import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { CellDrawer } from './CellDrawer';
import { useReport } from './ReportContext';
import { CELL_HISTORY, type CellChange, type Figure } from './reports.graphql.ts';
import { useFigureText } from './useFigureText';

const FIRST = 20;
const MOST = 100;

interface CellHistoryDrawerProps {
  cellId: string;
  onClose: () => void;
}

/** Who wrote what in one cell, when, and why: through all versions of the report, the latest first. */
export const CellHistoryDrawer = ({ cellId, onClose }: CellHistoryDrawerProps) => {
  const { store } = useReport();
  const translate = useTranslate();
  const [first, setFirst] = useState(FIRST);
  const reportId = store.status().report.id;
  const { data, error, refetch } = useGraphql(CELL_HISTORY, { reportId, cellId, first }, { keepPrevious: true });
  const changes = data?.cellHistory.edges.map(({ node }) => node);
  const hasMore = data?.cellHistory.pageInfo.hasNextPage;
  return (
    <CellDrawer cellId={cellId} onClose={onClose} explanation={translate('reports.history.title')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!changes && !error && <CircularProgress size={24} aria-label={translate('shared.loading')} />}
      {changes?.length === 0 && <Typography color="textSecondary">{translate('reports.history.none')}</Typography>}
      {changes && <Changes changes={changes} />}
      {hasMore && first < MOST && <Button onClick={() => setFirst(MOST)}>{translate('reports.history.more')}</Button>}
      {hasMore && first === MOST && (
        <Typography variant="body2" color="textSecondary">
          {translate('reports.history.bounded', { smart_count: MOST })}
        </Typography>
      )}
    </CellDrawer>
  );
};

const Changes = ({ changes }: { changes: readonly CellChange[] }) => (
  <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
    {changes.map((change, at) => (
      <Box component="li" key={change.event.id} sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
        {changes[at - 1]?.number !== change.number && (
          <Version number={change.number} cellId={change.after?.cellId ?? change.before?.cellId} />
        )}
        <ChangeItem change={change} />
      </Box>
    ))}
  </Box>
);

/** Why a version came about: the reason of a correction, the remark with which the one before was returned. */
const Version = ({ number, cellId }: { number: number; cellId?: string }) => {
  const { obligation, cells } = useReport();
  const translate = useTranslate();
  const version = obligation.report?.versions.find((one) => one.number === number);
  const rowId = cellId && cells.get(cellId)?.row.id;
  const remarks = obligation.report?.remarks.filter(
    (remark) => remark.number === number - 1 && (remark.cellId === cellId || (rowId && remark.rowId === rowId)),
  );
  if (!version) return null;
  const name = translate('reports.history.version', {
    number,
    kind: translate(`enums.ReportVersionKind.${version.kind}`),
  });
  return (
    <>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {name}
      </Typography>
      {version.reason && (
        <Typography variant="body2">{translate('reports.versions.reason', { reason: version.reason })}</Typography>
      )}
      {remarks?.map(({ message, createdAt }) => (
        <Typography key={createdAt + message} variant="body2">
          {translate('reports.remarks.said', { number: number - 1, message })}
        </Typography>
      ))}
    </>
  );
};

const ChangeItem = ({ change: { before, after, event } }: { change: CellChange }) => {
  const translate = useTranslate();
  const format = useFormat();
  const figureText = useFigureText();
  const said = (figure: Figure | null) => figureText(figure ?? { state: null, value: null });
  const isTaken = event.action !== 'report.saved';
  return (
    <>
      <Typography component="div" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {said(before)} → <strong>{said(after)}</strong>
      </Typography>
      {after?.comment && (
        <Typography variant="body2">{translate('reports.cell.comment', { comment: after.comment })}</Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {`${event.actorName ?? translate('reports.history.somebody')} · ${translate(isTaken ? 'reports.history.taken' : 'reports.history.typed')} · ${format.dateTime(event.occurredAt)}`}
      </Typography>
    </>
  );
};
