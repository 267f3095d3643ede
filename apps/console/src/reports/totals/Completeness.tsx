import { Box, Paper, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StandingChip } from '../../shared/StandingChip';
import { REPORT_CHILDREN, type ObligationReport } from '../reports.graphql.ts';
import { useAllPages } from '../useAllPages';
import type { ObligationStanding } from '../../dataProvider/schema.ts';

const ORDER: ObligationStanding[] = ['ACCEPTED', 'SUBMITTED', 'RETURNED', 'DRAFT', 'MISSING'];

/** How many of the units directly below are in, as one bar with its numbers, and who is not. */
export const Completeness = ({ obligation: { id: parentId, round } }: { obligation: ObligationReport }) => {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { data } = useAllPages(REPORT_CHILDREN, { roundId: round.id, parentId }, ({ obligations }) => obligations);
  if (!data) return null;
  const colours: Partial<Record<ObligationStanding, string>> = {
    ACCEPTED: palette.success.main,
    SUBMITTED: palette.info.main,
    RETURNED: palette.warning.main,
    DRAFT: palette.text.secondary,
    MISSING: palette.divider,
  };
  const due = data.filter(({ standing }) => standing !== 'CLOSED');
  const groups = ORDER.map((standing) => ({
    standing,
    units: due.filter((unit) => unit.standing === standing),
  })).filter(({ units }) => units.length > 0);
  const absent = due.filter(({ standing }) => standing !== 'ACCEPTED' && standing !== 'SUBMITTED');
  return (
    <Paper
      component="section"
      aria-label={translate('reports.completeness.title')}
      sx={{ p: 2, mb: 2, breakInside: 'avoid' }}
    >
      <Typography variant="h3" component="h2">
        {translate('reports.completeness.said', { sent: due.length - absent.length, all: due.length })}
      </Typography>
      <Box aria-hidden sx={{ display: 'flex', height: 12, borderRadius: 6, overflow: 'hidden', gap: '2px', my: 1.25 }}>
        {groups.map(({ standing, units }) => (
          <Box key={standing} sx={{ flexGrow: units.length, flexBasis: 0, backgroundColor: colours[standing] }} />
        ))}
      </Box>
      <Box
        component="ul"
        sx={{ listStyle: 'none', p: 0, m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 1 }}
      >
        {groups.map(({ standing, units }) => (
          <Box component="li" key={standing} sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
            <Box aria-hidden sx={{ width: 12, height: 12, borderRadius: 1, backgroundColor: colours[standing] }} />
            <strong>{units.length}</strong>
            <StandingChip standing={standing} />
          </Box>
        ))}
      </Box>
      {absent.length > 0 && (
        <Box component="details" sx={{ mt: 1.25, displayPrint: 'none' }}>
          <Typography component="summary" variant="body2" sx={{ cursor: 'pointer' }}>
            {translate('reports.completeness.absent', { smart_count: absent.length })}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
            {absent.map(({ organisation }) => organisation.name).join('; ')}
          </Typography>
        </Box>
      )}
    </Paper>
  );
};
