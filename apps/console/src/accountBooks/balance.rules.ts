/** The six sides of a line of the trial balance. */
export const SIDES = ['openingDebit', 'openingCredit', 'debit', 'credit', 'closingDebit', 'closingCredit'] as const;
export type Side = (typeof SIDES)[number];
export type Sides = Record<Side, number>;

interface Standing {
  opening: number;
  debit: number;
  credit: number;
  closing: number;
}

export const sidesOf = ({ opening, debit, credit, closing }: Standing): Sides => ({
  openingDebit: Math.max(opening, 0),
  openingCredit: Math.max(-opening, 0),
  debit,
  credit,
  closingDebit: Math.max(closing, 0),
  closingCredit: Math.max(-closing, 0),
});

/** What all lines come to: debit is credit, before, in and after the days. */
export const sumOf = (lines: readonly Sides[]): Sides =>
  Object.fromEntries(SIDES.map((side) => [side, lines.reduce((sum, line) => sum + line[side], 0)])) as Sides;
