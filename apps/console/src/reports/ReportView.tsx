import { Box, FormControlLabel, Switch, Tab, Tabs, useMediaQuery } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { useEvent, useStore, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ActBar } from './ActBar';
import { CellMenu, type CellMenuState } from './CellMenu';
import { CellHistoryDrawer } from './CellHistoryDrawer';
import { ChangesNotice } from './ChangesNotice';
import { ChangesSince } from './ChangesSince';
import { ChecksPanel } from './ChecksPanel';
import { CommentDialog } from './CommentDialog';
import { layoutOf, rulesByCell } from './entry.rules';
import { BehindDrawer } from './BehindDrawer';
import { FormGrid } from './FormGrid';
import { FromFileButton } from './fromFile/FromFileButton';
import { InPlaceNote } from './InPlaceNote';
import { KeyHelp } from './KeyHelp';
import { RefillButton } from './RefillButton';
import { RemarkDialog } from './RemarkDialog';
import { byPlace, openRemarks } from './remarks.rules';
import { RemarksSummary } from './RemarksSummary';
import {
  focusEntry,
  idOfPlace,
  type Mode,
  type Place,
  type PlacedCell,
  type ReportContextValue,
  ReportProvider,
  useReport,
} from './ReportContext';
import { ReportTexts } from './ReportTexts';
import { ShiftsNotice } from './ShiftsNotice';
import { useInAddress } from '../shared/useInAddress';
import { SupplementBanner } from './SupplementBanner';
import { TotalsPanel } from './totals/TotalsPanel';
import { useBrief } from './useBrief';
import { useEntryStore } from './useEntry';
import { useRemarkDrafts } from './useRemarkDrafts';
import { VersionsPanel } from './VersionsPanel';
import type { FigureShift, Form, FullReport, KeptFigure, ObligationReport } from './reports.graphql.ts';

interface ReportViewProps {
  obligation: ObligationReport;
  form: Form;
  report: FullReport;
}

/** From here on the checks stand beside the form; below, they fold above it. */
const ROOM_BESIDE = '(min-width: 1440px)';

const NO_SHIFTS: FigureShift[] = [];
const NONE_KEPT: KeptFigure[] = [];

/** Tabs scroll in the room there is, instead of asking the page for more. */
const SHRINKS = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' } as const;

type TabName = 'figures' | 'texts' | 'totals' | 'versions';

export const ReportView = ({ obligation, form, report }: ReportViewProps) => {
  const store = useEntryStore(form, report);
  const [menu, setMenu] = useState<CellMenuState | null>(null);
  const [commentAt, setCommentAt] = useState<string | null>(null);
  const behind = useInAddress('behind');
  const openBehind = useEvent(behind.open);
  const history = useInAddress('history');
  const openHistory = useEvent(history.open);
  const [remarkAt, setRemarkAt] = useState<{ place: Place | null } | null>(null);
  const remarkDrafts = useRemarkDrafts(report.id, report.number);
  const shared = useShared(form, report);
  const mode = modeOf(obligation, report);
  const brief = useBrief(report.id);
  const shifts = brief?.shifts ?? NO_SHIFTS;
  const keptFigures = brief?.kept ?? NONE_KEPT;
  const openMenu = useCallback((cellId: string, anchor: HTMLElement) => setMenu({ cellId, anchor }), []);
  const openRemark = useCallback((place: Place | null) => setRemarkAt({ place }), []);
  const { drafts } = remarkDrafts;
  const value = useMemo<ReportContextValue>(
    () => ({
      ...shared,
      obligation,
      form,
      store,
      mode,
      openMenu,
      openRemark,
      openComment: setCommentAt,
      openBehind,
      shifts: new Map(shifts.map((shift) => [shift.cellId, shift])),
      kept: new Map(keptFigures.map(({ cellId, value: amount }) => [cellId, amount])),
      openHistory,
      drafts: new Map(drafts.flatMap((draft) => (draft.place ? [[idOfPlace(draft.place), draft] as const] : []))),
    }),
    [shared, obligation, form, store, mode, openMenu, openRemark, openBehind, openHistory, drafts, shifts, keptFigures],
  );
  return (
    <ReportProvider value={value}>
      <SupplementBanner report={report} />
      <RemarksSummary report={report} />
      <InPlaceNote report={report} />
      {mode === 'review' && <ChangesSince changes={brief?.changes ?? null} />}
      <ShiftsNotice shifts={shifts} />
      {mode === 'edit' && <ChangesNotice />}
      <Content report={report} />
      <ActBar report={report} remarkDrafts={remarkDrafts} />
      <CellMenu state={menu} onClose={() => setMenu(null)} />
      {commentAt && <CommentDialog cellId={commentAt} onClose={() => setCommentAt(null)} />}
      {behind.value && <BehindDrawer cellId={behind.value} onClose={behind.close} />}
      {history.value && <CellHistoryDrawer cellId={history.value} onClose={history.close} />}
      {remarkAt && <RemarkDialog place={remarkAt.place} drafts={remarkDrafts} onClose={() => setRemarkAt(null)} />}
    </ReportProvider>
  );
};

function modeOf({ canEdit, canReview, closedOn, round }: ObligationReport, { state }: FullReport): Mode {
  const isOpen = round.state === 'OPEN' && closedOn === null;
  if (canEdit && isOpen && (state === 'DRAFT' || state === 'RETURNED')) return 'edit';
  return canReview && isOpen && state === 'SUBMITTED' ? 'review' : 'read';
}

/** What follows from the form and the remarks alone. */
function useShared(form: Form, report: FullReport): Pick<ReportContextValue, 'layout' | 'rules' | 'cells' | 'remarks'> {
  return useMemo(() => {
    const headings = new Map(form.measures.map(({ code, label }) => [code, label]));
    const placed = form.rows.flatMap((row) =>
      row.cells.map((cell): [string, PlacedCell] => [
        cell.id,
        { row, cell, measure: headings.get(cell.measure) ?? '' },
      ]),
    );
    return {
      layout: layoutOf(form),
      rules: rulesByCell(form.rules),
      cells: new Map(placed),
      remarks: byPlace(openRemarks(report)),
    };
  }, [form, report]);
}

const Content = ({ report }: { report: FullReport }) => {
  const { obligation, form, mode, cells, store } = useReport();
  const ownFigure = (cellId: string) => store.entry(cellId).value;
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [withPrevious, setWithPrevious] = useStore('reports.withPrevious', true);
  const wanted = params.get('tab') as TabName | null;
  const names: TabName[] = ['figures', 'texts', ...(obligation.consolidates ? (['totals'] as const) : []), 'versions'];
  const tab = wanted && names.includes(wanted) ? wanted : 'figures';
  const show = (name: TabName) => setParams({ tab: name }, { replace: true });
  const goTo = (id: string) => {
    const text = form.texts.find((one) => one.id === id);
    show(cells.has(id) || text?.rowId ? 'figures' : 'texts');
    // The tab that holds the input is drawn first.
    setTimeout(() => focusEntry(id), 50);
  };
  const isWide = useMediaQuery(ROOM_BESIDE);
  const hasSide = isWide && mode !== 'read';
  const hasPrevious = report.previous.length > 0;
  return (
    <>
      <Box sx={{ ...SHRINKS, mb: 2, borderBottom: 1, borderColor: 'divider', displayPrint: 'none' }}>
        <Tabs
          value={tab}
          onChange={(_, name: TabName) => show(name)}
          variant="scrollable"
          allowScrollButtonsMobile
          aria-label={translate('reports.tabs.label')}
          sx={{ minWidth: 0 }}
        >
          {names.map((name) => (
            <Tab
              key={name}
              value={name}
              id={`tab-${name}`}
              aria-controls={`panel-${name}`}
              label={translate(`reports.tabs.${name}`, { smart_count: report.versions.length })}
            />
          ))}
        </Tabs>
      </Box>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {(tab === 'figures' || tab === 'texts') && (
          <Box
            sx={
              hasSide
                ? { display: 'grid', gap: 3, alignItems: 'start', gridTemplateColumns: 'minmax(0, 1fr) 300px' }
                : undefined
            }
          >
            {mode !== 'read' && !hasSide && <ChecksPanel onGo={goTo} isFolded />}
            <Box sx={{ minWidth: 0 }}>
              {tab === 'figures' && (
                <GridTools hasPrevious={hasPrevious} withPrevious={withPrevious} onPrevious={setWithPrevious} />
              )}
              {tab === 'figures' ? <FormGrid withPrevious={hasPrevious && withPrevious} /> : <ReportTexts />}
            </Box>
            {hasSide && (
              <Box sx={{ position: 'sticky', top: 72 }}>
                <ChecksPanel onGo={goTo} />
              </Box>
            )}
          </Box>
        )}
        {tab === 'totals' && (
          <TotalsPanel
            obligation={obligation}
            form={form}
            report={report}
            ownFigure={mode === 'edit' ? ownFigure : undefined}
          />
        )}
        {tab === 'versions' && <VersionsPanel report={report} />}
      </Box>
    </>
  );
};

interface GridToolsProps {
  hasPrevious: boolean;
  withPrevious: boolean;
  onPrevious: (on: boolean) => void;
}

const GridTools = ({ hasPrevious, withPrevious, onPrevious }: GridToolsProps) => {
  const { mode } = useReport();
  const translate = useTranslate();
  if (!hasPrevious && mode !== 'edit') return null;
  return (
    <Box sx={{ display: 'flex', columnGap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 1, displayPrint: 'none' }}>
      {hasPrevious && (
        <FormControlLabel
          control={<Switch size="small" checked={withPrevious} onChange={(_, on) => onPrevious(on)} />}
          label={translate('reports.withPrevious')}
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ m: 0, gap: 1 }}
        />
      )}
      <Box sx={{ flexGrow: 1 }} />
      {mode === 'edit' && <FromFileButton />}
      {mode === 'edit' && <RefillButton />}
      {mode === 'edit' && <KeyHelp />}
    </Box>
  );
};
