import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { DailyBalances } from '@app/bookkeeping';
import { LedgerPermission } from '@app/ledger';
import { Donation } from './donation.entity';
import { DonationPermission } from './donations.permissions';
import { Pledge } from './pledge.entity';
import { StockItem, StockMove } from './stock.entity';

export const donations = tableOf(Donation);
export const pledges = tableOf(Pledge);
export const stockItems = tableOf(StockItem);
export const stockMoves = tableOf(StockMove);

/** How much of an item there is at the end of each day. */
export const stockBalances = new DailyBalances<{ itemKey: string }>(
  'stock_balance',
  { itemKey: { sql: 'item_key', type: 'uuid' } },
  ['hundredths'],
);

/** SQL over `donation AS t`: where its receipt stands. One that was discarded or taken back is no receipt. */
export const STANDING = `CASE WHEN t.withdrawn_on IS NOT NULL THEN 'withdrawn' WHEN t.kind <> 'money' THEN 'received'
  WHEN EXISTS (SELECT 1 FROM voucher AS v WHERE v.province_id = t.province_id AND v.key = t.receipt_key
    AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)) THEN 'received'
  WHEN EXISTS (SELECT 1 FROM voucher_draft AS d WHERE d.province_id = t.province_id AND d.key = t.receipt_key) THEN 'in_receipt'
  ELSE 'noted' END`;

/** SQL condition on `donation AS t`: it was received. */
export const receivedGift = `${STANDING} = 'received'`;

/** Columns of `donation AS t` with its standing. */
export const donationColumns = `${donations.columns('t')}, ${STANDING} AS standing`;
/** Columns of `pledge AS p` with what the books received of it. */
export const pledgeColumns = `${pledges.columns('p')},
  (SELECT o.paid FROM open_item AS o WHERE o.province_id = p.province_id AND o.key = p.open_item_key) AS paid`;
export const itemColumns = stockItems.columns('i');
export const moveColumns = stockMoves.columns('m');

/** SQL condition on a fact with the path of its organisation. */
export const visibleGifts = (fact: 't' | 'i' | 'p', actor: Actor, params: unknown[]): string =>
  `(${inShardsOf(actor, fact, params)} AND ${under(`${fact}.path`, actor.roots(DonationPermission.Read), params)})`;

/** SQL condition on `donation AS t` or `pledge AS p`: whose it is may be told to the actor. */
export const namedGifts = (fact: 't' | 'p', actor: Actor, params: unknown[]): string =>
  `(NOT ${fact}.is_anonymous OR ${under(`${fact}.path`, actor.roots(LedgerPermission.Read), params)})`;

/** The same of one that was read. */
export const isNamedTo = (actor: Actor, { isAnonymous, path }: Pick<Donation, 'isAnonymous' | 'path'>): boolean =>
  !isAnonymous || actor.roots(LedgerPermission.Read).some((root) => path.startsWith(root));
