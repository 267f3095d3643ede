import { addDays } from '@app/kernel';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { type Done, type Effects, type Item, type LedgerModel, NOTHING, openOf } from './ledger-model';

export const FIRST_DAY = '2026-01-01';
/** Days of the histories: three months. */
export const DAYS = 90;
export const MONTH_ENDS = [30, 58, 89];
/** What the line of the budget has; it is of the first holding's source. */
export const PLANNED = 1500;

const day = fc.nat(DAYS - 1);
const amount = fc.integer({ min: 1, max: 900 });
const cell = { place: fc.nat(1), holding: fc.nat(2) };
const which = fc.nat(5);
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('receive' as const), day, amount, ...cell }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('pay' as const), day, amount, ...cell, onLine: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      day,
      amount,
      holding: fc.nat(2),
      onLine: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('settle' as const), day, amount, place: fc.nat(1), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), day, which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resume' as const), day, which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('carry' as const), day, amount, ...cell }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reverse' as const), day, which: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), month: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), month: fc.nat(2) }) },
);
export type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;
export const history = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 7 });

export const onLineOf = ({ onLine, holding }: { onLine: boolean; holding: number }): boolean => onLine && holding === 0;

/** What an act would do to money, to what is set aside and to the line; null where nothing can be said of it before. */
export function effectsOf(one: Act, model: LedgerModel): Effects | null {
  switch (one.kind) {
    case 'receive':
      return { ...NOTHING, moved: [{ day: one.day, place: one.place, holding: one.holding, amount: one.amount }] };
    case 'pay':
      return {
        ...NOTHING,
        moved: [{ day: one.day, place: one.place, holding: one.holding, amount: -one.amount }],
        spent: onLineOf(one) ? [{ day: one.day, amount: one.amount }] : [],
      };
    case 'carry':
      return {
        ...NOTHING,
        moved: [
          { day: one.day, place: one.place, holding: one.holding, amount: -one.amount },
          { day: one.day, place: 1 - one.place, holding: one.holding, amount: one.amount },
        ],
      };
    case 'commit':
      return {
        ...NOTHING,
        promised: [{ day: one.day, holding: one.holding, isOfLine: onLineOf(one), amount: one.amount }],
      };
    case 'settle': {
      const { holding, isOfLine } = model.items[one.which]!;
      return {
        moved: [{ day: one.day, place: one.place, holding, amount: -one.amount }],
        promised: [{ day: one.day, holding, isOfLine, amount: -one.amount }],
        spent: isOfLine ? [{ day: one.day, amount: one.amount }] : [],
      };
    }
    case 'end':
    case 'resume': {
      const item = model.items[one.which]!;
      const { holding, isOfLine } = item;
      const amount = one.kind === 'end' ? -openOf(item) : item.released;
      return { ...NOTHING, promised: amount === 0 ? [] : [{ day: one.day, holding, isOfLine, amount }] };
    }
    case 'reverse':
      return takingBack(model.vouchers[one.which]!, one.day, model.items);
    default:
      return null;
  }
}

/** What an item that ended was promised stays free. */
function takingBack(taken: Done, on: number, items: readonly Item[]): Effects {
  const back = <Part extends { day: number; amount: number }>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, day: on, amount: -part.amount }));
  const isFree = taken.item !== null && items[taken.item]!.isEnded;
  return { moved: back(taken.moved), promised: isFree ? [] : back(taken.promised), spent: back(taken.spent) };
}

/** Which item an act is about; null: about none. */
const itemOf = (one: Act, model: LedgerModel): number | null =>
  one.kind === 'settle' || one.kind === 'end' || one.kind === 'resume'
    ? one.which
    : one.kind === 'reverse'
      ? model.vouchers[one.which]!.item
      : null;

/** Acts about something that is there; of one item only acts of one kind at once, since what another one frees depends on which came first. */
export function possible(acts: readonly Act[], model: LedgerModel): Act[] {
  const kinds = new Map<number, Act['kind']>();
  return acts.filter((one) => {
    if (one.kind === 'reverse' && one.which >= model.vouchers.length) return false;
    const item = itemOf(one, model);
    if (item === null) return true;
    if (item >= model.items.length || (kinds.get(item) ?? one.kind) !== one.kind) return false;
    kinds.set(item, one.kind);
    return true;
  });
}

export const dayOf = (at: number): string => addDays(FIRST_DAY, at);

/** Books in which a history plays, as far as it is put down. */
export interface Noted {
  keys: string[];
  itemKeys: string[];
  model: LedgerModel;
}

/** Puts down what was done. */
export function note(world: Noted, { one, key, effects }: { one: Act; key: string; effects: Effects | null }): void {
  const { model } = world;
  if (one.kind === 'close' || one.kind === 'reopen') {
    model.closedThrough =
      one.kind === 'close' ? MONTH_ENDS[one.month]! : one.month === 0 ? -1 : MONTH_ENDS[one.month - 1]!;
    return;
  }
  const index = itemOf(one, model);
  const item = index === null ? null : model.items[index]!;
  if (item) item.touched = Math.max(item.touched, one.day);
  if (one.kind === 'commit') {
    const { holding, amount: total, day: on } = one;
    model.items.push({
      holding,
      isOfLine: onLineOf(one),
      amount: total,
      paid: 0,
      released: 0,
      isEnded: false,
      touched: on,
    });
    world.itemKeys.push(key);
  }
  if (one.kind === 'end' || one.kind === 'resume') {
    const open = openOf(item!);
    Object.assign(item!, one.kind === 'end' ? { released: open, isEnded: true } : { released: 0, isEnded: false });
  }
  if (one.kind === 'commit' || one.kind === 'end' || one.kind === 'resume') {
    model.promises.push(...effects!.promised);
    return;
  }
  if (one.kind === 'settle') item!.paid += one.amount;
  if (one.kind === 'reverse') {
    const taken = model.vouchers[one.which]!;
    expect(one.day).toBeGreaterThanOrEqual(taken.moved[0]!.day);
    taken.isReversed = true;
    const back = taken.moved.reduce((total, { amount: moved }) => total - moved, 0);
    if (item) Object.assign(item, { paid: item.paid - back, released: item.released + (item.isEnded ? back : 0) });
  }
  const isReversal = one.kind === 'reverse';
  model.vouchers.push({ ...effects!, isReversed: false, isReversal, item: one.kind === 'settle' ? one.which : null });
  world.keys.push(key);
}

interface Tried {
  one: Act;
  code: string | null;
  effects: Effects | null;
}

/** Whether what was refused had to be, in some order of those that came at once. */
export function mustBeRight(said: {
  tried: Tried;
  model: LedgerModel;
  came: Effects;
  itemsBefore: readonly Item[];
  closedBefore: number;
  /** Days through which acts of the same moment closed. */
  closedNow: number[];
}): void {
  const { model, came, itemsBefore, closedBefore, closedNow } = said;
  const { one, code, effects } = said.tried;
  const couldClose = Math.max(model.closedThrough, closedBefore, ...closedNow);
  const index = one.kind === 'close' || one.kind === 'reopen' ? null : itemOf(one, model);
  const items = index === null ? [] : [model.items[index]!, itemsBefore[index]!];
  if (code === 'MONEY_SHORT' || code === 'HOLDING_COMMITTED') {
    expect([one, model.without(came).wouldFall(effects!)]).toEqual([one, true]);
  } else if (code === 'BUDGET_LINE_SHORT') {
    expect([one, model.without(came).wouldOverspend(effects!)]).toEqual([one, true]);
  } else if (code === 'OPEN_ITEM_EXCEEDED') {
    expect((one as { amount: number }).amount).toBeGreaterThan(Math.min(...items.map(openOf)));
  } else if (code === 'OPEN_ITEM_ENDED' || code === 'OPEN_ITEM_STANDS') {
    expect(items.map(({ isEnded }) => isEnded)).toContain(code === 'OPEN_ITEM_ENDED');
  } else if (code === 'OPEN_ITEM_LATER') {
    expect((one as { day: number }).day).toBeLessThan(items[0]!.touched);
  } else if (code === 'VOUCHER_DAY_CLOSED') {
    expect((one as { day: number }).day).toBeLessThanOrEqual(couldClose);
  } else if (code === 'VOUCHER_REVERSAL_EARLY') {
    const { day: asked, which: at } = one as { day: number; which: number };
    expect(asked).toBeLessThan(model.vouchers[at]!.moved[0]!.day);
  } else if (code === 'VOUCHER_REVERSED') {
    expect(model.vouchers[(one as { which: number }).which]!.isReversed).toBe(true);
  } else if (code === 'VOUCHER_IS_REVERSAL') {
    expect(model.vouchers[(one as { which: number }).which]!.isReversal).toBe(true);
  } else {
    expect([null, 'PERIOD_CLOSED', 'PERIOD_NOT_CLOSED', 'PERIOD_SAME_PERSON']).toContain(code);
  }
}
