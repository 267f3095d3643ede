import type * as Types from '../dataProvider/schema.ts';
import type { PayableItem } from './openItems.graphql.ts';

/** A voucher has so many lines at most. */
export const MOST_PAID = 500;

/** What is left to be paid and stands in no voucher, in đồng. */
export const leftOf = ({ open, drafted }: Pick<PayableItem, 'open' | 'drafted'>): number => Math.max(open - drafted, 0);

/** By what its cap is counted; nothing where it is not. */
export const countedBy = ({ budgetLine }: Pick<PayableItem, 'budgetLine'>): readonly Types.CapUnit[] =>
  budgetLine?.cap?.isConfirmed ? budgetLine.cap.per : [];

export type Counts = ReadonlyMap<string, readonly Types.QuantityInput[]>;

/** For how many an item pays, of one unit; what is no whole number above zero is not said. */
export function counted(counts: Counts, id: string, unit: Types.CapUnit, typed: string): Counts {
  const count = Number(typed);
  const others = (counts.get(id) ?? []).filter((one) => one.unit !== unit);
  const said = Number.isInteger(count) && count > 0 ? [...others, { unit, count }] : others;
  return new Map([...counts, [id, said]]);
}

/** As the API takes them. */
export const saidCounts = (counts: Counts): Types.ItemQuantitiesInput[] =>
  [...counts].flatMap(([id, quantities]) => (quantities.length > 0 ? [{ id, quantities: [...quantities] }] : []));

/** Why not all of them go into one voucher; null where they do. */
export function togetherFault(items: readonly PayableItem[]): 'tooMany' | 'notHere' | 'elsewhere' | 'direction' | null {
  const [first] = items;
  if (!first) return null;
  if (items.length > MOST_PAID) return 'tooMany';
  if (items.some(({ canPay }) => !canPay)) return 'notHere';
  if (items.some(({ organisation }) => organisation.id !== first.organisation.id)) return 'elsewhere';
  return items.some(({ isIncoming }) => isIncoming !== first.isIncoming) ? 'direction' : null;
}

/** What a voucher of all of them begins with: whom and what they have in common, and else nothing. */
export function commonOf(items: readonly Pick<PayableItem, 'counterparty' | 'content'>[]): {
  counterparty: PayableItem['counterparty'];
  content: string;
} {
  const [first] = items;
  const { counterparty = null, content = '' } = first ?? {};
  return {
    counterparty: items.every((item) => item.counterparty?.id === counterparty?.id) ? counterparty : null,
    content: items.every((item) => item.content === content) ? content : '',
  };
}

/** What the API found wrong with the item at a place of the list: `ids.2`, `ids.2.source`. */
export const rowFaults = (faults: ReadonlyMap<string, string>, at: number): string[] => [
  ...new Set([...faults].flatMap(([path, message]) => (`${path}.`.startsWith(`ids.${at}.`) ? [message] : []))),
];
