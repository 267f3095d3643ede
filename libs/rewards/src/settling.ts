import { Clock, DomainError, type FactKey, newKey, type Query, type Transaction } from '@app/kernel';
import { type HeldBooks, heldBooks, OpenItems } from '@app/ledger';
import type { Recognition } from '@app/recognitions';
import { Injectable, Logger } from '@nestjs/common';
import { REWARD_CLAIM } from './reward.kinds';
import { RewardClaimed } from './rewards.events';
import { PAYABLE, rewardClaims, REWARDS } from './rewards.sql';
import { settlement } from './settlement.rules';

/** Looked at in one turn of the worker. */
export const MOST_SETTLED = 500;

/**
 * SQL over `REWARDS`: books and recognition do not agree, or did not when it was last looked at. What is payable has neither ended nor open claims; of what is not, nothing is
 * open to be paid, and all that is still out is claimed.
 */
const UNSETTLED = `t.recognition_key IS NOT NULL AND o.key IS NOT NULL AND CASE WHEN ${PAYABLE} THEN o.ended_on IS NOT NULL OR c.open > 0
  ELSE o.ended_on IS NULL AND o.paid < o.amount OR greatest(o.paid - o.returned - c.recovered, 0) <> c.open END`;

const COLUMNS = `r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key, r.path, t.organisation_key AS "organisationKey", t.directive_key AS "directiveKey",
  ${PAYABLE} AS "isPayable", r.revocation_reason AS "revocationReason"`;

export interface Unsettled extends FactKey {
  path: string;
  organisationKey: number;
  directiveKey: string;
  isPayable: boolean;
  revocationReason: string | null;
}

type Place = Pick<Unsettled, 'organisationKey' | 'key'>;
/** What one holder was recognised for, or what stands in the books of one office. */
export type Whose = Pick<Recognition, 'organisationKey' | 'subjectKey'> | { booksOf: number };

interface Item extends FactKey {
  isClaim: boolean;
  content: string;
  counterpartyKey: string | null;
  amount: number;
  paid: number;
  returned: number;
  isEnded: boolean;
}

/** Somebody else was faster: the lock of the books is let go again. */
class NothingToSettle extends Error {}

/** Brings books in line with what became of recognitions: by the worker, as nobody whose act it follows from need have rights in those books. */
@Injectable()
export class RewardSettling {
  private readonly logger = new Logger('rewards');

  constructor(
    private readonly clock: Clock,
    private readonly openItems: OpenItems,
  ) {}

  /** Of one holder, of the books of one office, or of anybody; those that follow `after`, in the order in which books are locked. */
  unsettled(query: Query, whose: Whose | null, after: Place | null = null): Promise<Unsettled[]> {
    const params: unknown[] = [];
    const conditions = [UNSETTLED];
    if (whose && 'booksOf' in whose) conditions.push(`t.organisation_key = $${params.push(whose.booksOf)}::int`);
    else if (whose) {
      const [organisation, subject] = [params.push(whose.organisationKey), params.push(whose.subjectKey)];
      conditions.push(`(r.organisation_key = $${organisation}::int OR r.subject_key = $${subject}::uuid)`);
    }
    if (after) {
      const [organisation, key] = [params.push(after.organisationKey), params.push(after.key)];
      conditions.push(`(t.organisation_key, r.key) > ($${organisation}::int, $${key}::uuid)`);
    }
    return query<Unsettled>(
      `-- all shards: rewards in whatever books
       SELECT ${COLUMNS} FROM ${REWARDS} WHERE ${conditions.join(' AND ')} ORDER BY t.organisation_key, r.key LIMIT ${MOST_SETTLED}`,
      params,
    );
  }

  /** All of them, some at a time: what cannot be settled today keeps no other from it. */
  async *allUnsettled(query: Query, whose: Whose | null): AsyncGenerator<Unsettled> {
    let rows: Unsettled[] = [];
    do {
      rows = await this.unsettled(query, whose, rows.at(-1));
      yield* rows;
    } while (rows.length === MOST_SETTLED);
  }

  /**
   * Answers whether it was settled. What cannot be done today, since the books are closed or money that is owed again is not there, is tried again the next night; until
   * then the checks of the books name it.
   */
  async settle(row: Unsettled, inOne: (work: (tx: Transaction) => Promise<void>) => Promise<void>): Promise<boolean> {
    try {
      await inOne(async (tx) => this.settleOne(tx, await heldBooks(tx, row.organisationKey), row));
      return true;
    } catch (error) {
      if (error instanceof NothingToSettle) return false;
      if (!(error instanceof DomainError)) throw error;
      const { code } = error;
      this.logger.warn(`the reward of recognition ${row.key} is not settled: ${code}`);
      return false;
    }
  }

  private async settleOne(tx: Transaction, books: HeldBooks, seen: Unsettled): Promise<void> {
    const day = this.clock.today();
    const row = await readAgain(tx, seen);
    if (!row) throw new NothingToSettle();
    const items = await itemsOf(tx, row);
    const reward = items.find(({ isClaim }) => !isClaim)!;
    const claims = items.filter(({ isClaim }) => isClaim);
    const todo = settlement({ isPayable: row.isPayable, reward, claims });
    if (todo.reward === null && todo.claim === null && todo.endClaims.length === 0) throw new NothingToSettle();
    const reason =
      row.revocationReason ?? (row.isPayable ? 'Công nhận lại được chi thưởng' : 'Danh hiệu khác được chi thay');
    for (const at of todo.endClaims) await this.openItems.end(tx, books, { key: claims[at]!, day }, reason);
    if (todo.reward === 'end') await this.openItems.end(tx, books, { key: reward, day }, reason);
    if (todo.reward === 'resume') await this.openItems.resume(tx, books, { key: reward, day }, reason);
    if (todo.claim !== null) await this.claim(tx, books, row, reward, todo.claim);
  }

  private async claim(tx: Transaction, books: HeldBooks, row: Unsettled, reward: Item, amount: number): Promise<void> {
    const day = this.clock.today();
    const key = newKey();
    const item = await this.openItems.open(tx, books, {
      kind: REWARD_CLAIM,
      causeKey: key,
      day,
      dueOn: null,
      content: `Thu hồi: ${reward.content}`,
      counterpartyKey: null,
      directiveKey: row.directiveKey,
      amount,
      setAside: null,
      budgetLineKey: null,
    });
    const { provinceId, scopeId, key: recognitionKey, organisationKey, directiveKey, path } = row;
    await rewardClaims.insert(tx, {
      provinceId,
      scopeId,
      key,
      recognitionKey,
      openItemKey: item.key,
      amount,
      arisenOn: day,
    });
    const payload = { organisationKey, directiveKey, amount, day };
    tx.happened(RewardClaimed, {
      subject: recognitionKey,
      provinceId,
      scopeId,
      path,
      payload,
      after: { amount, arisenOn: day },
    });
  }
}

/** Once the lock of the books is held; null: it is in these books no more. */
async function readAgain(tx: Transaction, { provinceId, key, organisationKey }: Unsettled): Promise<Unsettled | null> {
  const [row] = await tx.query<Unsettled>(
    `SELECT ${COLUMNS} FROM ${REWARDS} WHERE r.province_id = $1 AND r.key = $2 AND t.organisation_key = $3`,
    [provinceId, key, organisationKey],
  );
  return row ?? null;
}

function itemsOf(tx: Transaction, { provinceId, key }: Unsettled): Promise<Item[]> {
  return tx.query<Item>(
    `SELECT o.province_id AS "provinceId", o.scope_id AS "scopeId", o.key, x.is_claim AS "isClaim", o.content, o.amount, o.paid, o.returned, o.ended_on IS NOT NULL AS "isEnded"
     FROM (SELECT t.province_id, t.books_province_id, t.open_item_key, false AS is_claim FROM taken_reward AS t WHERE t.province_id = $1 AND t.recognition_key = $2 AND t.given_back_on IS NULL
       UNION ALL SELECT k.province_id, t.books_province_id, k.open_item_key, true FROM reward_claim AS k
       JOIN taken_reward AS t ON t.province_id = k.province_id AND t.recognition_key = k.recognition_key AND t.given_back_on IS NULL
       WHERE k.province_id = $1 AND k.recognition_key = $2) AS x
     JOIN open_item AS o ON o.province_id = x.books_province_id AND o.key = x.open_item_key ORDER BY o.key`,
    [provinceId, key],
  );
}
