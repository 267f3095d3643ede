import SearchOff from '@mui/icons-material/SearchOffOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { Box, LinearProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { Pagination, type RaRecord, useListContext, useTranslate } from 'react-admin';
import { ColumnMenu, useColumnChoice } from './ColumnMenu';
import { EmptyState } from './EmptyState';
import { ErrorNotice } from './ErrorNotice';
import { ExportMenu } from './ExportMenu';
import { ListBar } from './ListBar';
import { type ManyActs, SelectionBar } from './many/SelectionBar';
import { useSelection } from './many/selection';
import { type Column, RecordTable } from './RecordTable';
import { SavedFilterMenu } from './savedFilters/SavedFilterMenu';
import { useStaleAddress } from './savedFilters/useStaleAddress';
import { SortSelect, useSorting } from './SortSelect';

export interface ListBodyProps<Row extends RaRecord> {
  /** Acts on several rows; left out: rows are not chosen. */
  manyActs?: ManyActs<Row> | null;
  /** Inputs of the filter bar; their `source` is the variable of the list's document. */
  filters?: ReactNode;
  columns: readonly Column<Row>[];
  /** i18n keys of what to say when there is nothing at all. */
  empty: {
    icon: SvgIconComponent;
    title: string;
    advice: string;
    toAct?: { permission: string; advice: string };
    action?: ReactNode;
  };
}

/** Filters, rows and pages of the list in context. */
export function ListBody<Row extends RaRecord>({
  filters,
  columns,
  manyActs,
  empty,
  caption,
}: ListBodyProps<Row> & { caption: string }) {
  const { data, isPending, isFetching, error, refetch, filterValues, total, resource } = useListContext<Row>();
  const translate = useTranslate();
  const choice = useColumnChoice(resource, columns);
  const sorting = useSorting();
  useStaleAddress(columns, choice);
  const selection = useSelection<Row>();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <>
      <ListBar filters={filters} isFiltered={isFiltered}>
        <SortSelect columns={columns} sorting={sorting} />
        <SavedFilterMenu columns={columns} choice={choice} />
        <ColumnMenu {...choice} />
        <ExportMenu title={caption} columns={columns} />
      </ListBar>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={translate('shared.loading')} />}</Box>
      {error ? (
        <Box sx={{ p: 2 }}>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </Box>
      ) : null}
      {!error && data?.length === 0 && (isFiltered ? <NothingMatches /> : <EmptyState {...empty} />)}
      {data && data.length > 0 && (
        <RecordTable
          caption={caption}
          rows={data}
          columns={choice.shown}
          rowKey={(row) => String(row.id)}
          sorting={sorting}
          selection={manyActs ? selection : undefined}
        />
      )}
      {!isPending && (total ?? 0) > 0 && <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
      {manyActs && <SelectionBar selection={selection} acts={manyActs} />}
      <Box role="status" className="visually-hidden">
        {total !== undefined && translate('shared.results', { smart_count: total })}
      </Box>
    </>
  );
}

const NothingMatches = () => <EmptyState icon={SearchOff} title="shared.filters.none" advice="shared.filters.advice" />;
