import { readDecimal } from '../shared/decimal.rules.ts';
import type { HandoverContent } from './fundHandovers.graphql.ts';

/** Places with money of the funds that go over, each with what the books say lies there of these. `fundIds` null: all of them. */
export function placesChosen(
  { money, places }: Pick<HandoverContent, 'money' | 'places'>,
  fundIds: readonly string[] | null,
): { placeId: string; place: string; booked: number }[] {
  if (fundIds === null) return places.map(({ placeId, place, booked }) => ({ placeId, place, booked }));
  return places.flatMap(({ placeId, place }) => {
    const own = money.filter((row) => row.place === place && fundIds.includes(row.fundId));
    return own.length === 0 ? [] : [{ placeId, place, booked: own.reduce((sum, { amount }) => sum + amount, 0) }];
  });
}

/** Goods that go over to this office. `chosen` null: all of them. */
export function stockChosen<Item extends { isRest: boolean; fundId: string | null }>(
  { stock }: { stock: readonly Item[] },
  chosen: { fundIds: readonly string[]; takesRest: boolean } | null,
): readonly Item[] {
  if (chosen === null) return stock;
  return stock.filter(({ isRest, fundId }) => (isRest ? chosen.takesRest : chosen.fundIds.includes(fundId ?? '')));
}

const MOST = 10_000_000;

/** What was counted as it is typed: `2,5`, `1.250`, `0`; null where it is none. */
export function countedOf(text: string): number | null {
  const said = readDecimal(text, 2);
  return said !== null && said >= 0 && said <= MOST ? said : null;
}
