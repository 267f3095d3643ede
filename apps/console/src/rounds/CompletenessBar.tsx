import { Box, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { type Slice, SLICES, slicesOf, sumOf } from './board';
import { useSliceColours } from './sliceColours';
import { TextLink } from '../shared/RecordLink';
import { obligationsPage } from './places.ts';
import type { Round } from './rounds.graphql.ts';

/** How far a round has come, in one bar; the words under it say the same. */
export const CompletenessBar = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  const format = useFormat();
  const colours = useSliceColours();
  const { palette } = useTheme();
  const sum = sumOf(round.board);
  const slices = slicesOf(sum);
  const sent = sum.accepted + sum.submitted;
  const width = (slice: Slice) => `${(100 * slices[slice]) / Math.max(sum.expected, 1)}%`;
  return (
    <Box>
      <Box
        aria-hidden
        sx={{
          display: 'flex',
          height: 8,
          borderRadius: 4,
          overflow: 'hidden',
          backgroundColor: palette.action.hover,
          minWidth: 120,
        }}
      >
        {SLICES.map((slice) => (
          <Box key={slice} sx={{ width: width(slice), backgroundColor: colours[slice] }} />
        ))}
      </Box>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 0.5 }}>
        {translate('resources.rounds.board.sentOf', {
          sent: format.number(sent),
          expected: format.number(sum.expected),
        })}
        {sum.overdue > 0 && (
          <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
            {' · '}
            <TextLink to={obligationsPage(round.id, 'overdue', -1)}>
              {translate('resources.rounds.board.overdueCount', { smart_count: sum.overdue })}
            </TextLink>
          </Box>
        )}
      </Typography>
    </Box>
  );
};
