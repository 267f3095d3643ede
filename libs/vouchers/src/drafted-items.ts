import { type Query, type Transaction } from '@app/kernel';
import { dongText, type HeldBooks, OpenItem, traitsOf } from '@app/ledger';
import { isIncomingKind, KINDS_OF } from './draft-lines.rules';
import type { DraftEntry } from './voucher-draft.entity';
import { VoucherError } from './vouchers.errors';

/** What comes in, and goes out, by vouchers that wait to be posted, in đồng. */
export interface DraftedOfItem {
  incoming: number;
  outgoing: number;
}

/** SQL over `open_item AS o`: what goes out for it by vouchers that wait to be posted, in đồng. */
export const GOING_OUT = `(SELECT coalesce(sum((l->>'amount')::bigint), 0) FROM voucher_draft AS d CROSS JOIN jsonb_array_elements(d.lines) AS l
  WHERE d.province_id = o.province_id AND d.books_key = o.books_key AND d.kind IN (${KINDS_OF.outgoing.map((kind) => `'${kind}'`).join(', ')})
    AND d.lines @> jsonb_build_array(jsonb_build_object('openItemKey', o.key)) AND l->>'openItemKey' = o.key::text)`;

/** What vouchers that wait to be posted pay of open items, in đồng, by the key of the item. `but`: a draft that does not count. */
export async function draftedItems(
  query: Query,
  { provinceId, keys, but = null }: { provinceId: number; keys: readonly string[]; but?: string | null },
): Promise<Map<string, DraftedOfItem>> {
  if (keys.length === 0) return new Map();
  const rows = await query<DraftedOfItem & { key: string }>(
    `SELECT o.key, coalesce(sum((l->>'amount')::bigint) FILTER (WHERE d.kind = ANY($4::text[])), 0)::bigint AS incoming,
       coalesce(sum((l->>'amount')::bigint) FILTER (WHERE d.kind = ANY($5::text[])), 0)::bigint AS outgoing
     FROM open_item AS o
     JOIN voucher_draft AS d ON d.province_id = o.province_id AND d.books_key = o.books_key AND d.key IS DISTINCT FROM $3::uuid
       AND d.lines @> jsonb_build_array(jsonb_build_object('openItemKey', o.key))
     CROSS JOIN jsonb_array_elements(d.lines) AS l
     WHERE o.province_id = $1 AND o.key = ANY($2::uuid[]) AND l->>'openItemKey' = o.key::text GROUP BY o.province_id, o.key`,
    [provinceId, keys, but, KINDS_OF.incoming, KINDS_OF.outgoing],
  );
  return new Map(rows.map(({ key, incoming, outgoing }) => [key, { incoming, outgoing }]));
}

type Item = Pick<OpenItem, 'key' | 'kind' | 'content' | 'amount' | 'paid' | 'released'>;

/** Two vouchers that wait do not pay the same thing. Throws OPEN_ITEM_DRAFTED. */
export async function mustNotBeDrafted(
  tx: Transaction,
  { provinceId }: HeldBooks,
  { key = null, kind, lines }: DraftEntry & { key?: string | null },
): Promise<void> {
  const comesIn = isIncomingKind(kind);
  if (comesIn === null) return;
  const keys = [...new Set(lines.flatMap(({ openItemKey }) => (openItemKey ? [openItemKey] : [])))];
  const drafted = await draftedItems(tx.query.bind(tx), { provinceId, keys, but: key });
  if (drafted.size === 0) return;
  const items = await tx.query<Item>(
    `SELECT o.key, o.kind, o.content, o.amount, o.paid, o.released FROM open_item AS o WHERE o.province_id = $1 AND o.key = ANY($2::uuid[])`,
    [provinceId, [...drafted.keys()]],
  );
  for (const item of items) {
    if (traitsOf(item.kind).isIncoming !== comesIn) continue;
    const other = drafted.get(item.key)![comesIn ? 'incoming' : 'outgoing'];
    const mine = lines.reduce((sum, line) => sum + (line.openItemKey === item.key ? line.amount : 0), 0);
    const remains = item.amount - item.paid - item.released - other;
    if (other === 0 || mine <= remains) continue;
    const at = lines.findIndex(({ openItemKey }) => openItemKey === item.key);
    const params = { content: item.content, remains: dongText(Math.max(remains, 0)) };
    throw VoucherError.OPEN_ITEM_DRAFTED(params, [
      { path: `lines.${at}.openItemId`, code: 'OPEN_ITEM_DRAFTED', params },
    ]);
  }
}
