import {
  Checkbox,
  FormControlLabel,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Entry } from './entry.rules';
import { useFigureText } from './useFigureText';
import { usePlaceName } from './usePlaceName';

export interface OfferedChange {
  cellId: string;
  before: Entry;
  after: Entry;
  /** Said below the figure that stands there. */
  note: string | null;
  isTaken: boolean;
}

interface ChangeChoiceProps {
  /** Over the figure that stands there, and over the new one. */
  heads: [string, string];
  changes: readonly OfferedChange[];
  onTick: (cellIds: readonly string[], on: boolean) => void;
}

/** Old and new figure of each cell, with a tick. */
export const ChangeChoice = ({ heads: [before, after], changes, onTick }: ChangeChoiceProps) => {
  const translate = useTranslate();
  const taken = changes.filter(({ isTaken }) => isTaken).length;
  const all = changes.map(({ cellId }) => cellId);
  return (
    <>
      <FormControlLabel
        control={
          <Checkbox
            checked={taken === changes.length}
            indeterminate={taken > 0 && taken < changes.length}
            onChange={(_, on) => onTick(all, on)}
          />
        }
        label={translate('reports.refill.all')}
      />
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox" />
            <TableCell>{translate('reports.columns.label')}</TableCell>
            <TableCell align="right">{before}</TableCell>
            <TableCell align="right">{after}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <Line key={change.cellId} change={change} onTick={(on) => onTick([change.cellId], on)} />
          ))}
        </TableBody>
      </Table>
      <Typography role="status" variant="body2" color="textSecondary">
        {taken === 0
          ? translate('reports.refill.none')
          : translate('reports.refill.chosen', { chosen: taken, all: changes.length })}
      </Typography>
    </>
  );
};

const Line = ({ change, onTick }: { change: OfferedChange; onTick: (on: boolean) => void }) => {
  const { cellId, before, after, note, isTaken } = change;
  const translate = useTranslate();
  const placeName = usePlaceName();
  const figureText = useFigureText();
  const name = placeName({ cellId });
  return (
    <TableRow>
      <TableCell padding="checkbox">
        <Checkbox
          checked={isTaken}
          onChange={(_, on) => onTick(on)}
          slotProps={{ input: { 'aria-label': translate('reports.refill.take', { name }) } }}
        />
      </TableCell>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell align="right">
        {figureText(before)}
        {note && (
          <Typography variant="caption" component="div" color="textSecondary">
            {note}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right" sx={{ fontWeight: 600 }}>
        {figureText(after)}
      </TableCell>
    </TableRow>
  );
};
