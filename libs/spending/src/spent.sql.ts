import { MoneySource } from '@app/ledger';

const listed = (sources: readonly MoneySource[]): string => sources.map((source) => `'${source}'`).join(', ');

/** Of which money: that of the state's budget, of whichever tier, and every other lawful source. */
export const BUDGET_SOURCES = listed([
  MoneySource.CentralBudget,
  MoneySource.ProvinceBudget,
  MoneySource.CommuneBudget,
]);
export const OTHER_SOURCES = listed([MoneySource.Association, MoneySource.Contribution]);

/** What is spent for a week as a whole is counted where its opening would be: in one cell of each form, as every kind of activity is. */
const AS_A_WHOLE = 'opening_ceremony';

/** To be joined to `ledger_entry AS e`: it is expenditure `x`, of a holding `h`. */
export const EXPENDED = `JOIN ledger_account AS x ON x.key = e.account_key AND x.kind = 'expenditure'
  JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key`;

/**
 * Entries of expenditure that are spent on a week, each once: those that name an activity, with its first day, and those of a fund for the week that name none, with
 * their own. A reversal names what the original named, with the amount below zero.
 */
export const SPENT_ENTRIES = `( /* all shards: whoever asks binds spent.province_id or that of its voucher, and the engine takes it inside */
  SELECT e.province_id, e.voucher_key, e.position, e.amount, e.note, e.open_item_key, x.code AS account, h.source, a.organisation_key, a.year,
    a.starts_on AS counts_on, true AS is_named, k.code, a.title AS activity
  FROM activity AS a JOIN activity_kind AS k ON k.key = a.kind_key
  JOIN ledger_entry AS e ON e.province_id = a.province_id AND e.activity_year = a.year AND e.activity_key = a.key ${EXPENDED}
  UNION ALL
  SELECT e.province_id, e.voucher_key, e.position, e.amount, e.note, e.open_item_key, x.code, h.source, f.organisation_key,
    extract(year FROM e.day)::int, e.day, false, '${AS_A_WHOLE}', NULL
  FROM fund AS f JOIN holding AS h ON h.province_id = f.province_id AND h.fund_key = f.key
  JOIN ledger_entry AS e ON e.province_id = h.province_id AND e.holding_key = h.key
  JOIN ledger_account AS x ON x.key = e.account_key AND x.kind = 'expenditure'
  WHERE f.kind = 'week' AND e.activity_key IS NULL)`;

/** Selected from together: entries `spent`, each with its voucher `v`. */
export const withVoucher = (entries: string): string =>
  `${entries} AS spent JOIN voucher AS v ON v.province_id = spent.province_id AND v.key = spent.voucher_key`;
