import { DonationKind, Pledge, stockBalances, StockItem, StockMove } from '@app/donations';
import { newKey, tableOf, type Transaction } from '@app/kernel';
import { type Carriage, goOn, passedTo, standingIn, type Stored } from './carriage';
import { HandedKind } from './handed-thing.entity';

const pledges = tableOf(Pledge);
const stockItems = tableOf(StockItem);
const stockMoves = tableOf(StockMove);

type ByKey = ReadonlyMap<string, string>;

/** Promises behind what goes over: goods and labour, and money by its open item. */
export const pledgesHanded = (tx: Transaction, { from, content }: Carriage): Promise<Stored<Pledge>[]> =>
  tx.query<Stored<Pledge>>(
    `SELECT ${pledges.columns('p')}, (SELECT o.paid FROM open_item AS o WHERE o.province_id = p.province_id AND o.key = p.open_item_key) AS paid
     FROM pledge AS p WHERE p.province_id = $1 AND (p.key = ANY($2::uuid[]) OR p.open_item_key = ANY($3::uuid[])) ORDER BY p.due_on, p.key`,
    [from.provinceId, content.pledges.map(({ key }) => key), content.items.map(({ key }) => key)],
  );

/** The rest of each is promised to whoever goes on with the work, by the same giver, named or not as before. */
export async function carryPledges(
  tx: Transaction,
  carriage: Carriage,
  rows: readonly Stored<Pledge>[],
  { kept, items, campaigns }: { kept: ByKey; items: ByKey; campaigns: ByKey },
): Promise<void> {
  if (rows.length === 0) return;
  const { from, to, handover, received } = carriage;
  await pledges.insertAll(
    tx,
    rows.map(({ paid, ...row }) => ({
      ...row,
      ...standingIn(to),
      key: kept.get(row.key)!,
      campaignKey: campaigns.get(row.campaignKey ?? '') ?? null,
      counterpartyKey: received.counterparties.get(row.counterpartyKey)!,
      openItemKey: row.openItemKey === null ? null : items.get(row.openItemKey)!,
      ...restOf(row, paid ?? 0),
      given: 0,
      version: 1,
    })),
  );
  await tx.query(
    `UPDATE pledge SET given_up_on = $3, give_up_reason = $4, handed_over = true, version = version + 1 WHERE province_id = $1 AND key = ANY($2::uuid[])`,
    [from.provinceId, [...kept.keys()], handover.day, passedTo(carriage)],
  );
  await goOn(tx, carriage, HandedKind.Pledge, kept);
}

/** Money as far as no receipt was posted; of what was valued, the value of the rest. */
function restOf(
  { kind, amount, hundredths, given }: Pick<Pledge, 'kind' | 'amount' | 'hundredths' | 'given'>,
  paid: number,
): Pick<Pledge, 'amount' | 'hundredths'> {
  if (kind === DonationKind.Money) return { amount: amount! - paid, hundredths: null };
  const rest = hundredths! - given;
  return {
    amount: amount === null ? null : Math.max(1, Number((BigInt(amount) * BigInt(rest)) / BigInt(hundredths!))),
    hundredths: rest,
  };
}

/** Goods leave the one store and come into the other, each kind and campaign apart as before. */
export async function carryStock(tx: Transaction, carriage: Carriage, campaigns: ByKey): Promise<void> {
  const { from, to, fromName, handover, content } = carriage;
  if (content.stock.length === 0) return;
  const { day, key: handoverKey } = handover;
  const { booksKey: _, ...place } = standingIn(to);
  const named = content.stock.map(({ campaignKey, ...item }) => ({
    ...item,
    campaignKey: campaignKey === null ? null : campaigns.get(campaignKey)!,
  }));
  const anew = new Map(named.map((item) => [nameOf(item), item]));
  await stockItems.insertAll(
    tx,
    [...anew.values()].map(({ name, unit, campaignKey }) => ({
      ...place,
      key: newKey(),
      name,
      unit,
      campaignKey,
      version: 1,
    })),
    { onConflict: 'DO NOTHING' },
  );
  const there = await tx.query<Named & { key: string }>(
    `SELECT i.key, i.name, i.unit, i.campaign_key AS "campaignKey" FROM stock_item AS i
     WHERE i.province_id = $1 AND i.organisation_key = $2 AND i.name = ANY($3::text[])`,
    [to.provinceId, to.organisationKey, named.map(({ name }) => name)],
  );
  const keyOf = new Map(there.map((row) => [nameOf(row), row.key]));
  const kept = new Map(named.map((item) => [item.key, keyOf.get(nameOf(item))!]));
  const none = { donationKey: null, receiverKey: null, handoverKey };
  await stockMoves.insertAll(
    tx,
    named.flatMap(({ key, hundredths }) => [
      {
        provinceId: from.provinceId,
        scopeId: from.scopeId,
        key: newKey(),
        itemKey: key,
        day,
        hundredths: -hundredths,
        aim: passedTo(carriage),
        ...none,
      },
      {
        provinceId: to.provinceId,
        scopeId: to.scopeId,
        key: newKey(),
        itemKey: kept.get(key)!,
        day,
        hundredths,
        aim: `Nhận bàn giao từ ${fromName}`,
        ...none,
      },
    ]),
  );
  const out = named.map(({ key, hundredths }) => ({ key: { itemKey: key }, by: { hundredths: -hundredths } }));
  const into = [...Map.groupBy(named, ({ key }) => kept.get(key)!)].map(([itemKey, same]) => ({
    key: { itemKey },
    by: { hundredths: same.reduce((sum, { hundredths }) => sum + hundredths, 0) },
  }));
  await stockBalances.move(tx, from, day, out);
  await stockBalances.move(tx, to, day, into);
  await goOn(tx, carriage, HandedKind.StockItem, kept);
}

type Named = Pick<StockItem, 'name' | 'unit' | 'campaignKey'>;
const nameOf = ({ name, unit, campaignKey }: Named): string => JSON.stringify([name, unit, campaignKey]);
