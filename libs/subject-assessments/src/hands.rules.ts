/** With whoever acts now, where that is a person; everybody once. */
export const withHands = (before: readonly string[], ...more: readonly (string | null | undefined)[]): string[] => [
  ...new Set([...before, ...more.filter((key) => key != null)]),
];

/** Had a hand in it, so that somebody else reviews it. */
export const isOneOf = (hands: readonly string[], personKey: string | null): boolean =>
  personKey !== null && hands.includes(personKey);
