import { useListContext } from 'react-admin';
import { operationsOf } from '../../resource/operationsOf';
import { useResources } from '../../resource/ResourcesContext';
import type { ColumnChoice } from '../ColumnMenu';
import type { Column } from '../RecordTable';
import { type Arrangement, arrangementOf, type ListKnows } from './arrangement.rules';

interface Arranging {
  /** What is chosen now, without what nobody keeps. */
  present: Arrangement;
  /** The same with what nobody keeps. */
  everything: Arrangement;
  /** Something was typed that is not kept: it may be somebody's name. */
  leavesOut: boolean;
  apply: (arrangement: Arrangement) => void;
  knows: ListKnows;
}

/** What is chosen in the list in context, to be kept and to be put back. */
export function useArrangement<Row>(columns: readonly Column<Row>[], choice: ColumnChoice<Row>): Arranging {
  const { resource, filterValues, setFilters, sort, setSort } = useListContext();
  const { list, asks = asTheyAre, namesPeople = [] } = operationsOf(useResources())[resource] ?? {};
  const entries = Object.entries(filterValues as Record<string, unknown>);
  const kept = entries.filter(([name]) => !namesPeople.includes(name));
  return {
    present: arrangementOf({ filter: Object.fromEntries(kept), sort, columns: choice.chosen }),
    everything: arrangementOf({ filter: Object.fromEntries(entries), sort, columns: choice.chosen }),
    leavesOut: kept.length < entries.length,
    apply: ({ filter = {}, sort: wanted = { field: 'id', order: 'ASC' }, columns: shown = {} }) => {
      setFilters(filter);
      // Of the column that is sorted already, react-admin turns the order.
      if (wanted.field !== sort.field || wanted.order !== sort.order) setSort(wanted);
      choice.choose(shown);
    },
    knows: {
      isFilter: (name, value) => Object.keys(asks({ [name]: value })).every((asked) => list?.takes?.includes(asked)),
      words: list?.words ?? {},
      sorts: columns.flatMap((column) => column.sort ?? []),
      columns: columns.map(({ label }) => label),
    },
  };
}

const asTheyAre = (filter: Record<string, unknown>): Record<string, unknown> => filter;
