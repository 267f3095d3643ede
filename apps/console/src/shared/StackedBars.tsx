import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface BarPart {
  name: string;
  /** Translated. */
  label: string;
  colour: string;
}

export interface Bar {
  key: string;
  label: ReactNode;
  /** By the names of the parts; null is not told and not drawn. */
  counts: Readonly<Record<string, number | null>>;
}

interface StackedBarsProps {
  /** Translated; read out instead of the bars. */
  caption: string;
  parts: readonly BarPart[];
  bars: readonly Bar[];
}

const wholeOf = ({ counts }: Bar, parts: readonly BarPart[]): number =>
  parts.reduce((sum, { name }) => sum + (counts[name] ?? 0), 0);

/** A bar for each row, as long as the row has of the longest; the table beside it says the same in numbers. */
export const StackedBars = ({ caption, parts, bars }: StackedBarsProps) => {
  const most = Math.max(...bars.map((bar) => wholeOf(bar, parts)), 1);
  return (
    <Box role="img" aria-label={caption}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mb: 1.5 }}>
        {parts.map(({ name, label, colour }) => (
          <Box key={name} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
            <Box
              sx={{ width: 12, height: 12, borderRadius: 0.5, bgcolor: colour, border: 1, borderColor: 'divider' }}
            />
            <Typography variant="body2">{label}</Typography>
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'grid', gap: 0.75 }}>
        {bars.map((bar) => (
          <Box
            key={bar.key}
            sx={{
              display: 'grid',
              columnGap: 1.5,
              alignItems: 'center',
              gridTemplateColumns: { xs: '1fr', sm: '200px 1fr' },
            }}
          >
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {bar.label}
            </Typography>
            <Box
              sx={{ display: 'flex', height: 14, borderRadius: 1, overflow: 'hidden', backgroundColor: 'action.hover' }}
            >
              {parts.map(({ name, colour }) => (
                <Box key={name} sx={{ width: `${(100 * (bar.counts[name] ?? 0)) / most}%`, backgroundColor: colour }} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
