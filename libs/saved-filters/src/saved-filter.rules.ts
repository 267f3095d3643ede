/** Own filters of one person, over all lists. */
export const MOST_OWN = 100;
/** Filters shared at one organisation, over all lists. */
export const MOST_SHARED = 200;

const ORDERS: readonly unknown[] = ['ASC', 'DESC'];

/** Written once, however it was typed. */
export const tidyName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Names that people would take for the same. */
export const foldedName = (name: string): string => tidyName(name).toLocaleLowerCase('vi');

/** Whether a text is JSON of the shape in which a list is arranged. What its filter means is known to the list alone. */
export function isArrangement(text: string): boolean {
  const { filter, sort, columns, ...unknown } = objectIn(text) ?? { unknown: true };
  if (Object.keys(unknown).length > 0) return false;
  return (filter === undefined || isObject(filter)) && isSort(sort) && isChoice(columns);
}

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
