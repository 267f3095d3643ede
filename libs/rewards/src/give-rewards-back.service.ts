import { type Actor, KernelError, type Transaction, Transactions } from '@app/kernel';
import { type HeldBooks, lockBooks, OpenItems } from '@app/ledger';
import { draftedItems } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import type { GiveRewardsBackInput } from './reward.inputs';
import type { GivenBackRewards } from './reward.views';
import { RewardError } from './rewards.errors';
import { RewardGivenBack } from './rewards.events';
import { RewardPermission } from './rewards.permissions';
import { REWARDS, takenRewards } from './rewards.sql';
import type { TakenReward } from './taken-reward.entity';

interface Kept extends Pick<
  TakenReward,
  'provinceId' | 'scopeId' | 'key' | 'recognitionKey' | 'openItemKey' | 'directiveKey' | 'amount'
> {
  path: string;
  /** In the book of recognitions. */
  number: string;
  isEnded: boolean;
  isPaid: boolean;
}

/** What was taken over by mistake (another amount, fund or office) leaves the books again, as long as no money has moved for it. */
@Injectable()
export class GiveRewardsBack {
  constructor(
    private readonly transactions: Transactions,
    private readonly openItems: OpenItems,
  ) {}

  /** All or none. Throws NOT_FOUND, BOOKS_MISSING, REWARD_PAID, REWARD_DRAFTED, REWARD_ENDED, VOUCHER_DAY_…, OPEN_ITEM_LATER. */
  giveBack(actor: Actor, input: GiveRewardsBackInput): Promise<GivenBackRewards> {
    return this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, RewardPermission.Keep, input.organisationKey);
      const rows = await fitting(tx, books, input);
      for (const row of rows) await this.giveOneBack(tx, books, row, input);
      return { givenBack: rows.length, amount: rows.reduce((sum, { amount }) => sum + amount, 0) };
    });
  }

  private async giveOneBack(
    tx: Transaction,
    books: HeldBooks,
    { provinceId, scopeId, key, recognitionKey, openItemKey, directiveKey, amount, path }: Kept,
    { day, ...said }: GiveRewardsBackInput,
  ): Promise<void> {
    const reason = said.reason.normalize('NFC').trim();
    const item = { provinceId: books.provinceId, scopeId: books.scopeId, key: openItemKey };
    await this.openItems.end(tx, books, { key: item, day }, reason);
    const after = { givenBackOn: day, giveBackReason: reason };
    await takenRewards.update(tx, { provinceId, scopeId, key }, after);
    const payload = { organisationKey: books.organisationKey, directiveKey, amount, day };
    tx.happened(RewardGivenBack, {
      subject: recognitionKey,
      provinceId,
      scopeId,
      path,
      payload,
      after: { givenBackOn: day },
      reason,
    });
  }
}

/** Those of the books that were named, each of which can be given back. */
async function fitting(
  tx: Transaction,
  { provinceId, organisationKey }: HeldBooks,
  { recognitionKeys }: GiveRewardsBackInput,
): Promise<Kept[]> {
  const query = tx.query.bind(tx);
  const found = await query<Kept>(
    `-- all shards: rewards of one set of books, wherever their recognitions are
     SELECT t.province_id AS "provinceId", t.scope_id AS "scopeId", t.key, t.recognition_key AS "recognitionKey", t.open_item_key AS "openItemKey",
       t.directive_key AS "directiveKey", t.amount, r.path, r.number || '/' || r.book_year AS number, o.ended_on IS NOT NULL AS "isEnded",
       o.paid > 0 OR c.open_item_key IS NOT NULL AS "isPaid"
     FROM ${REWARDS} WHERE t.organisation_key = $1 AND t.books_province_id = $2 AND o.key IS NOT NULL AND r.key = ANY($3::uuid[])`,
    [organisationKey, provinceId, recognitionKeys.map(({ key }) => key)],
  );
  const byKey = new Map(found.map((row) => [row.recognitionKey, row]));
  const drafted = await draftedItems(query, { provinceId, keys: found.map(({ openItemKey }) => openItemKey) });
  for (const [at, { key }] of recognitionKeys.entries()) {
    const path = `recognitionIds.${at}`;
    const row = byKey.get(key);
    if (!row) throw KernelError.NOT_FOUND({}, [{ path, code: 'NOT_FOUND' }]);
    const code = row.isPaid
      ? 'REWARD_PAID'
      : row.isEnded
        ? 'REWARD_ENDED'
        : drafted.has(row.openItemKey)
          ? 'REWARD_DRAFTED'
          : null;
    const params = { number: row.number };
    if (code) throw RewardError[code](params, [{ path, code, params }]);
  }
  return found;
}
