import { type IsoDate, nodeId, type Transaction } from '@app/kernel';
import {
  AccountKind,
  type BookCheck,
  BookChecks,
  BookFaultKind,
  dongText,
  type HeldBooks,
  MoneySource,
  type Posting,
  type PostingRule,
  PostingRules,
  type PostingSide,
  sideFault,
  VoucherKind,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { DonationError } from './donations.errors';
import { PLEDGED_MONEY } from './donations.kinds';
import { PledgeError } from './pledges.errors';

interface Given {
  fundKey: string | null;
  purposeKey: string | null;
  openItemKey: string | null;
  amount: number;
  last: IsoDate;
}

/** What was given for no campaign goes to any fund, and to no purpose. */
const groupOf = ({ fundKey, purposeKey, openItemKey }: Pick<Given, 'fundKey' | 'purposeKey' | 'openItemKey'>): string =>
  `${purposeKey === null ? '' : `${fundKey}/${purposeKey}`}#${openItemKey ?? ''}`;

/** A receipt that was made for donations holds that money, by fund, purpose and promise, and nothing else. */
@Injectable()
export class ReceiptRule implements PostingRule {
  constructor(rules: PostingRules, checks: BookChecks) {
    rules.register(this);
    checks.register(DIFFERS);
  }

  /** Throws RECEIPT_DIFFERS, RECEIPT_DAY_EARLY, PLEDGE_BY_DONATION. */
  async mustAllow(
    tx: Transaction,
    { provinceId }: HeldBooks,
    { key, kind, day }: Omit<Posting, 'signatures'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    // Donations name their receipt once it is there.
    if (key === '' || kind === VoucherKind.Reversal) return;
    const given = await tx.query<Given>(
      `SELECT c.fund_key AS "fundKey", c.purpose_key AS "purposeKey", sum(t.amount)::bigint AS amount, max(t.day) AS last,
         p.open_item_key AS "openItemKey"
       FROM donation AS t LEFT JOIN campaign AS c ON c.province_id = t.province_id AND c.key = t.campaign_key
       LEFT JOIN pledge AS p ON p.province_id = t.province_id AND p.key = t.pledge_key
       WHERE t.province_id = $1 AND t.receipt_key = $2 AND t.withdrawn_on IS NULL GROUP BY c.fund_key, c.purpose_key, p.open_item_key`,
      [provinceId, key],
    );
    const pledged = sides.find(({ openItem }) => openItem?.kind === PLEDGED_MONEY);
    if (given.length === 0 && pledged)
      throw sideFault(pledged, PledgeError.PLEDGE_BY_DONATION, 'openItemId', { content: pledged.openItem!.content });
    if (given.length === 0) return;
    const amounts = new Map(given.map((one) => [groupOf(one), one.amount]));
    const entered = sides.filter(({ place }) => place === null);
    for (const side of entered)
      if (side.account.kind !== AccountKind.Income || side.source !== MoneySource.Contribution)
        throw sideFault(side, DonationError.RECEIPT_DIFFERS, 'amount', amountsOf(-side.amount, 0));
    const said = Map.groupBy(entered, groupOf);
    for (const [group, part] of said) {
      const sum = -part.reduce((all, { amount }) => all + amount, 0);
      const due = amounts.get(group) ?? 0;
      if (sum !== due) throw sideFault(part.at(-1)!, DonationError.RECEIPT_DIFFERS, 'amount', amountsOf(sum, due));
    }
    for (const [group, due] of amounts)
      if (!said.has(group)) {
        const params = amountsOf(0, due);
        throw DonationError.RECEIPT_DIFFERS(params, [{ path: 'lines', code: 'RECEIPT_DIFFERS', params }]);
      }
    const last = given
      .map((one) => one.last)
      .toSorted()
      .at(-1)!;
    const params = { day: last };
    if (day < last) throw DonationError.RECEIPT_DAY_EARLY(params, [{ path: 'day', code: 'RECEIPT_DAY_EARLY', params }]);
  }
}

const amountsOf = (said: number, given: number) => ({ said: dongText(said), given: dongText(given) });

/** SQL: `$1` province, `$2` books, `$3` to `$4` days, `$5` at most so many. Receipts whose entries differ from what was given, by fund and purpose. */
const FIND = `
  WITH given AS (
    SELECT t.receipt_key AS key, CASE WHEN c.key IS NULL THEN NULL ELSE c.fund_key END AS fund, c.purpose_key AS purpose, sum(t.amount) AS amount
    FROM donation AS t LEFT JOIN campaign AS c ON c.province_id = t.province_id AND c.key = t.campaign_key
    WHERE t.province_id = $1 AND t.books_key = $2 AND t.receipt_key IS NOT NULL AND t.withdrawn_on IS NULL GROUP BY 1, 2, 3),
  receipts AS (
    SELECT v.key, v.book || ' ' || v.number || '/' || v.year AS subject, v.day FROM voucher AS v
    WHERE v.province_id = $1 AND v.key IN (SELECT g.key FROM given AS g) AND v.day BETWEEN $3 AND $4),
  said AS (
    SELECT e.voucher_key AS key, CASE WHEN h.purpose_key IS NULL THEN NULL ELSE h.fund_key END AS fund, h.purpose_key AS purpose, -sum(e.amount) AS amount
    FROM receipts AS r JOIN ledger_entry AS e ON e.province_id = $1 AND e.voucher_key = r.key AND e.place_key IS NULL
    JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key GROUP BY 1, 2, 3),
  sums AS (
    SELECT p.key, p.fund, p.purpose, sum(p.amount) AS amount FROM (
      SELECT s.key, s.fund, s.purpose, s.amount FROM said AS s UNION ALL SELECT g.key, g.fund, g.purpose, -g.amount FROM given AS g) AS p
    GROUP BY p.key, p.fund, p.purpose HAVING sum(p.amount) <> 0)
  SELECT r.key, r.subject, r.day, max(abs(s.amount))::bigint AS amount FROM receipts AS r JOIN sums AS s ON s.key = r.key
  GROUP BY r.key, r.subject, r.day ORDER BY r.day, r.key LIMIT $5`;

const DIFFERS: BookCheck = {
  kind: BookFaultKind.declare('donation_differs'),
  hinders: false,
  named: { vi: 'phiếu thu khác các khoản đóng góp của nó', en: 'a receipt differs from the donations it was made for' },
  async find(query, { provinceId, scopeId, key }, { from, through }, most) {
    const rows = await query<{ key: string; subject: string; day: IsoDate; amount: number }>(FIND, [
      provinceId,
      key,
      from,
      through,
      most,
    ]);
    return rows.map(({ key: receipt, ...row }) => ({
      thingId: nodeId('Voucher', receipt, { provinceId, scopeId }),
      ...row,
    }));
  },
};
