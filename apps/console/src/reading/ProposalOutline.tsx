import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { focusField } from './focus.ts';
import { chaptersOf } from './outline.rules.ts';
import type { ReadingValues } from './readingValues.ts';

/** Shorter proposals are seen at a glance. */
const LONG = 12;

const SECTIONS = ['document', 'links', 'week', 'movement', 'deadlines', 'assignments', 'round', 'funding'] as const;

/** Contents of a long proposal: its sections, and the tasks by the heading under which they stand. */
export const ProposalOutline = () => {
  const translate = useTranslate();
  const [links, deadlines, assignments] = useWatch<ReadingValues, ['links', 'deadlines', 'assignments']>({
    name: ['links', 'deadlines', 'assignments'],
  });
  if (links.length + deadlines.length + assignments.length <= LONG) return null;
  const counts: Partial<Record<(typeof SECTIONS)[number], number>> = {
    links: links.length,
    deadlines: deadlines.length,
    assignments: assignments.length,
  };
  const chapters = chaptersOf(assignments.map(({ section }) => section));
  return (
    <Paper component="nav" aria-label={translate('reading.outline')} sx={{ mb: 3, px: { xs: 2, md: 3 }, py: 2 }}>
      <Typography variant="h2" component="p" sx={{ mb: 1 }}>
        {translate('reading.outline')}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {SECTIONS.map((name) => (
          <Button key={name} size="small" variant="outlined" onClick={() => goTo(name)}>
            {translate(`reading.sections.${name}`)}
            {counts[name] === undefined ? '' : ` (${counts[name]})`}
          </Button>
        ))}
      </Stack>
      {chapters.length > 1 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, maxHeight: 220, overflow: 'auto' }}>
          {chapters.map(({ title, first, count }) => (
            <li key={first}>
              <Button
                size="small"
                color="inherit"
                sx={{ textAlign: 'left', justifyContent: 'flex-start' }}
                onClick={() => focusField(document.getElementById('reading-assignments'), `assignments.${first}.text`)}
              >
                {translate('reading.chapter', { title: title || translate('reading.noChapter'), smart_count: count })}
              </Button>
            </li>
          ))}
        </Box>
      )}
    </Paper>
  );
};

function goTo(name: (typeof SECTIONS)[number]): void {
  const heading = document.querySelector<HTMLElement>(`#reading-${name} h2`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
