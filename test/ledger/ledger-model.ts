/** What one accepted act did: money of a holding came into a place, or left it, on a day. */
export interface Moved {
  day: number;
  place: number;
  holding: number;
  amount: number;
}

/** From a day on more of a holding is set aside, or less; of a line of the budget, too, where it is of one. */
export interface Promised {
  day: number;
  holding: number;
  isOfLine: boolean;
  amount: number;
}

/** From a day on more was spent on the line, or less. */
export interface Spent {
  day: number;
  amount: number;
}

/** What is asked, or was done, beside each other. */
export interface Effects {
  moved: readonly Moved[];
  promised: readonly Promised[];
  spent: readonly Spent[];
}

/** Money that was promised. */
export interface Item {
  holding: number;
  isOfLine: boolean;
  amount: number;
  paid: number;
  released: number;
  isEnded: boolean;
  /** The latest day of all that was done with it. */
  touched: number;
}

export interface Done extends Effects {
  isReversed: boolean;
  isReversal: boolean;
  /** The item that it paid. */
  item: number | null;
}

export const NOTHING: Effects = { moved: [], promised: [], spent: [] };

export const openOf = ({ amount, paid, released, isEnded }: Item): number => (isEnded ? 0 : amount - paid - released);

const cellOf = ({ place, holding }: Pick<Moved, 'place' | 'holding'>): string => `${place}/${holding}`;

const sum = (parts: readonly { amount: number }[]): number => parts.reduce((all, { amount }) => all + amount, 0);

const left = <Part>(parts: readonly Part[], gone: readonly Part[]): Part[] =>
  parts.filter((one) => !gone.includes(one));

/**
 * Books as a child would keep them: a list of what was done. It stores no balance, so what it says of a day is added up anew each time.
 */
export class LedgerModel {
  readonly vouchers: Done[] = [];
  /** What was set aside or freed by no voucher. */
  readonly promises: Promised[] = [];
  readonly items: Item[] = [];
  closedThrough = -1;

  /** `planned`: of the one line of the budget, from the first day on. */
  constructor(readonly planned: number) {}

  /** At the end of a day, of each place and holding on which anything ever moved. */
  balancesOn(day: number): Map<string, number> {
    const balances = new Map<string, number>();
    for (const one of this.all().moved)
      if (one.day <= day) balances.set(cellOf(one), (balances.get(cellOf(one)) ?? 0) + one.amount);
    return balances;
  }

  /** Days on which money of a holding moved in a place, in order. */
  daysOf(cell: string): number[] {
    const days = this.all().moved.flatMap((one) => (cellOf(one) === cell ? [one.day] : []));
    return [...new Set(days)].toSorted((one, other) => one - other);
  }

  /** What a holding has at the end of a day in all places, and what of it is set aside. */
  heldOn(day: number, holding: number): { amount: number; pending: number } {
    const of = (parts: readonly { day: number; holding: number; amount: number }[]) =>
      sum(parts.filter((one) => one.day <= day && one.holding === holding));
    const { moved, promised } = this.all();
    return { amount: of(moved), pending: of(promised) };
  }

  lineOn(day: number): { committed: number; spent: number } {
    const { promised, spent } = this.all();
    return {
      committed: sum(promised.filter((one) => one.isOfLine && one.day <= day)),
      spent: sum(spent.filter((one) => one.day <= day)),
    };
  }

  /** Whether money would be below zero or below what is set aside, on some day, if this were done, too. */
  wouldFall({ moved, promised }: Effects): boolean {
    const done = this.all();
    const all = [...done.moved, ...moved];
    const aside = [...done.promised, ...promised];
    const days = new Set([...all, ...aside].map(({ day }) => day));
    for (const day of days) {
      const until = all.filter((one) => one.day <= day);
      for (const parts of Map.groupBy(until, cellOf).values()) if (sum(parts) < 0) return true;
      const pending = Map.groupBy(
        aside.filter((one) => one.day <= day),
        ({ holding }) => holding,
      );
      for (const [holding, parts] of pending)
        if (sum(until.filter((one) => one.holding === holding)) < sum(parts)) return true;
    }
    return false;
  }

  /** Whether more than was planned would be spent or promised of the line, on some day, if this were done, too. */
  wouldOverspend({ promised, spent }: Effects): boolean {
    const done = this.all();
    const used = [
      ...done.promised.filter(({ isOfLine }) => isOfLine),
      ...done.spent,
      ...promised.filter(({ isOfLine }) => isOfLine),
      ...spent,
    ];
    return used.some(({ day }) => sum(used.filter((one) => one.day <= day)) > this.planned);
  }

  /** The same without what came or was freed in some acts: as if these had come afterwards. */
  without(came: Effects): LedgerModel {
    const earlier = new LedgerModel(this.planned);
    earlier.vouchers.push(
      ...this.vouchers.map((one) => ({
        ...one,
        moved: left(one.moved, came.moved),
        promised: left(one.promised, came.promised),
        spent: left(one.spent, came.spent),
      })),
    );
    earlier.promises.push(...left(this.promises, came.promised));
    return earlier;
  }

  private all(): Effects {
    return {
      moved: this.vouchers.flatMap(({ moved }) => moved),
      promised: [...this.promises, ...this.vouchers.flatMap(({ promised }) => promised)],
      spent: this.vouchers.flatMap(({ spent }) => spent),
    };
  }
}
