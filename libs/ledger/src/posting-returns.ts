import type { IsoDate, Transaction } from '@app/kernel';
import type { HeldBooks } from './books-store';
import { dongText } from './dong.rules';
import { LedgerError } from './ledger.errors';
import { traitsOf } from './open-item.entity';
import type { Side } from './posting-sides';

/**
 * Nothing comes back of an open item before it went out: what was paid of it until any day from the voucher's on is no less than what came back until then. The
 * reversal of a payment comes back, too. What other books paid and handed over counts as there. Whoever calls holds the lock of the books. Throws OPEN_ITEM_RETURN_EARLY.
 */
export async function mustReturnLater(
  tx: Transaction,
  { provinceId }: HeldBooks,
  day: IsoDate,
  sides: readonly Side[],
): Promise<void> {
  const back = returning(sides);
  if (back.length === 0) return;
  const [early] = await tx.query<{ key: string; day: IsoDate; remains: number }>(
    `SELECT m.key, s.day, s.running AS remains FROM jsonb_to_recordset($3::jsonb) AS m(key uuid, by bigint, sign int)
     CROSS JOIN LATERAL (
       SELECT day, (sum(coalesce(e.amount, 0)) OVER (ORDER BY day))::bigint AS running FROM (VALUES ($2::date)) AS d(day) FULL JOIN (
         SELECT greatest(e.day, $2::date) AS day, sum(e.amount) * m.sign AS amount FROM ledger_entry AS e
         WHERE e.province_id = $1 AND e.open_item_key = m.key GROUP BY 1) AS e USING (day)) AS s
     WHERE s.running + m.by < 0 ORDER BY s.day LIMIT 1`,
    [provinceId, day, JSON.stringify(back)],
  );
  if (!early) return;
  const { content } = sides.find(({ openItem }) => openItem?.key === early.key)!.openItem!;
  const params = { content, day: early.day, remains: dongText(early.remains) };
  throw LedgerError.OPEN_ITEM_RETURN_EARLY(params, [{ path: 'day', code: 'OPEN_ITEM_RETURN_EARLY', params }]);
}

/** By how much running sums of open items fall, in đồng below zero. `sign`: money that comes in pays what was promised to the office. */
function returning(sides: readonly Side[]) {
  return [...Map.groupBy(sides, ({ openItem }) => openItem)].flatMap(([openItem, parts]) => {
    if (openItem === null) return [];
    const sign = traitsOf(openItem.kind).isIncoming ? -1 : 1;
    const by = parts.reduce((sum, { amount }) => sum + amount * sign, 0);
    return by < 0 ? [{ key: openItem.key, by: by + openItem.brought, sign }] : [];
  });
}
