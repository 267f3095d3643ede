import { isDeepStrictEqual } from 'node:util';
import { HandoverState, type PlaceCount, type StockCount } from './fund-handover.entity';
import type { HandedStock } from './handover-things';
import { type HandedMoney, type HandoverContent, PASSED, type PassedPart } from './handover-content';

const { Agreed, Confirmed, Prepared, Returned, Withdrawn } = HandoverState;

export type HandoverAct = 'agree' | 'confirm' | 'return' | 'withdraw';

/** What becomes of a protocol; an act that is not there is refused. */
export const HANDOVER_STATES: Readonly<Record<HandoverState, Readonly<Partial<Record<HandoverAct, HandoverState>>>>> = {
  [Prepared]: { agree: Agreed, confirm: Confirmed, return: Returned, withdraw: Withdrawn },
  [Agreed]: { confirm: Confirmed, return: Returned, withdraw: Withdrawn },
  [Confirmed]: {},
  [Returned]: {},
  [Withdrawn]: {},
};

/** What lies in a place by the books, all funds together. */
export interface PlaceMoney {
  placeKey: string;
  place: string;
  booked: number;
}

export function placesOf(money: readonly HandedMoney[]): PlaceMoney[] {
  return [...Map.groupBy(money, ({ placeKey }) => placeKey)].map(([placeKey, rows]) => ({
    placeKey,
    place: rows[0]!.place,
    booked: rows.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

/** What of counts against what is computed does not hold: of each thing that the books hold one is typed, and a difference is explained. */
type Fault<Thing> =
  | { is: 'missing'; thing: Thing }
  | { is: 'unknown'; at: number }
  | { is: 'unexplained'; at: number; thing: Thing; difference: number };

function faultOf<Thing extends { key: string; booked: number }>(
  things: readonly Thing[],
  counts: readonly { key: string; counted: number; explanation: string | null }[],
): Fault<Thing> | null {
  const open = new Map(things.map((thing) => [thing.key, thing]));
  for (const [at, { key, counted, explanation }] of counts.entries()) {
    const thing = open.get(key);
    if (!thing) return { is: 'unknown', at };
    open.delete(key);
    const difference = counted - thing.booked;
    if (difference !== 0 && explanation === null) return { is: 'unexplained', at, thing, difference };
  }
  const [thing] = open.values();
  return thing ? { is: 'missing', thing } : null;
}

export type CountFault =
  | { code: 'HANDOVER_COUNT_MISSING'; place: string }
  | { code: 'HANDOVER_COUNT_UNKNOWN'; at: number }
  | { code: 'HANDOVER_COUNT_UNEXPLAINED'; at: number; place: string; difference: number };

/** Each place with money is counted once, and a difference is explained. */
export function countFault(places: readonly PlaceMoney[], counts: readonly PlaceCount[]): CountFault | null {
  const fault = faultOf(
    places.map(({ placeKey, place, booked }) => ({ key: placeKey, place, booked })),
    counts.map(({ placeKey, ...count }) => ({ key: placeKey, ...count })),
  );
  if (!fault) return null;
  if (fault.is === 'unknown') return { code: 'HANDOVER_COUNT_UNKNOWN', at: fault.at };
  const { place } = fault.thing;
  if (fault.is === 'missing') return { code: 'HANDOVER_COUNT_MISSING', place };
  return { code: 'HANDOVER_COUNT_UNEXPLAINED', at: fault.at, place, difference: fault.difference };
}

export type StockFault =
  | { code: 'HANDOVER_STOCK_MISSING'; item: string }
  | { code: 'HANDOVER_STOCK_UNKNOWN'; at: number }
  | { code: 'HANDOVER_STOCK_UNEXPLAINED'; at: number; item: string; difference: string };

const QUANTITY = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
export const quantityText = (hundredths: number): string => QUANTITY.format(hundredths / 100);

/** The same of goods in the store. */
export function stockFault(stock: readonly HandedStock[], counts: readonly StockCount[]): StockFault | null {
  const fault = faultOf(
    stock.map(({ key, name, unit, hundredths }) => ({ key, name, unit, booked: hundredths })),
    counts.map(({ itemKey, ...count }) => ({ key: itemKey, ...count })),
  );
  if (!fault) return null;
  if (fault.is === 'unknown') return { code: 'HANDOVER_STOCK_UNKNOWN', at: fault.at };
  const { name: item, unit } = fault.thing;
  if (fault.is === 'missing') return { code: 'HANDOVER_STOCK_MISSING', item };
  return {
    code: 'HANDOVER_STOCK_UNEXPLAINED',
    at: fault.at,
    item,
    difference: `${quantityText(fault.difference)} ${unit}`,
  };
}

/** The first part in which two readings of books differ; what is only told may. */
export const differingPart = (one: HandoverContent, other: HandoverContent): PassedPart | null =>
  PASSED.find((part) => !isDeepStrictEqual(one[part], other[part])) ?? null;
