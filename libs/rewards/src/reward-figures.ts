import { REWARDED } from '@app/forms';
import { type BookFigure, BookFigures, SPENT_ENTRIES } from '@app/spending';
import { Injectable } from '@nestjs/common';
import { REWARD, REWARD_CLAIM } from './reward.kinds';
import { CLAIMS } from './rewards.sql';

/** Spent as a reward: booked as one, or paid for what a recognition makes due, or come back of that. */
const AS_REWARD = `(spent.account = 'expenditure.reward' OR EXISTS (SELECT 1 FROM open_item AS i
  WHERE i.province_id = spent.province_id AND i.key = spent.open_item_key AND i.kind IN ('${REWARD}', '${REWARD_CLAIM}')))`;

/**
 * Like `SPENT_ENTRIES`, of rewards of which something is with the recipient: the first entry of each that pays it and was not reversed, so that a reward counts once ever;
 * `is_person` of whom.
 */
const FIRST_PAID = `(
  SELECT DISTINCT ON (spent.province_id, spent.organisation_key, spent.open_item_key) spent.*, r.kind = 'citizen' AS is_person
  FROM ${SPENT_ENTRIES} AS spent JOIN voucher AS w ON w.province_id = spent.province_id AND w.key = spent.voucher_key
  JOIN open_item AS o ON o.province_id = spent.province_id AND o.key = spent.open_item_key AND o.kind = '${REWARD}'
  JOIN taken_reward AS t ON t.books_province_id = o.province_id AND t.open_item_key = o.key
  JOIN recognition AS r ON r.province_id = t.province_id AND r.key = t.recognition_key
  JOIN ${CLAIMS} AS c ON true
  WHERE spent.amount > 0 AND o.paid - o.returned - c.recovered > 0
    AND NOT EXISTS (SELECT 1 FROM voucher AS b WHERE b.province_id = w.province_id AND b.reverses_key = w.key)
  ORDER BY spent.province_id, spent.organisation_key, spent.open_item_key, w.day, w.key, spent.position)`;

const same = { kinds: [REWARDED], code: `'${REWARDED}'` };

const FIGURES: readonly BookFigure[] = [
  { ...same, quantity: 'rewardedUnits', value: '1', entries: FIRST_PAID, only: 'NOT spent.is_person', isMoney: false },
  { ...same, quantity: 'rewardedPeople', value: '1', entries: FIRST_PAID, only: 'spent.is_person', isMoney: false },
  {
    ...same,
    quantity: 'rewardMoney',
    value: 'spent.amount',
    entries: SPENT_ENTRIES,
    only: AS_REWARD,
    isMoney: true,
  },
];

/** Lines of the form that ask who was rewarded for a week, and with how much. */
@Injectable()
export class RewardFigures {
  constructor(figures: BookFigures) {
    figures.register(...FIGURES);
  }
}
