import { DailyBalances } from '@app/bookkeeping';

/** Money of a holding in a place. */
export const moneyBalances = new DailyBalances<{ placeKey: string; holdingKey: string }>(
  'money_balance',
  { placeKey: { sql: 'place_key', type: 'uuid' }, holdingKey: { sql: 'holding_key', type: 'uuid' } },
  ['amount'],
);

/** Money of a holding in all places, and what of it is committed. */
export const holdingBalances = new DailyBalances<{ holdingKey: string }>(
  'holding_balance',
  { holdingKey: { sql: 'holding_key', type: 'uuid' } },
  ['amount', 'pending'],
);

/** What an account of some books comes to for a holding. */
export const accountBalances = new DailyBalances<{ booksKey: string; accountKey: string; holdingKey: string }>(
  'account_balance',
  {
    booksKey: { sql: 'books_key', type: 'uuid' },
    accountKey: { sql: 'account_key', type: 'uuid' },
    holdingKey: { sql: 'holding_key', type: 'uuid' },
  },
  ['amount'],
);

/** What may be spent on a line of a budget, is committed and was spent. */
export const budgetBalances = new DailyBalances<{ budgetLineKey: string }>(
  'budget_line_balance',
  { budgetLineKey: { sql: 'budget_line_key', type: 'uuid' } },
  ['planned', 'committed', 'spent'],
);
