/** Fewer than so many point at somebody. */
const FEWEST_SHOWN = 5;

/** What is told outside of an area: null instead of so few that they could be recognised; nobody at all is told. */
export const shownOutside = (count: number): number | null => (count > 0 && count < FEWEST_SHOWN ? null : count);
