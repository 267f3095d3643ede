import { type CampaignState, takesIn } from '@app/campaigns';
import { type FactKey, type IsoDate, KernelError, newKey, type Transaction } from '@app/kernel';
import type { HeldBooks } from '@app/ledger';
import { type Donation, DonationKind } from './donation.entity';
import { DonationError } from './donations.errors';
import { donationColumns, donations, stockBalances, stockItems, stockMoves } from './donations.sql';

/** A donation as it is written, before it knows its item. */
export type Writing = Pick<
  Donation,
  | 'key'
  | 'campaignKey'
  | 'pledgeKey'
  | 'kind'
  | 'day'
  | 'counterpartyKey'
  | 'writtenAs'
  | 'writtenKey'
  | 'isAnonymous'
  | 'amount'
  | 'hundredths'
  | 'unit'
  | 'what'
  | 'note'
>;

/** With the day before which nothing was given for it. */
export interface CampaignOfGift {
  key: string;
  name: string;
  approvedOn: IsoDate;
}

/** The campaign of these books that takes something in. Throws DONATION_CAMPAIGN. */
export async function campaignIn(
  tx: Transaction,
  books: HeldBooks,
  key: FactKey | null,
): Promise<CampaignOfGift | null> {
  if (key === null) return null;
  const [row] = await tx.query<{ name: string; state: CampaignState; approvedOn: IsoDate }>(
    'SELECT c.name, c.state, c.approved_on AS "approvedOn" FROM campaign AS c WHERE c.province_id = $1 AND c.key = $2 AND c.books_key = $3',
    [key.provinceId, key.key, books.key],
  );
  if (!row) throw KernelError.NOT_FOUND({}, [{ path: 'campaignId', code: 'NOT_FOUND' }]);
  if (!takesIn(row.state))
    throw DonationError.DONATION_CAMPAIGN({}, [{ path: 'campaignId', code: 'DONATION_CAMPAIGN' }]);
  return { key: key.key, name: row.name, approvedOn: row.approvedOn };
}

/** Of these books. Throws NOT_FOUND, DONATION_GIVER_ELSEWHERE. */
export async function giverIn(
  tx: Transaction,
  { provinceId, organisationKey }: HeldBooks,
  key: FactKey | null,
  path = 'counterpartyId',
): Promise<string | null> {
  if (key === null) return null;
  if (key.provinceId !== provinceId) throw KernelError.NOT_FOUND({}, [{ path, code: 'NOT_FOUND' }]);
  const there = await tx.query(
    'SELECT 1 FROM counterparty AS c WHERE c.province_id = $1 AND c.key = $2 AND c.organisation_key = $3',
    [provinceId, key.key, organisationKey],
  );
  if (there.length === 0)
    throw DonationError.DONATION_GIVER_ELSEWHERE({}, [{ path, code: 'DONATION_GIVER_ELSEWHERE' }]);
  return key.key;
}

/** Writes what was given; goods come into the store on their day. */
export async function write(tx: Transaction, books: HeldBooks, all: readonly Writing[]): Promise<void> {
  const { provinceId, scopeId, organisationKey, path, key: booksKey } = books;
  const goods = all.filter(({ kind }) => kind === DonationKind.Goods);
  const items = await itemsFor(tx, books, goods);
  const itemOf = (one: Writing): string | null => items.get(nameOf(one)) ?? null;
  await donations.insertAll(
    tx,
    all.map((one) => ({
      ...one,
      provinceId,
      scopeId,
      organisationKey,
      path,
      booksKey,
      itemKey: one.kind === DonationKind.Goods ? itemOf(one) : null,
      version: 1,
    })),
  );
  await stockMoves.insertAll(
    tx,
    goods.map((one) => ({
      provinceId,
      scopeId,
      key: newKey(),
      itemKey: itemOf(one)!,
      day: one.day,
      hundredths: one.hundredths!,
      donationKey: one.key,
      receiverKey: null,
      aim: null,
    })),
  );
  for (const [day, of] of Map.groupBy(goods, (one) => one.day)) {
    const sums = Map.groupBy(of, (one) => itemOf(one)!);
    const moves = [...sums].map(([itemKey, same]) => ({
      key: { itemKey },
      by: { hundredths: same.reduce((sum, { hundredths }) => sum + hundredths!, 0) },
    }));
    await stockBalances.move(tx, books, day, moves);
  }
}

const nameOf = ({ what, unit, campaignKey }: Pick<Writing, 'what' | 'unit' | 'campaignKey'>): string =>
  JSON.stringify([what, unit, campaignKey]);

/** Keys of the items that the goods belong to; those that are not there yet begin. */
async function itemsFor(tx: Transaction, books: HeldBooks, goods: readonly Writing[]): Promise<Map<string, string>> {
  if (goods.length === 0) return new Map();
  const { provinceId, scopeId, organisationKey, path } = books;
  const named = new Map(goods.map((one) => [nameOf(one), one]));
  await stockItems.insertAll(
    tx,
    [...named.values()].map(({ what, unit, campaignKey }) => ({
      provinceId,
      scopeId,
      key: newKey(),
      organisationKey,
      path,
      name: what!,
      unit: unit!,
      campaignKey,
      version: 1,
    })),
    { onConflict: 'DO NOTHING' },
  );
  const rows = await tx.query<{ key: string; what: string; unit: string; campaignKey: string | null }>(
    `SELECT i.key, i.name AS what, i.unit, i.campaign_key AS "campaignKey" FROM stock_item AS i
     WHERE i.province_id = $1 AND i.organisation_key = $2 AND i.name = ANY($3::text[])`,
    [provinceId, organisationKey, [...new Set(goods.map(({ what }) => what))]],
  );
  return new Map(rows.map((row) => [nameOf(row), row.key]));
}

/** Once the books are locked. Throws NOT_FOUND. */
export async function heldDonation(tx: Transaction, { provinceId, key }: FactKey): Promise<Donation> {
  const [row] = await tx.query<Donation>(
    `SELECT ${donationColumns} FROM donation AS t WHERE t.province_id = $1 AND t.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return donations.toRow(row);
}

/** Before the books are locked. Throws NOT_FOUND. */
export async function organisationOfGift(
  tx: Transaction,
  table: 'donation' | 'pledge' | 'stock_item',
  { provinceId, key }: FactKey,
): Promise<number> {
  const [row] = await tx.query<{ organisationKey: number }>(
    `SELECT t.organisation_key AS "organisationKey" FROM ${table} AS t WHERE t.province_id = $1 AND t.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return row.organisationKey;
}
