import { Button, Paper, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import type { Selection } from './selection';

/** Acts on rows of a list; they call `onDone` when what was chosen need not stay so. */
export type ManyActs<Row> = ComponentType<{ rows: readonly Row[]; onDone: () => void }>;

interface SelectionBarProps<Row> {
  selection: Selection<Row>;
  acts: ManyActs<Row>;
}

/** At the foot of the list while rows are chosen: how many, and what can be done with them. */
export function SelectionBar<Row>({ selection: { rows, clear }, acts: Acts }: SelectionBarProps<Row>) {
  const translate = useTranslate();
  if (rows.length === 0) return null;
  return (
    <Paper
      square
      elevation={3}
      role="region"
      aria-label={translate('shared.many.chosen', { smart_count: rows.length })}
      data-covers="foot"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography role="status" sx={{ fontWeight: 600, mr: 1 }}>
        {translate('shared.many.chosen', { smart_count: rows.length })}
      </Typography>
      <Acts rows={rows} onDone={clear} />
      <Button color="inherit" size="small" onClick={clear} sx={{ ml: 'auto' }}>
        {translate('shared.many.clear')}
      </Button>
    </Paper>
  );
}
