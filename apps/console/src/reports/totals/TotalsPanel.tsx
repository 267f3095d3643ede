import Print from '@mui/icons-material/PrintOutlined';
import { Box, Button, GlobalStyles, Skeleton, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { useFormat } from '../../shared/format';
import { useGraphql } from '../../shared/useGraphql';
import {
  REPORT_SNAPSHOT,
  TOTALS,
  type Form,
  type FullReport,
  type ObligationReport,
  type Total,
} from '../reports.graphql.ts';
import { addFigures } from '../entry.rules';
import { Completeness } from './Completeness';
import { useInAddress } from '../../shared/useInAddress';
import { DrillDrawer } from './DrillDrawer';
import { TotalsTable } from './TotalsTable';

interface TotalsPanelProps {
  obligation: ObligationReport;
  form: Form;
  report?: FullReport;
  /** The level's own figures while they are written: the totals know them once they are sent. */
  ownFigure?: (cellId: string) => number | null;
}

type Source = 'live' | 'sent';

/** On paper: the table alone, across the sheet. */
const paper = {
  '@page': { size: 'A4 landscape', margin: '15mm' },
  '@media print': {
    '.MuiDrawer-root': { display: 'none' },
    '.app-frame': { paddingTop: '0 !important' },
    '#main-content': { backgroundColor: '#fff !important', padding: '0 !important' },
    '*': { printColorAdjust: 'exact' },
  },
};

/** Consolidated figures: as they stand now, or as they were sent. Each number opens down to where it comes from. */
export const TotalsPanel = ({ obligation, form, report, ownFigure }: TotalsPanelProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [source, setSource] = useState<Source>('live');
  const opened = useInAddress('cell');
  const wasSent = Boolean(report?.submittedAt);
  const { data, error, refetch } = useTotals(obligation.id, report?.id, source);
  return (
    <Box>
      <GlobalStyles styles={paper} />
      <Completeness obligation={obligation} />
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        sx={{ mb: 1, flexWrap: 'wrap', alignItems: 'center', displayPrint: 'none' }}
      >
        {wasSent && (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={source}
            onChange={(_, next: Source | null) => next && setSource(next)}
            aria-label={translate('reports.totals.source')}
          >
            <ToggleButton value="live">{translate('reports.totals.live')}</ToggleButton>
            <ToggleButton value="sent">{translate('reports.totals.sent')}</ToggleButton>
          </ToggleButtonGroup>
        )}
        <Box sx={{ flexGrow: 1 }} />
        <Button startIcon={<Print />} onClick={() => window.print()}>
          {translate('reports.totals.print')}
        </Button>
      </Stack>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5, displayPrint: 'none' }}>
        {source === 'live'
          ? translate('reports.totals.liveMeans')
          : translate('reports.totals.sentMeans', { at: format.dateTime(report?.submittedAt) })}
      </Typography>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data ? (
        <TotalsTable
          form={form}
          totals={source === 'live' && ownFigure ? withOwn(form, data, ownFigure) : data}
          onOpen={source === 'live' ? opened.open : null}
        />
      ) : (
        !error && <Skeleton variant="rounded" height={360} />
      )}
      {opened.value && <DrillDrawer form={form} obligation={obligation} cellId={opened.value} onClose={opened.close} />}
    </Box>
  );
};

/** The totals with own figures that are typed and not sent yet. */
function withOwn(form: Form, totals: Total[], ownFigure: (cellId: string) => number | null): Total[] {
  const byCell = new Map(totals.map((total) => [total.cellId, total]));
  const empty = { own: null, below: null, total: null, numbered: 0, notApplicable: 0 };
  return form.rows
    .flatMap(({ cells }) => cells)
    .flatMap(({ id }) => {
      const known = byCell.get(id);
      const own = ownFigure(id);
      if (own === null) return known ?? [];
      const total = known ?? { cellId: id, ...empty };
      return { ...total, own, total: addFigures(own, total.below) };
    });
}

function useTotals(obligationId: string, reportId: string | undefined, source: Source) {
  const live = useGraphql(TOTALS, source === 'live' ? { obligationId } : null);
  const sent = useGraphql(REPORT_SNAPSHOT, source === 'sent' && reportId ? { id: reportId } : null);
  const { error, refetch } = source === 'live' ? live : sent;
  return { data: source === 'live' ? live.data?.totals : sent.data?.report?.snapshot, error, refetch };
}
