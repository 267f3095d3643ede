/** Where a cash box is counted; the only one, unless told. */
export const countPage = (placeId?: string): string =>
  `/cashCounts/create${placeId ? `?place=${encodeURIComponent(placeId)}` : ''}`;
