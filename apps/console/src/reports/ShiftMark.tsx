import SyncProblem from '@mui/icons-material/SyncProblemOutlined';
import { ButtonBase, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useReport } from './ReportContext';
import { useShiftText } from './useShiftText';

/** At a figure behind which something is not as it was when it was sent. */
export const ShiftMark = ({ cellId, name }: { cellId: string; name: string }) => {
  const { shifts, openBehind } = useReport();
  const translate = useTranslate();
  const shiftText = useShiftText();
  const shift = shifts.get(cellId);
  if (!shift) return null;
  const text = shiftText(shift);
  return (
    <Tooltip title={text}>
      <ButtonBase
        tabIndex={-1}
        className="mark shifted"
        onClick={() => openBehind(cellId)}
        aria-label={translate('reports.shifts.markOf', { name, text })}
      >
        <SyncProblem fontSize="inherit" />
      </ButtonBase>
    </Tooltip>
  );
};
