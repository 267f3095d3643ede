import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useReport } from './ReportContext';
import type { FigureShift } from './reports.graphql.ts';
import { useShiftText } from './useShiftText';
import { usePlaceName } from './usePlaceName';

/** Figures that no longer are what stands behind them, and those that are it again: for the unit, the level above and whoever reads. */
export const ShiftsNotice = ({ shifts }: { shifts: FigureShift[] }) => (
  <>
    <ShiftList severity="warning" kind="other" shifts={shifts.filter((shift) => shift.reported !== shift.now)} />
    <ShiftList severity="info" kind="same" shifts={shifts.filter((shift) => shift.reported === shift.now)} />
  </>
);

interface ShiftListProps {
  severity: 'warning' | 'info';
  kind: 'other' | 'same';
  shifts: FigureShift[];
}

const ShiftList = ({ severity, kind, shifts }: ShiftListProps) => {
  const { openBehind } = useReport();
  const translate = useTranslate();
  const placeName = usePlaceName();
  const shiftText = useShiftText();
  if (shifts.length === 0) return null;
  return (
    <Alert severity={severity} sx={{ mb: 2, displayPrint: 'none' }}>
      <AlertTitle>{translate(`reports.shifts.${kind}`, { smart_count: shifts.length })}</AlertTitle>
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
