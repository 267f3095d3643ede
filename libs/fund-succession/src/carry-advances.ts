import { Advance } from '@app/advances';
import { tableOf, type Transaction } from '@app/kernel';
import { type Carriage, goOn, passedTo, standingIn, type Stored } from './carriage';
import { HandedKind } from './handed-thing.entity';

const advances = tableOf(Advance);

type ByKey = ReadonlyMap<string, string>;

/** Advances behind what goes over: those that were only asked for, and those with an open item. */
export const advancesHanded = (tx: Transaction, { from, content }: Carriage): Promise<Stored<Advance>[]> =>
  tx.query<Stored<Advance>>(
    `SELECT ${advances.columns('a')} FROM advance AS a WHERE a.province_id = $1 AND (a.key = ANY($2::uuid[]) OR a.item_key = ANY($3::uuid[])) ORDER BY a.key`,
    [from.provinceId, content.advances.map(({ key }) => key), content.items.map(({ key }) => key)],
  );

/** Whoever received one accounts for it to the new books; what was only asked for is asked there. */
export async function carryAdvances(
  tx: Transaction,
  carriage: Carriage,
  rows: readonly Stored<Advance>[],
  { kept, items }: { kept: ByKey; items: ByKey },
): Promise<void> {
  if (rows.length === 0) return;
  const { from, to, handover, received, content } = carriage;
  await advances.insertAll(
    tx,
    rows.map((row) => ({
      ...row,
      ...standingIn(to),
      key: kept.get(row.key)!,
      counterpartyKey: received.counterparties.get(row.counterpartyKey)!,
      itemKey: row.itemKey === null ? null : items.get(row.itemKey)!,
      version: 1,
    })),
  );
  await tx.query(
    `UPDATE advance SET declined_on = $3, decline_reason = $4, version = version + 1 WHERE province_id = $1 AND key = ANY($2::uuid[])`,
    [from.provinceId, content.advances.map(({ key }) => key), handover.day, passedTo(carriage)],
  );
  await goOn(tx, carriage, HandedKind.Advance, kept);
}
