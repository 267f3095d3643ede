/** What stands in a cell: a text, an amount in đồng, or nothing. */
export type MoneyCell = string | number | null;

export interface MoneyColumn {
  title: string;
  /** Days are written `2026-11-30` and printed as in Vietnam. */
  as: 'text' | 'day' | 'amount';
  /** Of texts: how much of the width that amounts leave. */
  share?: number;
  /** What a page carries over to the next: the sum so far, or what stands in the last line. */
  carry?: 'sum' | 'last';
  /** Of amounts: how many there are, with two decimals at most, not đồng. */
  isCount?: boolean;
}

/** A line with a title of its own: what was there before, what it comes to. Amounts stand in the columns of amounts, in their order. */
export interface MoneyTotal {
  title: string;
  amounts: readonly (number | null)[];
}

/** A book of money of some days, as it is printed: any number of lines, one after another in their order. */
export interface AccountBookSheet {
  organisation: string;
  address: string | null;
  /** `Sổ quỹ tiền mặt` */
  title: string;
  /** `Từ ngày 01/11/2026 đến ngày 30/11/2026` */
  period: string;
  /** Under the period: of which box, fund, source. */
  notes: readonly string[];
  /** In what amounts are counted: đồng where nothing is said, null where each line says it. */
  unit?: string | null;
  columns: readonly MoneyColumn[];
  opening: MoneyTotal | null;
  rows: readonly (readonly MoneyCell[])[];
  closing: readonly MoneyTotal[];
  /** Who signs the book, from left to right. */
  signers: readonly string[];
}

/** `1.500.000`; of counts also `1.500,25` */
export function amountText(amount: number): string {
  const [whole, decimals] = String(amount).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** What stands above the table: in what amounts are counted. */
export const unitText = ({ unit = 'đồng' }: Pick<AccountBookSheet, 'unit'>): string | null =>
  unit === null ? null : `Đơn vị tính: ${unit}`;

/** `30/11/2026` */
export const dayText = (day: string): string => day.split('-').toReversed().join('/');

export const cellText = (cell: MoneyCell | undefined, { as }: MoneyColumn): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return amountText(cell);
  return as === 'day' ? dayText(cell) : cell;
};

/** Columns of amounts, by their places. */
export const amountsAt = (columns: readonly MoneyColumn[]): number[] =>
  columns.flatMap(({ as }, at) => (as === 'amount' ? [at] : []));

/** What pages carry over: begins with what was there before, and takes the lines in their order. */
export class CarriedOver {
  private readonly columns: readonly MoneyColumn[];
  private readonly amounts: (number | null)[];

  constructor({ columns, opening }: Pick<AccountBookSheet, 'columns' | 'opening'>) {
    this.columns = columns;
    const before = new Map(amountsAt(columns).map((at, place) => [at, opening?.amounts[place] ?? null]));
    this.amounts = columns.map(({ carry }, at) => (carry === 'sum' ? 0 : carry === 'last' ? before.get(at)! : null));
  }

  /** Of a line that has been written. */
  add(row: readonly MoneyCell[]): void {
    for (const [at, { carry, isCount }] of this.columns.entries()) {
      const cell = row[at];
      const amount = typeof cell === 'number' ? cell : null;
      if (carry === 'sum') this.amounts[at] = added(this.amounts[at] ?? 0, amount ?? 0, isCount);
      if (carry === 'last') this.amounts[at] = amount;
    }
  }

  /** So far, in the order of the columns of amounts. */
  get told(): (number | null)[] {
    return amountsAt(this.columns).map((at) => this.amounts[at]!);
  }
}

/** Counts have two decimals, which binary fractions would not keep. */
const added = (one: number, other: number, isCount = false): number =>
  isCount ? Math.round((one + other) * 100) / 100 : one + other;
