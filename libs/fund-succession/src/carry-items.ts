import { PLEDGED_MONEY } from '@app/donations';
import { newKey, tableOf, type Transaction } from '@app/kernel';
import { accountedKinds, heldHoldings, holdingBalances, OpenItem, OpenItems, traitsOf } from '@app/ledger';
import { type Carriage, goOn, passedTo, standingIn, type Stored } from './carriage';
import { HandoverError } from './fund-succession.errors';
import { HandedKind } from './handed-thing.entity';
import type { HandedItem } from './handover-things';

const openItems = tableOf(OpenItem);

type ByKey = ReadonlyMap<string, string>;

/** What is open is given up here, and no money of these books is set aside for it any more. Throws VOUCHER_DAY_…, OPEN_ITEM_LATER. */
export async function endItems(tx: Transaction, ledger: OpenItems, carriage: Carriage): Promise<void> {
  const { from, content, handover } = carriage;
  const { provinceId, scopeId } = from;
  for (const { key, isEnded } of content.items)
    if (!isEnded)
      await ledger.end(tx, from, { key: { provinceId, scopeId, key }, day: handover.day }, passedTo(carriage));
}

/**
 * The same open items in the receiving books: what was paid of them so far counts on, so that none is paid twice or beyond what it came to. What each follows from finds it there.
 * Money that is set aside follows once it is there (`setAside`). Money that was promised begins anew with its rest, as its promise does. `causes`: of things that are new there, too.
 */
export async function carryItems(tx: Transaction, carriage: Carriage, causes: ByKey): Promise<Map<string, string>> {
  const { from, to, handover, content, received } = carriage;
  const kept = new Map(content.items.map(({ key }) => [key, newKey()]));
  if (kept.size === 0) return kept;
  const rows = await tx.query<Stored<OpenItem>>(
    `SELECT ${openItems.columns('o')} FROM open_item AS o WHERE o.province_id = $1 AND o.books_key = $2 AND o.key = ANY($3::uuid[]) ORDER BY o.day, o.key`,
    [from.provinceId, from.key, [...kept.keys()]],
  );
  await tx.query(
    'UPDATE open_item SET cause_key = NULL, handed_over = true, version = version + 1 WHERE province_id = $1 AND key = ANY($2::uuid[])',
    [from.provinceId, [...kept.keys()]],
  );
  const itemOf = new Map(content.items.map((item) => [item.key, item]));
  await openItems.insertAll(
    tx,
    rows.map((row) => ({
      ...row,
      ...standingIn(to),
      key: kept.get(row.key)!,
      causeKey: row.causeKey === null ? null : (causes.get(row.causeKey) ?? row.causeKey),
      counterpartyKey: row.counterpartyKey === null ? null : received.counterparties.get(row.counterpartyKey)!,
      ...standingOf(row, itemOf.get(row.key)!),
      holdingKey: null,
      budgetLineKey: null,
      steadyFrom: handover.day,
      version: 1,
    })),
  );
  await goOn(tx, carriage, HandedKind.OpenItem, kept);
  return kept;
}

type Standing = Pick<OpenItem, 'amount' | 'paid' | 'returned' | 'brought' | 'released' | 'endedOn' | 'endReason'>;

/** `outstanding` is paid by the voucher that takes the books over. What had ended before, and of which money comes back, stays so. */
function standingOf(
  { kind, amount, paid, returned, released, endedOn, endReason }: Stored<OpenItem>,
  { open, outstanding, isEnded }: HandedItem,
): Standing {
  const stands = { released: 0, endedOn: null, endReason: null };
  if (kind === PLEDGED_MONEY) return { amount: open, paid: 0, returned: 0, brought: 0, ...stands };
  if (accountedKinds().includes(kind))
    return { amount: open + outstanding + returned, paid: returned, returned, brought: 0, ...stands };
  const brought = paid - returned;
  if (isEnded) return { amount, paid, returned, brought, released, endedOn, endReason };
  return { amount: open + paid, paid, returned, brought, ...stands };
}

/** Once money is in the receiving books, what is open is set aside there of the same fund, source and purpose. */
export async function setAside(
  tx: Transaction,
  { to, handover, content, received }: Carriage,
  items: ByKey,
): Promise<void> {
  const held = content.items.filter(({ fundKey }) => fundKey !== null);
  if (held.length === 0) return;
  const holdings = await heldHoldings(
    tx,
    to,
    held.map(({ fundKey, source, purposeKey }) => ({
      fundKey: received.funds.get(fundKey!)!,
      source: source!,
      purposeKey: purposeKey === null ? null : received.purposes.get(purposeKey)!,
    })),
  );
  const places = held.map((item, at) => ({ item, key: items.get(item.key)!, holdingKey: holdings[at]! }));
  await tx.query(
    `UPDATE open_item AS o SET holding_key = m."holdingKey", version = o.version + 1
     FROM jsonb_to_recordset($2::jsonb) AS m(key uuid, "holdingKey" uuid) WHERE o.province_id = $1 AND o.key = m.key`,
    [to.provinceId, JSON.stringify(places.map(({ key, holdingKey }) => ({ key, holdingKey })))],
  );
  const outgoing = places.filter(({ item }) => item.open > 0 && !traitsOf(item.kind as OpenItem['kind']).isIncoming);
  const moves = [...Map.groupBy(outgoing, ({ holdingKey }) => holdingKey)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([holdingKey, of]) => ({
      key: { holdingKey },
      by: { amount: 0, pending: of.reduce((sum, { item }) => sum + item.open, 0) },
    }));
  await holdingBalances.move(tx, to, handover.day, moves);
}

/** Rewards and claims are in the books that received them: whoever takes a recognition back claims there. Throws HANDOVER_CAUSE_UNREACHED. */
export async function carryRewards(tx: Transaction, { to, content }: Carriage, items: ByKey): Promise<void> {
  const moved = (kind: string): HandedItem[] => content.items.filter((item) => item.kind === kind);
  const pairs = (of: readonly HandedItem[]): string =>
    JSON.stringify(of.map(({ key }) => ({ from: key, to: items.get(key)! })));
  const rewards = moved('reward');
  const claims = moved('reward_claim');
  const found = [
    ...(await tx.query<{ key: string }>(
      `-- all shards: recognitions, wherever they are, of open items
       UPDATE taken_reward AS t SET open_item_key = m."to", organisation_key = $2, books_province_id = $3
       FROM jsonb_to_recordset($1::jsonb) AS m("from" uuid, "to" uuid) WHERE t.open_item_key = m."from" RETURNING m."from" AS key`,
      [pairs(rewards), to.organisationKey, to.provinceId],
    )),
    ...(await tx.query<{ key: string }>(
      `-- all shards: recognitions, wherever they are, of open items
       UPDATE reward_claim AS t SET open_item_key = m."to" FROM jsonb_to_recordset($1::jsonb) AS m("from" uuid, "to" uuid)
       WHERE t.open_item_key = m."from" RETURNING m."from" AS key`,
      [pairs(claims)],
    )),
  ];
  const keys = new Set(found.map(({ key }) => key));
  const missed = [...rewards, ...claims].find(({ key }) => !keys.has(key));
  if (missed) throw HandoverError.HANDOVER_CAUSE_UNREACHED({ content: missed.content });
}
