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
