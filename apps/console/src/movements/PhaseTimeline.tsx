import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { daysBetween, today } from '../shared/format';
import { Period } from '../shared/Period';
import type { MovementDetails } from './movements.graphql.ts';

/** What is shown of a time that has no end yet. */
const OPEN_DAYS = 365;

type Phase = MovementDetails['phases'][number];

/** The phases in their order, each as long as it lasts, with the one in which today lies marked; below each other on a phone. */
export const PhaseTimeline = ({ phases }: { phases: readonly Phase[] }) => {
  const translate = useTranslate();
  const now = today();
  const shares = phases.map(({ startsOn, endsOn }) => (endsOn ? daysBetween(startsOn, endsOn) + 1 : OPEN_DAYS));
  const widest = Math.max(...shares);
  return (
    <Box
      component="ol"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1,
        // No phase so narrow that its name cannot be read.
        gridTemplateColumns: {
          xs: '1fr',
          md: shares.map((share) => `minmax(160px, ${Math.max(share / widest, 0.2).toFixed(3)}fr)`).join(' '),
        },
      }}
    >
      {phases.map((phase) => {
        const isNow = phase.startsOn <= now && (phase.endsOn === null || phase.endsOn >= now);
        const isPast = phase.endsOn !== null && phase.endsOn < now;
        return (
          <Box
            component="li"
            key={phase.startsOn}
            aria-current={isNow ? 'step' : undefined}
            sx={{
              borderTop: 6,
              borderColor: isNow ? 'primary.main' : isPast ? 'text.disabled' : 'divider',
              pt: 1,
              pr: 1,
            }}
          >
            <Typography sx={{ fontWeight: 600 }}>{phase.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              <Period from={phase.startsOn} to={phase.endsOn} />
            </Typography>
            {isNow && (
              <Typography variant="caption" sx={{ fontWeight: 600, color: 'primary.main' }}>
                {translate('resources.movements.now')}
              </Typography>
            )}
          </Box>
        );
      })}
    </Box>
  );
};
