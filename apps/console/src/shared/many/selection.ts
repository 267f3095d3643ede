import { useListContext, type RaRecord } from 'react-admin';
import { useState } from 'react';

/** Which rows of a list are chosen, for an act on all of them. */
export interface Selection<Row> {
  /** As they are now, where the page shows them. */
  rows: readonly Row[];
  isChosen: (row: Row) => boolean;
  toggle: (row: Row) => void;
  /** Of the rows of this page. */
  page: 'none' | 'some' | 'all';
  togglePage: () => void;
  clear: () => void;
}

/** Kept from page to page and through another order; another filter is another list. */
export function useSelection<Row extends RaRecord>(): Selection<Row> {
  const { data = [], filterValues } = useListContext<Row>();
  const [held, setHeld] = useState<{ of: string; rows: readonly Row[] }>({ of: '', rows: [] });
  const of = JSON.stringify(filterValues);
  const chosen = held.of === of ? held.rows : [];
  const isChosen = ({ id }: Row) => chosen.some((row) => row.id === id);
  const here = data.filter(isChosen).length;
  const choose = (rows: readonly Row[]) => setHeld({ of, rows });
  const others = chosen.filter(({ id }) => !data.some((row) => row.id === id));
  return {
    rows: chosen.map((row) => data.find(({ id }) => id === row.id) ?? row),
    isChosen,
    toggle: (row) => choose(isChosen(row) ? chosen.filter(({ id }) => id !== row.id) : [...chosen, row]),
    page: here === 0 ? 'none' : here === data.length ? 'all' : 'some',
    togglePage: () => choose(here === data.length ? others : [...others, ...data]),
    clear: () => choose([]),
  };
}
