import type { Transaction } from '@app/kernel';
import {
  dongText,
  type HeldBooks,
  type Posting,
  type PostingRule,
  PostingRules,
  type PostingSide,
  sideFault,
  type SpendingCap,
} from '@app/ledger';
import { mostFor } from '@app/money-rules';
import { Injectable } from '@nestjs/common';
import { BudgetError } from './budgets.errors';
import { caps } from './budgets.sql';

const UNITS = {
  vi: { person: 'người', class: 'lớp', day: 'ngày', event: 'cuộc', time: 'lần' },
  en: { person: 'people', class: 'classes', day: 'days', event: 'events', time: 'times' },
};

/** What is spent on a line with a confirmed cap stays within it. */
@Injectable()
export class CapRule implements PostingRule {
  constructor(rules: PostingRules) {
    rules.register(this);
  }

  /** Throws CAP_OVER, CAP_QUANTITY, CAP_EXCEEDED. */
  async mustAllow(
    tx: Transaction,
    { provinceId }: HeldBooks,
    { day, reversesKey }: Omit<Posting, 'signatures'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    const capped = sides.filter(({ budgetLine, amount }) => budgetLine?.capKey && amount > 0);
    if (reversesKey !== null || capped.length === 0) return;
    const rows = await tx.query<SpendingCap>(
      `SELECT ${caps.columns('c')} FROM spending_cap AS c WHERE c.key = ANY($1::uuid[]) AND c.is_confirmed`,
      [capped.map(({ budgetLine }) => budgetLine!.capKey)],
    );
    const found = new Map(rows.map((row) => [row.key, caps.toRow(row)]));
    const spentBefore = await spentOn(tx, provinceId, capped);
    for (const part of Map.groupBy(capped, ({ budgetLine }) => budgetLine!.key).values()) {
      const [first] = part;
      const { capKey, key, name } = first!.budgetLine!;
      const cap = found.get(capKey!);
      if (!cap) continue;
      if (!(cap.validFrom! <= day && (cap.validTo === null || cap.validTo >= day)))
        throw sideFault(first!, BudgetError.CAP_OVER, 'budgetLineId', { name, day });
      if (cap.per.length > 0) for (const side of part) mustStayWithin(side, cap, side.amount, tx.actor.language);
      else {
        // For all together: what was spent before counts.
        const together = part.reduce((sum, { amount }) => sum + amount, spentBefore.get(key) ?? 0);
        mustStayWithin(first!, cap, together, tx.actor.language);
      }
    }
  }
}

/** What was spent on the lines so far, in đồng. */
async function spentOn(
  tx: Transaction,
  provinceId: number,
  sides: readonly PostingSide[],
): Promise<Map<string, number>> {
  const rows = await tx.query<{ key: string; spent: number }>(
    `SELECT e.budget_line_key AS key, sum(e.amount)::bigint AS spent FROM ledger_entry AS e
     WHERE e.province_id = $1 AND e.budget_line_key = ANY($2::uuid[]) GROUP BY e.province_id, e.budget_line_key`,
    [provinceId, sides.map(({ budgetLine }) => budgetLine!.key)],
  );
  return new Map(rows.map(({ key, spent }) => [key, spent]));
}

function mustStayWithin(side: PostingSide, cap: SpendingCap, amount: number, language: 'vi' | 'en'): void {
  const { name } = side.budgetLine!;
  const { most, fault } = mostFor({ amount: cap.amount, per: cap.per, from: '', until: null }, side.quantities ?? {});
  if (fault) {
    const params = { name, units: cap.per.map((unit) => UNITS[language][unit]).join(', ') };
    throw sideFault(side, BudgetError.CAP_QUANTITY, 'quantities', params);
  }
  if (amount <= most) return;
  const params = { name, most: dongText(most), over: dongText(amount - most), citation: cap.citation };
  throw sideFault(side, BudgetError.CAP_EXCEEDED, 'amount', params);
}
