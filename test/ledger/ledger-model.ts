/** What one accepted act did: money of a holding came into a place, or left it, on a day. */
export interface Moved {
  day: number;
  place: number;
  holding: number;
  amount: number;
}

const cellOf = ({ place, holding }: Pick<Moved, 'place' | 'holding'>): string => `${place}/${holding}`;

/**
 * Books as a child would keep them: a list of what was done. It stores no balance, so what it says of a day is added up anew each time.
 */
export class LedgerModel {
  readonly vouchers: { moved: Moved[]; isReversed: boolean; isReversal: boolean }[] = [];
  closedThrough = -1;

  /** At the end of a day, of each place and holding on which anything ever moved. */
  balancesOn(day: number): Map<string, number> {
    const balances = new Map<string, number>();
    for (const { moved } of this.vouchers)
      for (const one of moved)
        if (one.day <= day) balances.set(cellOf(one), (balances.get(cellOf(one)) ?? 0) + one.amount);
    return balances;
  }

  /** Days on which money of a holding moved in a place, in order. */
  daysOf(cell: string): number[] {
    const days = this.vouchers.flatMap(({ moved }) =>
      moved.filter((one) => cellOf(one) === cell).map(({ day }) => day),
    );
    return [...new Set(days)].toSorted((one, other) => one - other);
  }

  /** Whether money would be below zero on some day if this were done, too. */
  wouldFall(further: readonly Moved[]): boolean {
    const all = [...this.vouchers.flatMap(({ moved }) => moved), ...further];
    const days = new Set(all.map(({ day }) => day));
    for (const day of days) {
      const sums = new Map<string, number>();
      for (const one of all) if (one.day <= day) sums.set(cellOf(one), (sums.get(cellOf(one)) ?? 0) + one.amount);
      if ([...sums.values()].some((sum) => sum < 0)) return true;
    }
    return false;
  }
}
