import { Box, Button, Paper, Tab, Tabs, useMediaQuery } from '@mui/material';
import { type FocusEvent, type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslate } from 'react-admin';
import { Page } from '../shared/Page';
import { focusSpan, spanAt } from './focus.ts';
import { ProposalForm } from './ProposalForm';
import { ReadingContext } from './ReadingContext';
import { marksOf } from './readingMarks.ts';
import type { ReadDocument } from './confirmInput.ts';
import { TextPane } from '../shared/TextPane';
import type { Mark } from '../shared/textChunks.ts';
import type { ConfirmedReading } from './reading.graphql.ts';

interface ProposalScreenProps extends ReadDocument {
  /** The same file was read again, for another register. */
  onRead: (read: ReadDocument) => void;
  onConfirmed: (confirmed: ConfirmedReading) => void;
  onRestart: () => void;
}

type Pane = 'text' | 'proposal';

/** Text and proposal: side by side where there is room, else behind tabs. A field shows its place, a place leads to its field. */
export const ProposalScreen = ({ document, proposal, onRead, onConfirmed, onRestart }: ProposalScreenProps) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('lg'));
  const [pane, setPane] = useState<Pane>('proposal');
  const [active, setActive] = useState<Mark | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const { shown, all } = useMemo(() => marksOf(proposal.reading), [proposal]);

  const point = useCallback((id: string) => setActive((now) => (now?.id === id ? now : (all.get(id) ?? now))), [all]);
  const show = useCallback(
    (id: string) => {
      const mark = all.get(id);
      // A new object, so that the text is scrolled even when this place was shown before.
      setActive(mark ? { ...mark } : null);
      setPane('text');
    },
    [all],
  );
  const pick = useCallback(
    (id: string) => {
      flushSync(() => {
        point(id);
        setPane('proposal');
      });
      focusSpan(form.current, id);
    },
    [point],
  );
  const follow = ({ target }: FocusEvent | MouseEvent) => {
    const id = spanAt(target as Element);
    if (id) point(id);
  };
  const scope = useMemo(
    () => ({ document, proposal, onRead, show: isNarrow ? show : undefined }),
    [document, proposal, onRead, isNarrow, show],
  );
  const isShown = (one: Pane) => !isNarrow || pane === one;

  return (
    <Page
      title={translate('reading.title')}
      subtitle={translate('reading.readFrom', { name: document.fileName, keeper: document.keeper.name })}
      actions={
        <Button variant="outlined" onClick={onRestart}>
          {translate('reading.another')}
        </Button>
      }
    >
      <ReadingContext value={scope}>
        {isNarrow && <PaneTabs pane={pane} onChange={setPane} />}
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 6fr)' },
          }}
        >
          <Paper
            role={isNarrow ? 'tabpanel' : 'region'}
            id="reading-pane-text"
            aria-label={translate('reading.text')}
            tabIndex={0}
            sx={{
              display: isShown('text') ? 'block' : 'none',
              position: { lg: 'sticky' },
              top: { lg: 80 },
              maxHeight: { xs: 'calc(100dvh - 150px)', lg: 'calc(100dvh - 96px)' },
              overflow: 'auto',
              p: { xs: 2, md: 3 },
            }}
          >
            <TextPane text={proposal.text} marks={shown} active={active} onPick={pick} />
          </Paper>
          <Box
            ref={form}
            role={isNarrow ? 'tabpanel' : 'region'}
            id="reading-pane-proposal"
            aria-label={translate('reading.proposal')}
            onFocus={follow}
            onClick={follow}
            sx={{
              display: isShown('proposal') ? 'block' : 'none',
              minWidth: 0,
              // Neither the app bar nor the bar with the button covers what has the cursor.
              '& input, & textarea, & button, & [role="combobox"]': { scrollMarginBlock: '140px' },
            }}
          >
            <ProposalForm onConfirmed={onConfirmed} />
          </Box>
        </Box>
      </ReadingContext>
    </Page>
  );
};

const PaneTabs = ({ pane, onChange }: { pane: Pane; onChange: (pane: Pane) => void }) => {
  const translate = useTranslate();
  return (
    <Tabs
      value={pane}
      onChange={(_, next: Pane) => onChange(next)}
      variant="fullWidth"
      aria-label={translate('reading.panes')}
      sx={{ mb: 2 }}
    >
      <Tab value="proposal" label={translate('reading.proposal')} aria-controls="reading-pane-proposal" />
      <Tab value="text" label={translate('reading.text')} aria-controls="reading-pane-text" />
    </Tabs>
  );
};
