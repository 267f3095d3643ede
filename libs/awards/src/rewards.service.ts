import { KernelError, type Query } from '@app/kernel';
import { type HouseholdReading, type RewardReading, USED_READING } from '@app/recognition-rules';
import type { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RewardArgs } from './authority.inputs';
import { isOneHonour } from './award.rules';
import { AwardError } from './awards.errors';
import { HouseholdOrder, type HouseholdReward, type Reward } from './awards.view';
import { rewardBy } from './reward.rules';

const ORDERS: Record<HouseholdReading, HouseholdOrder> = {
  multiply_then_round: HouseholdOrder.MultiplyThenRound,
  round_then_multiply: HouseholdOrder.RoundThenMultiply,
};

/** Both readings for a household, the one that is used first; none for anybody else. */
export const householdRewards = (
  readings: readonly RewardReading[],
  used: HouseholdOrder | null = ORDERS[USED_READING],
): HouseholdReward[] =>
  readings
    .map(({ reading, amount }) => ({ order: ORDERS[reading], amount, isUsed: ORDERS[reading] === used }))
    .toSorted((one, other) => Number(other.isUsed) - Number(one.isUsed));

/** What is paid with titles and awards. */
@Injectable()
export class Rewards {
  constructor(private readonly dataSource: DataSource) {}

  /** Null: no text at hand says what is paid. Throws NOT_FOUND, HONOUR_ONE. */
  of(args: RewardArgs): Promise<Reward | null> {
    return this.ofIn((sql, params) => this.dataSource.query(sql, params as unknown[]), args);
  }

  /** The same within a transaction. */
  async ofIn(query: Query, { titleKey = null, awardKey = null, kind, on }: RewardArgs): Promise<Reward | null> {
    if (!isOneHonour(titleKey, awardKey)) throw AwardError.HONOUR_ONE();
    const [honour] = await query<{ code: string; subjects: SubjectKind[] }>(
      `SELECT t.code, ARRAY[t.subject] AS subjects FROM title AS t WHERE t.key = $1
       UNION ALL SELECT a.code, a.subjects FROM award AS a WHERE a.key = $2`,
      [titleKey, awardKey],
    );
    if (!honour) throw KernelError.NOT_FOUND();
    const reward = honour.subjects.includes(kind) ? rewardBy(honour.code, kind, on) : null;
    if (reward === null) return null;
    return { ...reward, readings: householdRewards(reward.readings) };
  }
}
