import { isDeepStrictEqual } from 'node:util';
import { HandoverState, type PlaceCount } from './fund-handover.entity';
import type { HandedMoney, HandoverContent } from './handover-content';

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

export type CountFault =
  | { code: 'HANDOVER_COUNT_MISSING'; place: string }
  | { code: 'HANDOVER_COUNT_UNKNOWN'; at: number }
  | { code: 'HANDOVER_COUNT_UNEXPLAINED'; at: number; place: string; difference: number };

/** Each place with money is counted once, and a difference is explained. */
export function countFault(places: readonly PlaceMoney[], counts: readonly PlaceCount[]): CountFault | null {
  const open = new Map(places.map((place) => [place.placeKey, place]));
  for (const [at, { placeKey, counted, explanation }] of counts.entries()) {
    const place = open.get(placeKey);
    if (!place) return { code: 'HANDOVER_COUNT_UNKNOWN', at };
    open.delete(placeKey);
    const difference = counted - place.booked;
    if (difference !== 0 && explanation === null)
      return { code: 'HANDOVER_COUNT_UNEXPLAINED', at, place: place.place, difference };
  }
  const [missing] = open.values();
  return missing ? { code: 'HANDOVER_COUNT_MISSING', place: missing.place } : null;
}

/** Parts that go over: of them the books must still say what the protocol says. */
export const PASSED = ['money', 'balances', 'items'] as const;
export type PassedPart = (typeof PASSED)[number];

/** The first part in which two readings of books differ; what is only told may. */
export const differingPart = (one: HandoverContent, other: HandoverContent): PassedPart | null =>
  PASSED.find((part) => !isDeepStrictEqual(one[part], other[part])) ?? null;
