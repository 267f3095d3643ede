import {
  Box,
  Checkbox,
  FormControlLabel,
  Stack,
  type SxProps,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { type ReactNode, useId } from 'react';
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
  /** Lines at most; the rest is cut. */
  lines?: number;
  /** One value that stands on one line: a number and symbol. Days and moments that are plain text do by themselves. */
  isWhole?: true;
  /** Long text: on a phone its heading stands above it and leaves it the whole width. */
  isLong?: true;
  /** Shown to those who choose it; it stands in files all the same. */
  isExtra?: true;
  /** Left out where it says nothing of the rows that are shown, unless somebody chose it; it stands in files all the same. */
  isNeedless?: (rows: readonly Row[]) => boolean;
  /** Buttons of the row: the column is left out where no row that is shown has any. */
  isActs?: true;
  /** Value of the list's sort in the API, where it has one. */
  sort?: string;
  /** Left out: not in files. */
  file?: InFile;
}

/** How a column stands in a file of the list. */
export interface InFile {
  /** Where the value stands in a row, also through lists: `parties.organisation.name`. */
  path: string;
  as?: 'day' | 'moment' | 'number';
  /** Of an enum, in the reader's language. */
  words?: { of: string; values: readonly string[] };
}

/** How a list is sorted, where that can be chosen. */
export interface Sorting {
  /** Null in the list's usual order. */
  by: string | null;
  isDescending: boolean;
  /** The column again and again: up, down, as usual. */
  onSort: (sort: string) => void;
}

interface RecordTableProps<Row> {
  /** Translated; read out by screen readers. */
  caption: string;
  rows: readonly Row[];
  /** The first column names the row; put the link there. */
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  sorting?: Sorting;
  /** Left out: rows are not chosen. */
  selection?: RowSelection<Row>;
}

/** Which rows are chosen. */
export interface RowSelection<Row> {
  isChosen: (row: Row) => boolean;
  toggle: (row: Row) => void;
  /** Of the rows that are shown. */
  page: 'none' | 'some' | 'all';
  togglePage: () => void;
}

/** Rows of records: a table where there is room, a list of cards on a phone or tablet. Reached by its links, never by clicking a row. */
export function RecordTable<Row>({ columns: all, ...props }: RecordTableProps<Row>) {
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const columns = all.filter(({ isNeedless }) => !isNeedless?.(props.rows));
  return isNarrow ? <Cards {...props} columns={columns} /> : <Rows {...props} columns={columns} />;
}

function Rows<Row>({ caption, rows, columns: all, rowKey, sorting, selection }: RecordTableProps<Row>) {
  const translate = useTranslate();
  const id = useId();
  const columns = all.filter(({ isActs, render }) => !isActs || rows.some((row) => !isNothing(render(row))));
  const visibility = ({ from }: Column<Row>) => (from ? { display: { xs: 'none', [from]: 'table-cell' } } : {});
  return (
    <TableContainer>
      <Table size="small" sx={ROWS}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            {selection && (
              <TableCell padding="checkbox">
                <ChoosePage selection={selection} />
              </TableCell>
            )}
            {columns.map((column) => (
              <TableCell
                key={column.label}
                scope="col"
                align={column.align}
                width={column.width}
                sx={visibility(column)}
                sortDirection={directionOf(column, sorting)}
              >
                <Heading column={column} sorting={sorting}>
                  {translate(column.label, { _: column.label })}
                </Heading>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={selection?.isChosen(row) ? 'chosen' : undefined}>
              {selection && (
                <td className="choice">
                  <ChooseRow selection={selection} row={row} namedBy={`${id}${rowKey(row)}`} />
                </td>
              )}
              {columns.map((column, at) => (
                <Cell key={column.label} column={column} id={at === 0 ? `${id}${rowKey(row)}` : null}>
                  {column.render(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Twenty-five rows are hundreds of cells: said once for the table, they are drawn in half the time that styled ones take. */
const ROWS: SxProps<Theme> = ({ typography, palette, breakpoints, alpha }) => ({
  '& tbody tr:hover': { backgroundColor: palette.action.hover },
  '& tbody tr.chosen': { backgroundColor: alpha(palette.primary.main, palette.action.selectedOpacity) },
  '& tbody :is(th, td)': {
    ...typography.body2,
    padding: '8px 12px',
    borderBottom: `1px solid ${palette.divider}`,
    color: palette.text.primary,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  '& tbody th': { fontWeight: 500 },
  '& tbody td.choice': { width: 24, padding: '0 12px 0 16px', '& > *': { padding: 0 } },
  '& tbody .right': { textAlign: 'right' },
  '& tbody .one': { whiteSpace: 'nowrap' },
  [breakpoints.down('lg')]: { '& tbody .lg': { display: 'none' } },
  '& tbody .cut': { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

interface CellProps<Row> {
  column: Column<Row>;
  /** Of the cell that names the row. */
  id: string | null;
  children: ReactNode;
}

function Cell<Row>({ column: { align, isWhole, from, lines }, id, children }: CellProps<Row>) {
  const className = [align, isWhole && 'one', from].filter(Boolean).join(' ') || undefined;
  const shown = <Cut lines={lines}>{unbroken(children)}</Cut>;
  return id === null ? (
    <td className={className}>{shown}</td>
  ) : (
    <th scope="row" id={id} className={className}>
      {shown}
    </th>
  );
}

/** A value without a blank, such as a day or a code, or a moment; longer ones are broken rather than pushed out of a narrow window. */
const ONE_VALUE = /^(?:\S{1,24}|\d\d:\d\d,? \d\d\/\d\d\/\d{4}|\d\d\/\d\d\/\d{4},? \d\d:\d\d)$/;

const unbroken = (value: ReactNode): ReactNode =>
  typeof value === 'string' && ONE_VALUE.test(value) ? <Whole>{value}</Whole> : value;

/** What is wider than its place all the same is broken there. */
const Whole = ({ children }: { children: ReactNode }) => <span className="whole-value">{children}</span>;

const Cut = ({ lines, children }: { lines: number | undefined; children: ReactNode }) =>
  lines === undefined ? (
    children
  ) : (
    <div className="cut" style={{ WebkitLineClamp: lines }}>
      {children}
    </div>
  );

const directionOf = <Row,>({ sort }: Column<Row>, sorting: Sorting | undefined): 'asc' | 'desc' | false =>
  sort !== undefined && sorting?.by === sort && (sorting.isDescending ? 'desc' : 'asc');

interface HeadingProps<Row> {
  column: Column<Row>;
  sorting: Sorting | undefined;
  children: ReactNode;
}

function Heading<Row>({ column, sorting, children }: HeadingProps<Row>) {
  const { sort } = column;
  if (!sorting || sort === undefined) return children;
  const direction = directionOf(column, sorting);
  return (
    <TableSortLabel
      active={direction !== false}
      direction={direction || 'asc'}
      onClick={() => sorting.onSort(sort)}
      sx={{ minHeight: 24 }}
    >
      {children}
    </TableSortLabel>
  );
}

/** Of what is not there a card says nothing, not even what it would be called. */
const isNothing = (value: ReactNode): boolean => value == null || value === '' || value === false;

function Cards<Row>({ caption, rows, columns, rowKey, selection }: RecordTableProps<Row>) {
  const translate = useTranslate();
  const id = useId();
  const [first, ...others] = columns;
  return (
    <Box component="ul" aria-label={caption} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {selection && (
        <Box component="li" sx={{ px: 1, borderTop: 1, borderColor: 'divider' }}>
          <FormControlLabel
            control={<ChoosePage selection={selection} />}
            label={translate('shared.many.page')}
            sx={{ ml: 0 }}
          />
        </Box>
      )}
      {rows.map((row) => (
        <Box component="li" key={rowKey(row)} sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <Stack direction="row" sx={{ alignItems: 'flex-start', mb: 0.5, '& .MuiCheckbox-root': { mt: -1, ml: -1 } }}>
            {selection && <ChooseRow selection={selection} row={row} namedBy={`${id}${rowKey(row)}`} />}
            <Box id={`${id}${rowKey(row)}`} sx={{ fontWeight: 600, minWidth: 0 }}>
              {first?.render(row)}
            </Box>
          </Stack>
          {others.map((column) => {
            const value = column.render(row);
            return isNothing(value) ? null : (
              <Stack
                key={column.label}
                direction={column.isLong ? 'column' : 'row'}
                spacing={column.isLong ? 0 : 1}
                // A component may come to nothing by itself.
                sx={{ py: 0.25, '&:has(> div:empty)': { display: 'none' } }}
              >
                <Typography
                  variant="body2"
                  color="textSecondary"
                  sx={{ width: column.isLong ? undefined : 136, flexShrink: 0 }}
                >
                  {translate(column.label, { _: column.label })}
                </Typography>
                <Typography variant="body2" component="div" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                  {column.isWhole ? <Whole>{value}</Whole> : unbroken(value)}
                </Typography>
              </Stack>
            );
          })}
        </Box>
      ))}
    </Box>
  );
}

/** All rows that are shown. */
function ChoosePage<Row>({ selection: { page, togglePage } }: { selection: RowSelection<Row> }) {
  const translate = useTranslate();
  return (
    <Checkbox
      size="small"
      checked={page === 'all'}
      indeterminate={page === 'some'}
      onChange={togglePage}
      slotProps={{ input: { 'aria-label': translate('shared.many.page') } }}
    />
  );
}

interface ChooseRowProps<Row> {
  selection: RowSelection<Row>;
  row: Row;
  /** Id of what says the row's name. */
  namedBy: string;
}

const ChooseRow = <Row,>({ selection, row, namedBy }: ChooseRowProps<Row>) => (
  <Checkbox
    size="small"
    checked={selection.isChosen(row)}
    onChange={() => selection.toggle(row)}
    slotProps={{ input: { 'aria-labelledby': namedBy } }}
  />
);
