/** What somebody spent, in đồng, as far as it is shared out. */
export interface Spent {
  amount: number;
}

/** A part of what was spent, by the place of its line. */
export interface SpentPart {
  at: number;
  amount: number;
}

export interface Shares {
  /** What is booked against the advance: of the first lines as much as it covers. */
  settled: SpentPart[];
  /** What goes beyond it, and is paid in addition. */
  extra: SpentPart[];
}

/** The first `covered` đồng of what was spent are settled out of the advance, the rest is paid in addition; a line may be part of both. */
export function sharesOf(lines: readonly Spent[], covered: number): Shares {
  const shares: Shares = { settled: [], extra: [] };
  let left = covered;
  for (const [at, { amount }] of lines.entries()) {
    const settled = Math.min(left, amount);
    left -= settled;
    if (settled > 0) shares.settled.push({ at, amount: settled });
    if (amount > settled) shares.extra.push({ at, amount: amount - settled });
  }
  return shares;
}

export type SettlingFault = 'nothing_open' | 'says_nothing' | 'exceeds';

export interface Settling {
  spent: number;
  returned: number;
  /** What is to be accounted for and stands in no other voucher. */
  open: number;
}

/** What is settled out of the advance and what is paid in addition, or why not: nobody returns money and is paid more at once. */
export function settling({ spent, returned, open }: Settling): { settled: number; extra: number } | SettlingFault {
  if (open <= 0) return 'nothing_open';
  if (spent + returned <= 0) return 'says_nothing';
  if (returned > 0 && spent + returned > open) return 'exceeds';
  const settled = Math.min(spent, open);
  return { settled, extra: spent - settled };
}
