import {
  type Actor,
  Clock,
  type DomainError,
  type FieldError,
  KernelError,
  newKey,
  type Transaction,
  Transactions,
  writtenIf,
  keyIn,
} from '@app/kernel';
import { dongText, type HeldBooks, lockBooks, OpenItems } from '@app/ledger';
import { organisationNames } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { TakeRewardsInput } from './reward.inputs';
import { REWARD } from './reward.kinds';
import type { TakenRewards } from './reward.views';
import { RewardError } from './rewards.errors';
import { RewardTaken } from './rewards.events';
import { RewardPermission } from './rewards.permissions';
import { ofBooks, takenRewards, visibleRewards } from './rewards.sql';
import { amountOf, type Fault, fitting, mustBeSaidOnce, type Payable, type Stated } from './taking.rules';

/** What is due by a decision is taken over into the books of one office: an open item for each recognition, by one office at a time. */
@Injectable()
export class TakeRewards {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly openItems: OpenItems,
  ) {}

  /**
   * All that are due by the decision, or those named. Throws NOT_FOUND, BOOKS_MISSING, REWARD_…, REWARDS_…, VOUCHER_DAY_…, HOLDING_COMMITTED, BUDGET_LINE_…,
   * FUND_WITHOUT_SOURCE, PURPOSE_ELSEWHERE.
   */
  async take(actor: Actor, input: TakeRewardsInput): Promise<TakenRewards> {
    mustBeSaidOnce(input);
    const { isRehearsal } = input;
    const { isWritten, answer } = await writtenIf(
      this.transactions,
      actor,
      () => !isRehearsal,
      (tx) => this.takeIn(tx, input),
    );
    return { isWritten, ...answer };
  }

  private async takeIn(tx: Transaction, input: TakeRewardsInput): Promise<Omit<TakenRewards, 'isWritten'>> {
    const books = await lockBooks(tx, RewardPermission.Keep, input.organisationKey);
    const all = await this.held(tx, books, input);
    const known = new Set(all.map(({ key }) => key));
    if (all.length === 0 || input.recognitionKeys?.some(({ key }) => !known.has(key))) throw KernelError.NOT_FOUND();
    if (!all.every(({ isOfBooks }) => isOfBooks))
      throw RewardError.REWARDS_ELSEWHERE({}, [{ path: 'organisationId', code: 'REWARDS_ELSEWHERE' }]);
    const offices = await this.officesOf(tx, all);
    const stated = new Map((input.stated ?? []).map((one) => [one.recognitionKey.key, one]));
    const { chosen, faults, left, unstated } = fitting(all, input, stated, offices);
    if (faults.length > 0) throw refused(faults);
    const { grantedOn } = all[0]!;
    if (input.day < grantedOn)
      throw RewardError.REWARD_BEFORE_DECISION({ day: grantedOn }, [
        { path: 'day', code: 'REWARD_BEFORE_DECISION', params: { day: grantedOn } },
      ]);
    const amount = chosen.reduce((sum, one) => sum + amountOf(one, stated), 0);
    await mustAddUp(tx, input, amount);
    await this.write(tx, books, input, chosen, stated);
    return { taken: chosen.length, amount, left, unstated };
  }

  /** Of the decision, within sight, locked until commit: nobody revokes them meanwhile, and nobody else takes them over. */
  private async held(
    tx: Transaction,
    { organisationKey }: HeldBooks,
    { decisionKey: directiveKey, recognitionKeys }: TakeRewardsInput,
  ): Promise<Payable[]> {
    const params: unknown[] = [directiveKey];
    const visible = visibleRewards(tx.actor, this.clock.today(), params);
    const named =
      recognitionKeys == null ? 'true' : `r.key = ANY($${params.push(recognitionKeys.map(({ key }) => key))}::uuid[])`;
    const locked = await tx.query<{ key: string }>(
      `-- all shards: whoever was recognised by a decision, wherever they are
       SELECT r.key FROM recognition AS r WHERE r.directive_key = $1 AND ${named} AND ${visible} ORDER BY r.key FOR NO KEY UPDATE OF r`,
      params,
    );
    const asked: unknown[] = [directiveKey, locked.map(({ key }) => key)];
    const fitsBooks = ofBooks(organisationKey, this.clock.today(), asked);
    // Asked once the locks are held: somebody else may have been waited for.
    return tx.query<Payable>(
      `-- all shards: whoever was recognised by a decision, wherever they are
       SELECT r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key, r.path, r.number, r.book_year AS "bookYear", r.granted_on AS "grantedOn", r.year,
         coalesce((SELECT l.name_vi FROM title AS l WHERE l.key = r.title_key), (SELECT w.name_vi FROM award AS w WHERE w.key = r.award_key)) AS honour,
         r.revoked_on IS NOT NULL AS "isRevoked", d.instead_key IS NOT NULL AS "isPaidInstead", d.amount AS due, t.organisation_key AS "takenByKey",
         ${fitsBooks} AS "isOfBooks"
       FROM recognition AS r LEFT JOIN reward_due AS d ON d.province_id = r.province_id AND d.recognition_key = r.key
       LEFT JOIN taken_reward AS t ON t.province_id = r.province_id AND t.recognition_key = r.key AND t.given_back_on IS NULL
       WHERE r.directive_key = $1 AND r.key = ANY($2::uuid[]) ORDER BY r.book_year, r.number, r.key`,
      asked,
    );
  }

  private officesOf(tx: Transaction, all: readonly Payable[]): Promise<Map<number, string>> {
    const keys = all.flatMap(({ takenByKey }) => takenByKey ?? []);
    return organisationNames(tx.query.bind(tx), keys, this.clock.today());
  }

  private async write(
    tx: Transaction,
    books: HeldBooks,
    input: TakeRewardsInput,
    chosen: readonly Payable[],
    stated: ReadonlyMap<string, Stated>,
  ): Promise<void> {
    const { fundKey, source, purposeKey, budgetLineKey, day, dueOn = null, decisionKey: directiveKey } = input;
    const setAside =
      fundKey == null || source == null
        ? null
        : { fundKey: keyIn(books, fundKey, 'fundId'), source, purposeKey: keyIn(books, purposeKey, 'purposeId') };
    const same = {
      kind: REWARD,
      day,
      dueOn,
      directiveKey,
      setAside,
      budgetLineKey: keyIn(books, budgetLineKey, 'budgetLineId'),
    };
    const keys = chosen.map(() => newKey());
    const items = await this.openItems.openAll(
      tx,
      books,
      same,
      chosen.map((one, at) => ({
        causeKey: keys[at]!,
        // Names nobody: who it is says the list of the decision, and that of the voucher.
        content: `Tiền thưởng ${one.honour} năm ${one.year}, số ${one.number}/${one.bookYear}`,
        counterpartyKey: null,
        amount: amountOf(one, stated),
      })),
    );
    const rows = chosen.map(({ provinceId, scopeId, key: recognitionKey, due, ...one }, at) => ({
      provinceId,
      scopeId,
      key: keys[at]!,
      recognitionKey,
      organisationKey: books.organisationKey,
      booksProvinceId: books.provinceId,
      openItemKey: items[at]!.key,
      directiveKey,
      due,
      amount: amountOf({ ...one, due, key: recognitionKey }, stated),
      reason: stated.get(recognitionKey)?.reason?.normalize('NFC').trim() || null,
      takenOn: day,
      givenBackOn: null,
      giveBackReason: null,
    }));
    await takenRewards.insertAll(tx, rows);
    for (const [at, { recognitionKey: subject, provinceId, scopeId, ...after }] of rows.entries()) {
      const { organisationKey, amount } = after;
      const payload = { organisationKey, directiveKey, amount, day };
      tx.happened(RewardTaken, { subject, provinceId, scopeId, path: chosen[at]!.path, payload, after });
    }
  }
}

/** All of one kind have its code; of several the first says what is wrong, and each stands at its place. */
function refused(faults: readonly Fault[]): DomainError {
  const { code, params } = faults[0]!;
  const fields: FieldError[] = faults.map(({ path, code: of, params: said }) => ({ path, code: of, params: said }));
  return RewardError[code](params, fields);
}

/** What cannot be told exactly any more is not written. Throws REWARDS_TOO_MUCH. */
async function mustAddUp(tx: Transaction, { decisionKey }: TakeRewardsInput, amount: number): Promise<void> {
  const [row] = await tx.query<{ isTooMuch: boolean }>(
    `-- all shards: whoever was recognised by a decision, wherever they are
     SELECT coalesce(sum(t.amount), 0) + $2::bigint > $3::bigint AS "isTooMuch" FROM taken_reward AS t WHERE t.directive_key = $1 AND t.given_back_on IS NULL`,
    [decisionKey, amount, Number.MAX_SAFE_INTEGER],
  );
  const params = { most: dongText(Number.MAX_SAFE_INTEGER) };
  if (row!.isTooMuch)
    throw RewardError.REWARDS_TOO_MUCH(params, [{ path: 'stated', code: 'REWARDS_TOO_MUCH', params }]);
}
