export const DAY_KINDS = ['holiday', 'working_day'] as const;

/** A day off on a weekday, or a weekend on which people work for a swapped day. */
export interface CalendarDay {
  day: string;
  kind: (typeof DAY_KINDS)[number];
  name: string;
  /** Text that says so. */
  citation: string;
}

export interface CalendarYear {
  year: number;
  /** The year's own decision is among the days. */
  confirmed: boolean;
  days: CalendarDay[];
}
