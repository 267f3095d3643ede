import {
  Box,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

export interface Column<Row> {
  /** i18n key of the heading, or the heading itself where the server says it. */
  label: string;
  render: (row: Row) => ReactNode;
  /** Numbers stand right. */
  align?: 'right';
  /** Windows under 1200 px leave the column out of the table; phones and tablets show every column as a line. */
  from?: 'lg';
  width?: string | number;
}

interface RecordTableProps<Row> {
  /** Translated; read out by screen readers. */
  caption: string;
  rows: readonly Row[];
  /** The first column names the row; put the link there. */
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
}

/** Rows of records: a table where there is room, a list of cards on a phone or tablet. Reached by its links, never by clicking a row. */
export function RecordTable<Row>({ caption, rows, columns, rowKey }: RecordTableProps<Row>) {
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('md'));
  if (isNarrow) return <Cards caption={caption} rows={rows} columns={columns} rowKey={rowKey} />;
  return <Rows caption={caption} rows={rows} columns={columns} rowKey={rowKey} />;
}

function Rows<Row>({ caption, rows, columns, rowKey }: RecordTableProps<Row>) {
  const translate = useTranslate();
  const visibility = ({ from }: Column<Row>) => (from ? { display: { xs: 'none', [from]: 'table-cell' } } : {});
  return (
    <TableContainer>
      <Table size="small">
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column.label}
                scope="col"
                align={column.align}
                width={column.width}
                sx={visibility(column)}
              >
                {translate(column.label, { _: column.label })}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} hover>
              {columns.map((column, at) => (
                <TableCell
                  key={column.label}
                  {...(at === 0 ? { component: 'th', scope: 'row' } : {})}
                  align={column.align}
                  sx={{ ...visibility(column), verticalAlign: 'top', fontWeight: at === 0 ? 500 : undefined }}
                >
                  {column.render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards<Row>({ caption, rows, columns, rowKey }: RecordTableProps<Row>) {
  const translate = useTranslate();
  const [first, ...others] = columns;
  return (
    <Box component="ul" aria-label={caption} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={rowKey(row)} sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ fontWeight: 600, mb: 0.5 }}>{first?.render(row)}</Box>
          {others.map((column) => {
            const value = column.render(row);
            return value === null || value === '' || value === false ? null : (
              <Stack key={column.label} direction="row" spacing={1} sx={{ py: 0.25 }}>
                <Typography variant="body2" color="textSecondary" sx={{ width: 136, flexShrink: 0 }}>
                  {translate(column.label, { _: column.label })}
                </Typography>
                <Typography variant="body2" component="div" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                  {value}
                </Typography>
              </Stack>
            );
          })}
        </Box>
      ))}
    </Box>
  );
}
