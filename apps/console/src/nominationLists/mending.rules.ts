import type { Candidate, ListedRow } from './list.rules.ts';

/** A fault as the API tells it; `row` is the place among the rows, null for the list. */
export interface ListFault {
  row: number | null;
  column: string | null;
  code: string;
  message: string;
  suggestion: string | null;
  candidates: readonly Candidate[];
}

/** What was found at the last check. `touched`: places of rows that were changed since. */
export interface Found {
  faults: readonly ListFault[];
  matches: ReadonlyMap<number, Candidate>;
  touched: ReadonlySet<number>;
}

const OTHER_KIND = new Set([
  'NOMINATION_ROW_COLLECTIVE',
  'NOMINATION_ROW_HOUSEHOLD',
  'NOMINATION_ROW_PERSON',
  'NOMINATION_ROW_KIND',
]);

export const isOfOtherKind = ({ code }: ListFault): boolean => OTHER_KIND.has(code);

/** What can be mended at once for many rows. */
export interface ForMany {
  suggested: ListFault[];
  single: ListFault[];
  others: ListFault[];
  hasGaps: boolean;
}

export function forMany({ faults, touched }: Found): ForMany {
  const open = faults.filter(({ row }) => row !== null && !touched.has(row));
  return {
    suggested: open.filter(({ suggestion }) => suggestion !== null),
    single: open.filter(({ candidates }) => candidates.length === 1),
    others: open.filter(isOfOtherKind),
    hasGaps: open.some(({ code }) => code === 'NOMINATION_ROW_NUMBER'),
  };
}

/** Rows of which each fault was mended in one way. */
export function mended(
  rows: readonly ListedRow[],
  faults: readonly ListFault[],
  how: (row: ListedRow, fault: ListFault) => ListedRow,
): ListedRow[] {
  const changed = [...rows];
  for (const fault of faults) if (fault.row !== null) changed[fault.row] = how(changed[fault.row]!, fault);
  return changed;
}

/** Places of the rows that are shown: those with a fault, those changed since, and those left out; all where nothing was found or everything is asked for. */
export function shownPlaces(rows: readonly ListedRow[], found: Found | null, isAll: boolean, most: number): number[] {
  const wrong = new Set(found?.faults.map(({ row }) => row));
  const places = rows.flatMap((row, at) =>
    isAll || !found || wrong.has(at) || found.touched.has(at) || row.isLeftOut ? [at] : [],
  );
  return places.slice(0, most);
}

/** A reason is needed for each row that is left out. */
export const lacksReason = (rows: readonly ListedRow[]): boolean =>
  rows.some(({ isLeftOut, reason }) => isLeftOut && reason.trim() === '');
