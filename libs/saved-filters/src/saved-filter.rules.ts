/** Own filters of one person, over all lists. */
export const MOST_OWN = 100;
/** Filters shared at one organisation, over all lists. */
export const MOST_SHARED = 200;
/** Of these by one person, so that nobody takes the room of all. */
export const MOST_SHARED_BY_ONE = 50;

/** Characters of a word in a filter, and words in one list. */
const MAX_WORD = 300;
const MAX_WORDS = 100;

const ORDERS: readonly unknown[] = ['ASC', 'DESC'];

/** Written once, however it was typed. */
export const tidyName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Names that people would take for the same. */
export const foldedName = (name: string): string => tidyName(name).toLocaleLowerCase('vi');

/** Whether a text is JSON of the shape in which a list is arranged. What its filter means is known to the list alone. */
export function isArrangement(text: string): boolean {
  const { filter, sort, columns, ...unknown } = objectIn(text) ?? { unknown: true };
  if (Object.keys(unknown).length > 0) return false;
  return isFilter(filter) && isSort(sort) && isChoice(columns);
}

/** By name a scalar or a list of scalars: a list takes nothing deeper. */
const isFilter = (filter: unknown): boolean =>
  filter === undefined || (isObject(filter) && Object.values(filter).every(isAsked));

const isAsked = (value: unknown): boolean =>
  Array.isArray(value) ? value.length <= MAX_WORDS && value.every(isScalar) : isScalar(value);

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  (typeof value === 'string' && value.length <= MAX_WORD);

const isSort = (sort: unknown): boolean =>
  sort === undefined ||
  (isObject(sort) && Object.keys(sort).length === 2 && typeof sort.field === 'string' && ORDERS.includes(sort.order));

const isChoice = (columns: unknown): boolean =>
  columns === undefined ||
  (isObject(columns) && Object.values(columns).every((isShown) => typeof isShown === 'boolean'));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text);
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}
