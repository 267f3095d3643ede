import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useReport } from './ReportContext';
import type { FigureShift } from './reports.graphql.ts';
import { useShiftText } from './useShiftText';
import { usePlaceName } from './usePlaceName';

/** Figures that no longer are what stands behind them: for the unit, the level above and whoever reads. */
export const ShiftsNotice = ({ shifts }: { shifts: FigureShift[] }) => {
  const { openBehind } = useReport();
  const translate = useTranslate();
  const placeName = usePlaceName();
  const shiftText = useShiftText();
  if (shifts.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2, displayPrint: 'none' }}>
      <AlertTitle>{translate('reports.shifts.title', { smart_count: shifts.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 220, overflow: 'auto' }}>
        {shifts.map((shift) => (
          <li key={shift.cellId}>
            <Link
              component="button"
              type="button"
              color="inherit"
              onClick={() => openBehind(shift.cellId)}
              sx={{ textAlign: 'left', fontWeight: 600 }}
            >
              {placeName({ cellId: shift.cellId })}
            </Link>
            : {shiftText(shift)}
          </li>
        ))}
      </Box>
    </Alert>
  );
};
