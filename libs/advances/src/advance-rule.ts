import type { Transaction } from '@app/kernel';
import {
  AccountKind,
  dongText,
  type HeldBooks,
  type Posting,
  type PostingRule,
  PostingRules,
  type PostingSide,
  sideFault,
  VoucherKind,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import type { AdvanceSettlement } from './advance-settlement.entity';
import { AdvanceError } from './advances.errors';
import { ADVANCED } from './advances.kinds';
import { type SpentPart, sharesOf } from './settlement.rules';

type Kept = Pick<AdvanceSettlement, 'key' | 'settled' | 'returned' | 'journalKey' | 'receiptKey'> & { itemKey: string };

interface Line {
  accountKey: string;
  budgetLineKey: string | null;
  activityKey: string | null;
  amount: number;
}

/** The account of advances is the sum of what advances come to, and a voucher of a settlement says what the settlement says. */
@Injectable()
export class AdvanceRule implements PostingRule {
  constructor(rules: PostingRules) {
    rules.register(this);
  }

  /** Throws ADVANCE_UNNAMED, ADVANCE_ACCOUNT, ADVANCE_VOUCHER_DIFFERS, ADVANCE_EXTRA_PAID. */
  async mustAllow(
    tx: Transaction,
    { provinceId }: HeldBooks,
    { key, kind, reversesKey }: Omit<Posting, 'signatures'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    if (kind === VoucherKind.Reversal) return mustKeepNoExtra(tx, provinceId, reversesKey!);
    for (const side of sides) {
      const isAdvance = side.openItem?.kind === ADVANCED;
      const isBooked = side.account.kind === AccountKind.Advance;
      if (isBooked && !isAdvance) throw sideFault(side, AdvanceError.ADVANCE_UNNAMED, 'openItemId');
      if (isAdvance && !isBooked) throw sideFault(side, AdvanceError.ADVANCE_ACCOUNT, 'accountId');
    }
    // A settlement names its vouchers once they are there.
    if (key === '') return;
    const settlement = await settlementOf(tx, provinceId, key);
    if (settlement) mustSayTheSame(sides, await dueOf(tx, provinceId, key, settlement));
  }

  /** Throws ADVANCE_EXTRA_EARLY. */
  async mustAllowPosted(tx: Transaction, { provinceId }: HeldBooks, { key }: Posting): Promise<void> {
    const [extra] = await tx.query<{ isSettled: boolean }>(
      `SELECT ${STANDS('s.journal_key')} AS "isSettled" FROM advance_settlement AS s WHERE s.province_id = $1 AND s.payment_key = $2`,
      [provinceId, key],
    );
    if (extra && !extra.isSettled) throw AdvanceError.ADVANCE_EXTRA_EARLY();
  }
}

/** SQL over a settlement `s`: whether the voucher of that column is posted and was not taken back. */
const STANDS = (column: string): string =>
  `EXISTS (SELECT 1 FROM voucher AS v WHERE v.province_id = s.province_id AND v.key = ${column}
     AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key))`;

/** What was spent beyond the advance was paid because the advance was used up; taken back, the advance would pay it once more. Throws ADVANCE_EXTRA_PAID. */
async function mustKeepNoExtra(tx: Transaction, provinceId: number, reversesKey: string): Promise<void> {
  const [paid] = await tx.query(
    `SELECT 1 FROM advance_settlement AS s WHERE s.province_id = $1 AND s.journal_key = $2 AND ${STANDS('s.payment_key')}`,
    [provinceId, reversesKey],
  );
  if (paid) throw AdvanceError.ADVANCE_EXTRA_PAID();
}

async function settlementOf(tx: Transaction, provinceId: number, key: string): Promise<Kept | null> {
  const [row] = await tx.query<Kept>(
    `SELECT s.key, s.settled, s.returned, s.journal_key AS "journalKey", s.receipt_key AS "receiptKey", a.item_key AS "itemKey"
     FROM advance_settlement AS s JOIN advance AS a ON a.province_id = s.province_id AND a.key = s.advance_key
     WHERE s.province_id = $1 AND (s.journal_key = $2 OR s.receipt_key = $2 OR s.payment_key = $2)`,
    [provinceId, key],
  );
  return row ?? null;
}

/** What the voucher has to say beside money, by what it says it of. */
async function dueOf(
  tx: Transaction,
  provinceId: number,
  key: string,
  { key: settlementKey, settled, returned, journalKey, receiptKey, itemKey }: Kept,
): Promise<Map<string, number>> {
  if (key === receiptKey) return new Map([[itemKey, -returned]]);
  const lines = await tx.query<Line>(
    `SELECT l.account_key AS "accountKey", l.budget_line_key AS "budgetLineKey", l.activity_key AS "activityKey", l.amount FROM advance_settlement_line AS l
     WHERE l.province_id = $1 AND l.settlement_key = $2 ORDER BY l.position`,
    [provinceId, settlementKey],
  );
  const shares = sharesOf(lines, settled);
  const due = sumsOf(lines, key === journalKey ? shares.settled : shares.extra);
  if (key === journalKey) due.set(itemKey, -settled);
  return due;
}

function sumsOf(lines: readonly Line[], parts: readonly SpentPart[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { at, amount } of parts) {
    const group = groupOf(lines[at]!);
    sums.set(group, (sums.get(group) ?? 0) + amount);
  }
  return sums;
}

const groupOf = ({ accountKey, budgetLineKey, activityKey }: Omit<Line, 'amount'>): string =>
  `${accountKey}/${budgetLineKey ?? ''}/${activityKey ?? ''}`;

/** Throws ADVANCE_VOUCHER_DIFFERS. */
function mustSayTheSame(sides: readonly PostingSide[], due: ReadonlyMap<string, number>): void {
  const entered = sides.filter(({ place }) => place === null);
  const said = Map.groupBy(entered, (side) => side.openItem?.key ?? groupOf(side));
  for (const [group, part] of said) {
    const sum = part.reduce((all, { amount }) => all + amount, 0);
    const given = due.get(group) ?? 0;
    if (sum !== given)
      throw sideFault(part.at(-1)!, AdvanceError.ADVANCE_VOUCHER_DIFFERS, 'amount', amountsOf(sum, given));
  }
  for (const [group, given] of due)
    if (!said.has(group)) {
      const params = amountsOf(0, given);
      throw AdvanceError.ADVANCE_VOUCHER_DIFFERS(params, [{ path: 'lines', code: 'ADVANCE_VOUCHER_DIFFERS', params }]);
    }
}

const amountsOf = (said: number, given: number) => ({
  said: dongText(Math.abs(said)),
  given: dongText(Math.abs(given)),
});
