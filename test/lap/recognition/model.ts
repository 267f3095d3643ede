/** What the texts say, written once more and by other means than the programme: in whole numbers and on calendars of strings. */
export interface Vote {
  entitled: number;
  present: number;
  inFavour: number;
}

/** Two thirds present, 80 % of them in favour: an example of a province. Fractions are compared crosswise. */
export function voteIs({ entitled, present, inFavour }: Vote): 'PASSED' | 'NOT_PASSED' | 'NO_QUORUM' {
  if (present * 3 < entitled * 2) return 'NO_QUORUM';
  return inFavour * 5 >= present * 4 ? 'PASSED' : 'NOT_PASSED';
}

/** 36 months that follow the year of recognition. */
export const lastDayOf = (year: number): string => `${year + 3}-12-31`;

/** The day a year after another. 29 February has none in most years: no decision of the lap falls on it. */
export const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** In đồng: factor in tenths of a base salary, up to the next ten thousand. */
export function rewardIs(base: number, tenths: number, isHousehold: boolean): number {
  const doubled = base * tenths * (isHousehold ? 3 : 2);
  const tenThousands = doubled / 200_000;
  const whole = Math.trunc(tenThousands);
  return (whole === tenThousands ? whole : whole + 1) * 10_000;
}
