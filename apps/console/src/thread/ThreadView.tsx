import { Alert, Box, LinearProgress, Paper, ToggleButton, ToggleButtonGroup, useMediaQuery } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ThreadList } from './ThreadList';
import type { Trace } from './thread.graphql.ts';

/** The graph library is fetched only where a graph is looked at. */
const ThreadGraph = lazy(() => import('./ThreadGraph').then((module) => ({ default: module.ThreadGraph })));

const VIEWS = ['list', 'graph'] as const;
type View = (typeof VIEWS)[number];

interface ThreadViewProps {
  trace: Trace;
  /** What a wide window shows first; a narrow one always begins with the list. */
  first: View;
  centreOn: (id: string) => string;
}

/** List or graph of the same things; the address keeps the choice. */
export const ThreadView = ({ trace, first, centreOn }: ThreadViewProps) => {
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
        aria-label={translate('resources.thread.view')}
        sx={{ mb: 2 }}
      >
        {VIEWS.map((one) => (
          <ToggleButton key={one} value={one}>
            {translate(`resources.thread.views.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {trace.truncated && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.thread.truncated')}
        </Alert>
      )}
      {view === 'list' ? (
        <ThreadList trace={trace} centreOn={withView} />
      ) : (
        <Paper sx={{ overflow: 'hidden' }}>
          <Suspense
            fallback={<Box sx={{ height: 420 }}>{<LinearProgress aria-label={translate('shared.loading')} />}</Box>}
          >
            <ThreadGraph trace={trace} centreOn={withView} />
          </Suspense>
        </Paper>
      )}
    </>
  );
};
