/**
 * Books as a child would keep them: one list of what was done, each with its sides. No balance is stored and nothing is read from the server, so what is asked of a
 * day is added up anew each time. Amounts in whole đồng, debit above zero.
 */
export type Book = 'PT' | 'PC' | 'GBC' | 'UNC' | 'PKT';

/** Whose money it is, and what for. */
export interface Purse {
  fund: string;
  source: string;
  purpose?: string;
}

export interface Side extends Purse {
  /** Code of the account. */
  account: string;
  place?: string;
  /** Line of a budget. */
  line?: string;
  /** Of the own office, that it pays for. */
  activity?: string;
  amount: number;
}

export interface Movement {
  day: string;
  book: Book;
  sides: readonly Side[];
}

/** Money set aside from a day on; below zero: it is free again. */
interface Promised extends Purse {
  day: string;
  line?: string;
  amount: number;
}

export interface Standing {
  opening: number;
  debit: number;
  credit: number;
  closing: number;
}

export const purseOf = ({ fund, source, purpose }: Purse): string => [fund, source, purpose ?? '-'].join(' / ');

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

/** Adds up by name; what comes to nothing is left out. */
function added(parts: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, amount] of parts) sums.set(name, (sums.get(name) ?? 0) + amount);
  return new Map([...sums].filter(([, amount]) => amount !== 0).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

export class MoneyModel {
  readonly movements: Movement[] = [];
  readonly promised: Promised[] = [];
  /** Of lines of budgets. */
  readonly planned = new Map<string, number>();

  /** Days on which something moved, in order. */
  days(): string[] {
    return [...new Set([...this.movements, ...this.promised].map(({ day }) => day))].toSorted();
  }

  /** The number that a movement gets: without gaps within book and year. */
  add(movement: Movement): number {
    if (sum(movement.sides.map(({ amount }) => amount)) !== 0) throw new Error('the lap itself does not balance');
    this.movements.push(movement);
    return this.counts().get(`${movement.book}/${movement.day.slice(0, 4)}`)!;
  }

  /** What takes a movement back on a day. */
  static back({ sides }: Movement, day: string): Movement {
    return { day, book: 'PKT', sides: sides.map((side) => ({ ...side, amount: -side.amount })) };
  }

  /** Vouchers by book and year. */
  counts(): Map<string, number> {
    return added(this.movements.map(({ book, day }) => [`${book}/${day.slice(0, 4)}`, 1]));
  }

  /** Money in each place at the end of a day. */
  places(day: string): Map<string, number> {
    return added(this.sidesUntil(day).flatMap(({ place, amount }) => (place ? [[place, amount] as const] : [])));
  }

  /** Money of each purse at the end of a day, and what of it is set aside. */
  purses(day: string): Map<string, { amount: number; pending: number }> {
    const held = added(
      this.sidesUntil(day).flatMap((side) => (side.place ? [[purseOf(side), side.amount] as const] : [])),
    );
    const pending = added(this.promised.filter((one) => one.day <= day).map((one) => [purseOf(one), one.amount]));
    return new Map([...held].map(([purse, amount]) => [purse, { amount, pending: pending.get(purse) ?? 0 }]));
  }

  /** What each account came to within days; accounts on which nothing ever moved are left out. */
  accounts(from: string, to: string): Map<string, Standing> {
    const until = this.movements.filter(({ day }) => day <= to);
    const codes = [...new Set(until.flatMap(({ sides }) => sides.map(({ account }) => account)))].toSorted();
    return new Map(codes.map((code) => [code, this.standing(until, code, from)]));
  }

  /** Of a line of a budget: what was said of it, what is promised and what was spent. */
  line(name: string): { planned: number; committed: number; spent: number; remains: number } {
    const planned = this.planned.get(name) ?? 0;
    const committed = sum(this.promised.filter(({ line }) => line === name).map(({ amount }) => amount));
    const spent = sum(
      this.sides()
        .filter(({ line }) => line === name)
        .map(({ amount }) => amount),
    );
    return { planned, committed, spent, remains: planned - committed - spent };
  }

  /** What was debited on accounts within days. */
  debited(codes: readonly string[], from: string, to: string): number {
    const within = this.movements.filter(({ day }) => day >= from && day <= to).flatMap(({ sides }) => sides);
    return sum(within.filter(({ account }) => codes.includes(account)).map(({ amount }) => amount));
  }

  /** What was paid for activities, of some sources, whenever it was paid; what came back is no longer spent. */
  spentOn(activities: readonly string[], sources: readonly string[]): number[] {
    return this.sides()
      .filter(({ activity, source }) => activity && activities.includes(activity) && sources.includes(source))
      .map(({ amount }) => amount);
  }

  /** Days at whose end a place or a purse would hold less than nothing, or less than is set aside. */
  overdrawn(): string[] {
    return this.days().filter(
      (day) =>
        [...this.places(day).values()].some((amount) => amount < 0) ||
        [...this.purses(day).values()].some(({ amount, pending }) => amount < pending || pending < 0),
    );
  }

  private standing(until: readonly Movement[], code: string, from: string): Standing {
    const of = (movements: readonly Movement[]) =>
      movements.flatMap(({ sides }) => sides.filter(({ account }) => account === code).map(({ amount }) => amount));
    const opening = sum(of(until.filter(({ day }) => day < from)));
    const within = of(until.filter(({ day }) => day >= from));
    const debit = sum(within.map((amount) => Math.max(amount, 0)));
    const credit = sum(within.map((amount) => Math.max(-amount, 0)));
    return { opening, debit, credit, closing: opening + debit - credit };
  }

  private sides(): Side[] {
    return this.movements.flatMap(({ sides }) => sides);
  }

  private sidesUntil(until: string): Side[] {
    return this.movements.filter(({ day }) => day <= until).flatMap(({ sides }) => sides);
  }
}

/** Saturdays of 2026 on which offices work in place of a Monday before a holiday; no holiday falls among the days here. */
const WORKED_SATURDAYS = ['2026-08-22'];

/** The day after so many whole working days. */
export function afterWorkingDays(from: string, count: number): string {
  const day = new Date(`${from}T00:00:00Z`);
  const text = () => day.toISOString().slice(0, 10);
  const isWorking = () => (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) || WORKED_SATURDAYS.includes(text());
  for (let left = count + 1; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorking()) left -= 1;
  }
  return text();
}
