import { type Lowest, movesOf } from '@app/bookkeeping';
import type { FactPlace, IsoDate, Language, Transaction } from '@app/kernel';
import type { HeldBooks } from './books-store';
import { accountBalances, holdingBalances, moneyBalances } from './ledger-balances';
import { dongText } from './dong.rules';
import { type HoldingNames, holdingSaid } from './holdings';
import { LedgerError } from './ledger.errors';
import type { HeldSide as Side } from './posting-sides';

const moneyKey = ({ placeKey, holding }: Side): string | null => (placeKey === null ? null : `${placeKey}/${holding}`);
const holdingKey = ({ placeKey, holding }: Side): string | null => (placeKey === null ? null : holding);
const accountKeyOf = ({ accountKey, holding }: Side): string => `${accountKey}/${holding}`;

const split = (key: string): [string, string] => key.split('/') as [string, string];

const moneyOf = (key: string) => {
  const [placeKey, holding] = split(key);
  return { placeKey, holdingKey: holding };
};

/** Names what would fall below zero, on which day and by how much; the CHECKs of the tables refuse it besides. `freed` as with `move`. Throws MONEY_SHORT, HOLDING_COMMITTED. */
export async function mustHold(
  tx: Transaction,
  { provinceId }: FactPlace,
  day: IsoDate,
  sides: readonly Side[],
  freed: ReadonlyMap<string, number>,
): Promise<void> {
  const query = tx.query.bind(tx);
  const money = leaving(movesOf(sides, moneyKey));
  const held = leaving(added(movesOf(sides, holdingKey), freed));
  const moneyKeys = money.map(([key]) => moneyOf(key));
  const left = await moneyBalances.lowest(query, provinceId, day, moneyKeys, 'b.amount');
  const short = shortOf(money, left, day);
  if (short) {
    const side = sides.find((one) => moneyKey(one) === short.key)!;
    const params = { ...named(side, tx.actor.language), place: side.place!.name, ...short.params };
    throw LedgerError.MONEY_SHORT(params, [{ path: 'lines', code: 'MONEY_SHORT', params }]);
  }
  const heldKeys = held.map(([key]) => ({ holdingKey: key }));
  const free = await holdingBalances.lowest(query, provinceId, day, heldKeys, 'b.amount - b.pending');
  const committed = shortOf(held, free, day);
  if (!committed) return;
  const side = sides.find(({ holding }) => holding === committed.key)!;
  const params = { ...named(side, tx.actor.language), ...committed.params };
  throw LedgerError.HOLDING_COMMITTED(params, [{ path: 'lines', code: 'HOLDING_COMMITTED', params }]);
}

type Leaving = [key: string, delta: number];

function added(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map(one);
  for (const [key, amount] of other) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
}

const leaving = (moves: ReadonlyMap<string, number>): Leaving[] => [...moves].filter(([, delta]) => delta < 0);

function shortOf<Key>(moves: readonly Leaving[], lowest: readonly Lowest<Key>[], day: IsoDate) {
  for (const [at, [key, delta]] of moves.entries()) {
    const { amount, day: on } = lowest[at]!;
    if (amount + delta >= 0) continue;
    const params = { remains: dongText(amount), short: dongText(-delta - amount), day: on ?? day };
    return { key, params };
  }
  return null;
}

const named = ({ fund, source, purpose }: Side, language: Language): HoldingNames =>
  holdingSaid({ fund: fund.name, source, purpose: purpose?.name ?? null }, language);

/** Balances of the day and of all later ones. `freed`: by how much less is set aside, by holding. */
export async function move(
  tx: Transaction,
  books: HeldBooks,
  day: IsoDate,
  sides: readonly Side[],
  freed: ReadonlyMap<string, number>,
): Promise<void> {
  const money = inOrder(movesOf(sides, moneyKey)).map(([key, amount]) => ({ key: moneyOf(key), by: { amount } }));
  const amounts = movesOf(sides, holdingKey);
  // What is set aside goes with the money that pays it, in one statement.
  const held = [...new Set([...amounts.keys(), ...freed.keys()])].toSorted().map((key) => ({
    key: { holdingKey: key },
    by: { amount: amounts.get(key) ?? 0, pending: -(freed.get(key) ?? 0) },
  }));
  const kept = inOrder(movesOf(sides, accountKeyOf)).map(([key, amount]) => {
    const [accountKey, holding] = split(key);
    return { key: { booksKey: books.key, accountKey, holdingKey: holding }, by: { amount } };
  });
  await moneyBalances.move(tx, books, day, money);
  await holdingBalances.move(tx, books, day, held);
  await accountBalances.move(tx, books, day, kept);
}

const inOrder = (moves: ReadonlyMap<string, number>): [string, number][] =>
  [...moves].toSorted(([one], [other]) => (one < other ? -1 : 1));
