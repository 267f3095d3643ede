import SearchOff from '@mui/icons-material/SearchOffOutlined';
import { Box, Button, LinearProgress, Paper, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { FilterLiveForm, ListBase, Pagination, type RaRecord, useListContext, useTranslate } from 'react-admin';
import { EmptyState } from './EmptyState';
import { ErrorNotice } from './ErrorNotice';
import { Page } from './Page';
import { type Column, RecordTable } from './RecordTable';
import type { SvgIconComponent } from '@mui/icons-material';

interface ListPageProps<Row extends RaRecord> extends ListBodyProps<Row> {
  resource: string;
  /** Sort of the first visit, where the API offers a choice. */
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filterDefaults?: Record<string, unknown>;
  actions?: ReactNode;
}

interface ListBodyProps<Row extends RaRecord> {
  /** Inputs of the filter bar; their `source` is the variable of the list's document. */
  filters?: ReactNode;
  columns: readonly Column<Row>[];
  /** i18n keys of what to say when there is nothing at all. */
  empty: { icon: SvgIconComponent; title: string; advice: string; action?: ReactNode };
}

/** A register: title, filters that act as one types, table or cards, pages. */
export function ListPage<Row extends RaRecord>({
  resource,
  sort,
  filterDefaults,
  actions,
  ...body
}: ListPageProps<Row>) {
  const translate = useTranslate();
  return (
    <ListBase resource={resource} perPage={25} sort={sort} filterDefaultValues={filterDefaults}>
      <Page
        title={translate(`resources.${resource}.name`)}
        subtitle={translate(`resources.${resource}.about`)}
        actions={actions}
      >
        <Paper sx={{ overflow: 'hidden' }}>
          <ListBody<Row> {...body} caption={translate(`resources.${resource}.name`)} />
        </Paper>
      </Page>
    </ListBase>
  );
}

/** Filters, rows and pages of the list in context. */
export function ListBody<Row extends RaRecord>({
  filters,
  columns,
  empty,
  caption,
}: ListBodyProps<Row> & { caption: string }) {
  const { data, isPending, isFetching, error, refetch, filterValues, setFilters, total } = useListContext<Row>();
  const translate = useTranslate();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <>
      {filters && (
        <Stack
          role="search"
          aria-label={translate('shared.filters.label')}
          direction="row"
          useFlexGap
          spacing={1.5}
          sx={{
            flexWrap: 'wrap',
            alignItems: 'flex-start',
            p: 2,
            '& form': { display: 'contents' },
            // The bar decides how wide its inputs are; as many stand in a row as fit.
            '& .MuiFormControl-root': { m: 0, width: '100%' },
            '& form > .MuiFormControl-root, & form > .MuiAutocomplete-root': { width: { xs: '100%', sm: 220 } },
          }}
        >
          <FilterLiveForm>{filters}</FilterLiveForm>
          {isFiltered && (
            <Button color="inherit" onClick={() => setFilters({})} sx={{ minHeight: 40 }}>
              {translate('shared.filters.clear')}
            </Button>
          )}
        </Stack>
      )}
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={translate('shared.loading')} />}</Box>
      {error ? (
        <Box sx={{ p: 2 }}>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </Box>
      ) : null}
      {!error && data?.length === 0 && (isFiltered ? <NothingMatches /> : <EmptyState {...empty} />)}
      {data && data.length > 0 && (
        <RecordTable caption={caption} rows={data} columns={columns} rowKey={(row) => String(row.id)} />
      )}
      {!isPending && (total ?? 0) > 0 && <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
      <Box role="status" className="visually-hidden">
        {total !== undefined && translate('shared.results', { smart_count: total })}
      </Box>
    </>
  );
}

const NothingMatches = () => <EmptyState icon={SearchOff} title="shared.filters.none" advice="shared.filters.advice" />;
