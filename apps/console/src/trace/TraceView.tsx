import { Alert, Box, LinearProgress, Paper, ToggleButton, ToggleButtonGroup, useMediaQuery } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { TraceList } from './TraceList';
import type { Trace } from './trace.graphql.ts';

/** The graph library is fetched only where a graph is looked at. */
const TraceGraph = lazy(() => import('./TraceGraph').then((module) => ({ default: module.TraceGraph })));

const VIEWS = ['list', 'graph'] as const;
type View = (typeof VIEWS)[number];

interface TraceViewProps {
  trace: Trace;
  /** What a wide window shows first; a narrow one always begins with the list. */
  first: View;
  centreOn: (id: string) => string;
}

/** List or graph of the same things; the address keeps the choice. */
export const TraceView = ({ trace, first, centreOn }: TraceViewProps) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const [params, setParams] = useSearchParams();
  const chosen = VIEWS.find((one) => one === params.get('view'));
  const view = chosen ?? (isNarrow ? 'list' : first);
  const withView = (id: string) => (chosen ? `${centreOn(id)}?view=${chosen}` : centreOn(id));
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        onChange={(_, next: View | null) => next && setParams({ view: next }, { replace: true })}
        aria-label={translate('resources.trace.view')}
        sx={{ mb: 2 }}
      >
        {VIEWS.map((one) => (
          <ToggleButton key={one} value={one}>
            {translate(`resources.trace.views.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {trace.truncated && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.trace.truncated')}
        </Alert>
      )}
      {view === 'list' ? (
        <TraceList trace={trace} centreOn={withView} />
      ) : (
        <Paper sx={{ overflow: 'hidden' }}>
          <Suspense
            fallback={<Box sx={{ height: 420 }}>{<LinearProgress aria-label={translate('shared.loading')} />}</Box>}
          >
            <TraceGraph trace={trace} centreOn={withView} />
          </Suspense>
        </Paper>
      )}
    </>
  );
};
