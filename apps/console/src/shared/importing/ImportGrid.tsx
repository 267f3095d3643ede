import Delete from '@mui/icons-material/DeleteOutlined';
import {
  IconButton,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ImportColumn, type ImportRow, type RowFault, shownRows } from './cells.rules';

interface ImportGridProps {
  /** Where a twin is looked at. */
  resource: string;
  rows: readonly ImportRow[];
  columns: readonly ImportColumn[];
  faults: readonly RowFault[];
  onChange: (at: number, row: ImportRow) => void;
  onRemove: (at: number) => void;
}

const MOST_SHOWN = 100;

/** The cells as they were read, to be repaired in place; what is wrong stands at its cell. */
export const ImportGrid = ({ resource, rows, columns, faults, onChange, onRemove }: ImportGridProps) => {
  const translate = useTranslate();
  const faultAt = (row: number, field: string | null) =>
    faults.find((fault) => fault.row === row && fault.field === field && !fault.isTouched);
  const shown = shownRows(rows.length, faults, MOST_SHOWN).map((at) => ({ row: rows[at]!, at }));
  return (
    <TableContainer sx={{ mt: 2 }}>
      <Table size="small">
        <caption className="visually-hidden">{translate('shared.importing.grid')}</caption>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{translate('shared.importing.row')}</TableCell>
            {columns.map(({ name, heading }) => (
              <TableCell key={name} scope="col">
                {heading}
              </TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map(({ row, at }) => (
            // Rows have nothing of their own by which they are known.
            <TableRow key={at} sx={{ '& td, & th': { verticalAlign: 'top', px: 0.75 } }}>
              <TableCell component="th" scope="row">
                {at + 1}
              </TableCell>
              {columns.map(({ name, heading }, place) => {
                const fault = faultAt(at, name) ?? (place === 0 ? faultAt(at, null) : undefined);
                return (
                  <TableCell key={name}>
                    <TextField
                      value={row[name] ?? ''}
                      onChange={({ target }) => onChange(at, { ...row, [name]: target.value })}
                      error={fault !== undefined}
                      helperText={fault && <FaultText fault={fault} resource={resource} />}
                      sx={{ minWidth: 150 }}
                      slotProps={{
                        htmlInput: { 'aria-label': `${translate('shared.importing.row')} ${at + 1}: ${heading}` },
                      }}
                    />
                  </TableCell>
                );
              })}
              <TableCell>
                <IconButton
                  onClick={() => onRemove(at)}
                  aria-label={translate('shared.importing.remove', { row: at + 1 })}
                >
                  <Delete />
                </IconButton>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {shown.length < rows.length && (
        <Typography variant="body2" sx={{ p: 1 }}>
          {translate('shared.importing.shown', { shown: shown.length, rows: rows.length })}
        </Typography>
      )}
    </TableContainer>
  );
};

const FaultText = ({ fault: { message, twinId }, resource }: { fault: RowFault; resource: string }) => {
  const translate = useTranslate();
  return (
    <>
      {message}{' '}
      {twinId && (
        // Another window: what was repaired in the grid stays.
        <Link href={`#/${resource}/${encodeURIComponent(twinId)}/show`} target="_blank" rel="noopener">
          {translate('shared.importing.twin')}
        </Link>
      )}
    </>
  );
};
