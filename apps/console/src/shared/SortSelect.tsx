import { MenuItem, TextField, useMediaQuery } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { Column, Sorting } from './RecordTable';

/** What react-admin calls the sort of a list that nobody sorted. */
const USUAL = { field: 'id', order: 'ASC' } as const;

/** The sort of the list in context. */
export function useSorting(): Sorting {
  const { sort, setSort } = useListContext();
  const by = sort.field === USUAL.field ? null : sort.field;
  const isDescending = sort.order === 'DESC';
  // Of the column that is sorted already, react-admin turns the order.
  const onSort = (wanted: string) =>
    setSort(wanted === by && isDescending ? USUAL : { field: wanted, order: by === wanted ? 'DESC' : 'ASC' });
  return { by, isDescending, onSort };
}

interface SortSelectProps<Row> {
  columns: readonly Column<Row>[];
  sorting: Sorting;
}

/** Where rows are cards there are no headings to sort by. */
export function SortSelect<Row>({ columns, sorting }: SortSelectProps<Row>) {
  const translate = useTranslate();
  const { setSort } = useListContext();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const sorted = columns.filter(({ sort }) => sort !== undefined);
  if (!isNarrow || sorted.length === 0) return null;
  const choose = (value: string) => {
    const [field = USUAL.field, order] = value.split(' ');
    setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
  };
  return (
    <TextField
      select
      size="small"
      label={translate('ra.action.sort')}
      value={sorting.by === null ? USUAL.field : `${sorting.by} ${sorting.isDescending ? 'DESC' : 'ASC'}`}
      onChange={(event) => choose(event.target.value)}
      sx={{ minWidth: 130, maxWidth: 180 }}
    >
      <MenuItem value={USUAL.field}>{translate('shared.list.usual')}</MenuItem>
      {sorted.flatMap(({ label, sort }) =>
        (['ASC', 'DESC'] as const).map((order) => (
          <MenuItem key={`${sort} ${order}`} value={`${sort} ${order}`}>
            {translate(`shared.list.${order}`, { column: translate(label, { _: label }) })}
          </MenuItem>
        )),
      )}
    </TextField>
  );
}
