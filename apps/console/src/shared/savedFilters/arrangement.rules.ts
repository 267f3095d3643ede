import { knownOf } from '../../dataProvider/known.rules.ts';

/** What somebody has chosen in a list. */
export interface Arrangement {
  filter?: Record<string, unknown>;
  sort?: { field: string; order: 'ASC' | 'DESC' };
  /** By the label of a column: shown or not. */
  columns?: Record<string, boolean>;
}

/** What a list knows today. */
export interface ListKnows {
  isFilter: (name: string, value: unknown) => boolean;
  /** Of filters that take the values of an enum, which there are. */
  words: Readonly<Record<string, readonly string[]>>;
  sorts: readonly string[];
  columns: readonly string[];
}

/** Only what is chosen: a list that nobody arranged is `{}`. */
export function arrangementOf({ filter = {}, sort, columns = {} }: Arrangement): Arrangement {
  return {
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(sort && sort.field !== 'id' ? { sort: { field: sort.field, order: sort.order } } : {}),
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
  };
}

/** As it was saved, without what the list no longer knows; `left` says what that is. */
export function stillKnown(saved: string, knows: ListKnows): { arrangement: Arrangement; left: string[] } {
  const { filter = {}, sort, columns = {} } = JSON.parse(saved) as Arrangement;
  const [named, unknownFilters] = parted(filter, (name, value) => isAsked(value) && knows.isFilter(name, value));
  const words = Object.entries(named).map(([name, value]) => [name, value, knownOf(value, knows.words[name])] as const);
  const filters = Object.fromEntries(words.flatMap(([name, , known]) => (known === null ? [] : [[name, known]])));
  const unknownWords = words.flatMap(([name, value, known]) => (known === value ? [] : [name]));
  const [shown, unknownColumns] = parted(columns, (label) => knows.columns.includes(label));
  const isSort = sort === undefined || knows.sorts.includes(sort.field);
  return {
    arrangement: arrangementOf({ filter: filters, sort: isSort ? sort : undefined, columns: shown }),
    left: [...unknownFilters, ...unknownWords, ...(isSort ? [] : [sort.field]), ...unknownColumns],
  };
}

/** A list is asked by words, numbers and flags, or by lists of these. */
const isAsked = (value: unknown): boolean => (Array.isArray(value) ? value.every(isScalar) : isScalar(value));

const isScalar = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

function parted<Value>(
  all: Record<string, Value>,
  isKnown: (name: string, value: Value) => boolean,
): [known: Record<string, Value>, unknown: string[]] {
  const entries = Object.entries(all);
  const known = entries.filter(([name, value]) => isKnown(name, value));
  return [Object.fromEntries(known), entries.filter((entry) => !known.includes(entry)).map(([name]) => name)];
}

/** Whether two say the same, in whatever order. */
export const isSameArrangement = (one: Arrangement, other: Arrangement): boolean => inOrder(one) === inOrder(other);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
