import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { REGISTRATION_COUNTS } from './registrations.graphql.ts';
import { totalOf, useCountText } from './useCountText.ts';

/** How many take part in each part of the reader's territory, the largest first; a bar for each, its number beside it. */
export const RegistrationChart = ({ movementId }: { movementId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useGraphql(REGISTRATION_COUNTS, { movementId });
  const { kindsOf, textOf } = useCountText();
  const counts = data?.registrationCounts ?? [];
  const hasFew = counts.some((one) => one.counts.some(({ registered }) => registered === null));
  const whole = counts.find(({ isWhole }) => isWhole);
  const parts = counts
    .filter((count) => !count.isWhole && count.counts.length > 0)
    .toSorted((one, other) => totalOf(other) - totalOf(one));
  if (!whole || whole.counts.length === 0) return null;
  const most = Math.max(...parts.map(totalOf), 1);
  return (
    <Box sx={{ mb: 2 }}>
      <Typography>
        {translate('resources.movements.registration.total', {
          unit: whole.unit.name,
          total: format.number(totalOf(whole)),
        })}
        {': '}
        {kindsOf(whole)}
      </Typography>
      {parts.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'grid', gap: 0.75 }}>
          {parts.map((part) => (
            <Box
              component="li"
              key={part.unit.id}
              sx={{
                display: 'grid',
                gap: 1,
                alignItems: 'center',
                gridTemplateColumns: { xs: '1fr auto', sm: '220px 1fr auto' },
              }}
            >
              <Typography variant="body2">{part.unit.name}</Typography>
              <Box
                aria-hidden
                sx={{
                  gridColumn: { xs: '1 / -1', sm: 'auto' },
                  order: { xs: 3, sm: 0 },
                  bgcolor: 'action.hover',
                  borderRadius: 1,
                }}
              >
                <Box
                  sx={{
                    width: `${(totalOf(part) / most) * 100}%`,
                    minWidth: 4,
                    height: 10,
                    bgcolor: 'primary.main',
                    borderRadius: 1,
                  }}
                />
              </Box>
              <Typography variant="body2" sx={{ fontWeight: 600, textAlign: 'right' }}>
                {textOf(part)}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
      {hasFew && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('resources.movements.registration.fewHelp')}
        </Typography>
      )}
    </Box>
  );
};
