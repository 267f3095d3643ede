import { searchName } from './search-name.rules';

export interface NamedRow {
  name: string;
  parent: string;
}

/** Places of the rows so that a row comes after the row that it names as the level above; those in a circle come last. */
export function importOrder(rows: readonly NamedRow[]): number[] {
  const places = new Map(rows.map(({ name }, at) => [searchName(name), at]));
  const order: number[] = [];
  const waiting = new Set(rows.keys());
  const isReady = (at: number) => {
    const above = places.get(searchName(rows[at]!.parent));
    return above === undefined || above === at || !waiting.has(above);
  };
  for (let ready = [...waiting].filter(isReady); ready.length > 0; ready = [...waiting].filter(isReady))
    for (const at of ready) {
      waiting.delete(at);
      order.push(at);
    }
  return [...order, ...waiting];
}
