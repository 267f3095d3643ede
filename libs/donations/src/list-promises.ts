import type { IsoDate, Query, Transaction } from '@app/kernel';
import type { HeldBooks } from '@app/ledger';
import { pledgeColumns, pledges } from './donations.sql';
import type { Given } from './gift.rules';
import type { Pledge } from './pledge.entity';
import { keptBy, remainsOf } from './pledge.rules';

type OpenPledge = Pick<Pledge, 'key' | 'day' | 'dueOn' | 'counterpartyKey' | 'isAnonymous'>;

/** What of the gifts of a list keeps which promise. */
export interface KeptByList {
  pledge: OpenPledge;
  /** đồng of money, hundredths otherwise. */
  much: number;
}

/** What the givers of a list still owe of what they promised for the same campaign; the first due first. */
export async function openPledges(
  query: Query,
  { provinceId, key }: Pick<HeldBooks, 'provinceId' | 'key'>,
  campaignKey: string | null,
  givers: readonly string[],
): Promise<Pledge[]> {
  if (givers.length === 0) return [];
  const rows = await query<Pledge>(
    `SELECT ${pledgeColumns} FROM pledge AS p WHERE p.province_id = $1 AND p.books_key = $2 AND p.campaign_key IS NOT DISTINCT FROM $3::uuid
       AND p.counterparty_key = ANY($4::uuid[]) AND p.given_up_on IS NULL AND p.given < coalesce(p.hundredths, p.amount)
     ORDER BY p.due_on, p.key`,
    [provinceId, key, campaignKey, [...new Set(givers)]],
  );
  return rows.map((row) => pledges.toRow(row));
}

/** Gifts take from promises one after the other: the first due of the giver that the whole gift fits in; null where none is. */
export function keepingOf(open: readonly Pledge[]): (giver: string, day: IsoDate, gift: Given) => KeptByList | null {
  const left = new Map(open.map((pledge) => [pledge.key, remainsOf(pledge)]));
  return (giver, day, gift) => {
    for (const pledge of open) {
      if (pledge.counterpartyKey !== giver || pledge.day > day) continue;
      const much = keptBy(pledge, gift);
      const remains = left.get(pledge.key)!;
      if (much === null || much > remains) continue;
      left.set(pledge.key, remains - much);
      return { pledge, much };
    }
    return null;
  };
}

/** What a list keeps of promises counts for them, all at once. */
export async function keepAll(tx: Transaction, { provinceId }: HeldBooks, kept: readonly KeptByList[]): Promise<void> {
  if (kept.length === 0) return;
  const sums = new Map<string, number>();
  for (const { pledge, much } of kept) sums.set(pledge.key, (sums.get(pledge.key) ?? 0) + much);
  await tx.query(
    `UPDATE pledge AS p SET given = p.given + k.much, version = p.version + 1
     FROM unnest($2::uuid[], $3::bigint[]) AS k (key, much) WHERE p.province_id = $1 AND p.key = k.key`,
    [provinceId, [...sums.keys()], [...sums.values()]],
  );
}
