import type { Lowest, Move } from '@app/bookkeeping';
import type { IsoDate, Transaction } from '@app/kernel';
import type { HeldBooks } from './books-store';
import { budgetBalances } from './ledger-balances';
import { dongText } from './dong.rules';
import { LedgerError } from './ledger.errors';
import { type OpenItem, traitsOf } from './open-item.entity';
import { movedBy, openItemFault, type OpenItemMove, openItemMove, type Standing } from '@app/bookkeeping';
import { type Side, sideFault } from './posting-sides';

/** What a voucher moves beside money: open items that it pays, and lines of budgets that it is spent on. */
export interface Promises {
  openItems: { openItem: OpenItem; after: Standing; freed: number; uncommitted: number; at: number }[];
  /** What is spent, of a budget line: by the side that names it first. */
  spent: { budgetLineKey: string; amount: number; at: number }[];
}

/** Throws OPEN_ITEM_ENDED, OPEN_ITEM_EXCEEDED, OPEN_ITEM_RETURN_EXCEEDED. Nothing is written. */
export function promisesOf(sides: readonly Side[], isReversal: boolean): Promises {
  const openItems = [...byFirst(sides, ({ openItem }) => openItem?.key ?? null)].map(([, parts]) => {
    const { side, at } = parts[0]!;
    const openItem = side.openItem!;
    const move = parts.reduce<OpenItemMove>(
      (sum, { side: { amount } }) => {
        const one = openItemMove(amount, traitsOf(openItem.kind).isIncoming, isReversal);
        return { paid: sum.paid + one.paid, returned: sum.returned + one.returned };
      },
      { paid: 0, returned: 0 },
    );
    const before = standingOf(openItem);
    const fault = openItemFault(before, move);
    if (fault) {
      const remains = 'remains' in fault ? dongText(fault.remains) : '';
      throw sideFault(side, LedgerError[fault.code], 'openItemId', { content: openItem.content, remains });
    }
    return { openItem, ...movedBy(before, move, traitsOf(openItem.kind).isAccountedFor), at };
  });
  const spent = [...byFirst(sides, ({ budgetLine }) => budgetLine?.key ?? null)].map(([budgetLineKey, parts]) => {
    const amount = parts.reduce((sum, { side }) => sum + side.amount, 0);
    return { budgetLineKey, amount, at: parts[0]!.at };
  });
  return { openItems, spent };
}

const standingOf = ({ amount, paid, returned, released, endedOn }: OpenItem): Standing => ({
  amount,
  paid,
  returned,
  released,
  isEnded: endedOn !== null,
});

function byFirst(
  sides: readonly Side[],
  keyOf: (side: Side) => string | null,
): Map<string, { side: Side; at: number }[]> {
  const groups = new Map<string, { side: Side; at: number }[]>();
  for (const [at, side] of sides.entries()) {
    const key = keyOf(side);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), { side, at }]);
  }
  return new Map([...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** By how much less is set aside, by holding. */
export const freedHoldings = ({ openItems }: Promises): Map<string, number> =>
  summed(openItems.map(({ openItem, freed }) => [openItem.holdingKey, freed]));

/** What lines of budgets are moved by: what was committed and is paid, or accounted for, is spent. */
function budgetMoves({ openItems, spent }: Promises): Move<{ budgetLineKey: string }>[] {
  const freed = summed(openItems.map(({ openItem, uncommitted }) => [openItem.budgetLineKey, uncommitted]));
  const used = summed(spent.map(({ budgetLineKey, amount }) => [budgetLineKey, amount]));
  const keys = [...new Set([...freed.keys(), ...used.keys()])].toSorted();
  return keys.map((budgetLineKey) => ({
    key: { budgetLineKey },
    by: { committed: -(freed.get(budgetLineKey) ?? 0), spent: used.get(budgetLineKey) ?? 0 },
  }));
}

function summed(parts: readonly [key: string | null, amount: number][]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, amount] of parts) if (key !== null) sums.set(key, (sums.get(key) ?? 0) + amount);
  return new Map([...sums].filter(([, amount]) => amount !== 0));
}

/** SQL over a balance of a budget line `b`: what is neither spent nor committed. */
export const AVAILABLE = 'b.planned - b.committed - b.spent';

/** Names the budget line beyond which it goes, and what remains. Throws BUDGET_LINE_SHORT, BUDGET_LINE_REFUND. */
export async function mustBePlanned(
  tx: Transaction,
  { provinceId }: HeldBooks,
  day: IsoDate,
  sides: readonly Side[],
  promises: Promises,
): Promise<void> {
  const all = budgetMoves(promises);
  await mustBeSpent(tx, provinceId, day, sides, all);
  const moves = all.filter(({ by }) => by['committed']! + by['spent']! > 0);
  const keys = moves.map(({ key }) => key);
  const left = await budgetBalances.lowest(tx.query.bind(tx), provinceId, day, keys, AVAILABLE);
  for (const [place, { key, by }] of moves.entries()) {
    const { amount } = left[place]!;
    const wanted = by['committed']! + by['spent']!;
    if (wanted <= amount) continue;
    const { side, name } = sideOfLine(sides, key.budgetLineKey);
    throw sideFault(side, LedgerError.BUDGET_LINE_SHORT, 'budgetLineId', {
      name,
      ...lacking(left[place]!, wanted, day),
    });
  }
}

/** The side that moves a line: it is spent on it, or names the open item for which it is committed. */
function sideOfLine(sides: readonly Side[], budgetLineKey: string): { side: Side; name: string } {
  const spent = sides.find(({ budgetLine }) => budgetLine?.key === budgetLineKey);
  if (spent) return { side: spent, name: spent.budgetLine!.name };
  const side = sides.find(({ openItem }) => openItem?.budgetLineKey === budgetLineKey)!;
  return { side, name: side.openItem!.budgetLineName! };
}

/** No more comes back to a line than was spent on it. Throws BUDGET_LINE_REFUND. */
async function mustBeSpent(
  tx: Transaction,
  provinceId: number,
  day: IsoDate,
  sides: readonly Side[],
  moves: readonly Move<{ budgetLineKey: string }>[],
): Promise<void> {
  const back = moves.filter(({ by }) => by['spent']! < 0);
  const keys = back.map(({ key }) => key);
  const spent = await budgetBalances.lowest(tx.query.bind(tx), provinceId, day, keys, 'b.spent');
  for (const [place, { key, by }] of back.entries()) {
    const { amount } = spent[place]!;
    if (amount + by['spent']! >= 0) continue;
    const side = sides.find(({ budgetLine }) => budgetLine?.key === key.budgetLineKey)!;
    const params = { name: side.budgetLine!.name, spent: dongText(amount) };
    throw sideFault(side, LedgerError.BUDGET_LINE_REFUND, 'budgetLineId', params);
  }
}

/** What remains, what lacks, and when. */
export const lacking = ({ amount, day }: Lowest<unknown>, wanted: number, from: IsoDate) => ({
  remains: dongText(amount),
  short: dongText(wanted - amount),
  day: day ?? from,
});

/** OpenItems as they stand afterwards, and what is committed and spent of lines of budgets. What of holdings is set aside moves with their money. */
export async function movePromises(tx: Transaction, books: HeldBooks, day: IsoDate, promises: Promises): Promise<void> {
  if (promises.openItems.length > 0)
    await tx.query(
      `UPDATE open_item AS o SET paid = m.paid, returned = m.returned, released = m.released, version = o.version + 1,
         steady_from = CASE WHEN m.paid < o.paid THEN greatest(o.steady_from, $3::date) ELSE o.steady_from END
       FROM jsonb_to_recordset($2::jsonb) AS m(key uuid, paid bigint, returned bigint, released bigint)
       WHERE o.province_id = $1 AND o.key = m.key`,
      [
        books.provinceId,
        JSON.stringify(
          promises.openItems.map(({ openItem: { key }, after: { paid, returned, released } }) => ({
            key,
            paid,
            returned,
            released,
          })),
        ),
        day,
      ],
    );
  await budgetBalances.move(tx, books, day, budgetMoves(promises));
}
