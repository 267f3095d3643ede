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

  /** Throws CAP_QUANTITY, CAP_EXCEEDED. */
  async mustAllow(
    tx: Transaction,
    _: HeldBooks,
    { day, reversesKey }: Omit<Posting, 'signatures'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    const capped = sides.filter(({ budgetLine, amount }) => budgetLine?.capKey && amount > 0);
    if (reversesKey !== null || capped.length === 0) return;
    const rows = await tx.query<SpendingCap>(
      `SELECT ${caps.columns('c')} FROM spending_cap AS c
       WHERE c.key = ANY($1::uuid[]) AND c.is_confirmed AND c.valid_from <= $2 AND (c.valid_to IS NULL OR c.valid_to >= $2)`,
      [capped.map(({ budgetLine }) => budgetLine!.capKey), day],
    );
    const found = new Map(rows.map((row) => [row.key, caps.toRow(row)]));
    for (const side of capped) {
      const cap = found.get(side.budgetLine!.capKey!);
      if (cap) mustStayWithin(side, cap, tx.actor.language);
    }
  }
}

function mustStayWithin(side: PostingSide, cap: SpendingCap, language: 'vi' | 'en'): void {
  const { name } = side.budgetLine!;
  const { most, fault } = mostFor({ amount: cap.amount, per: cap.per, from: '', until: null }, side.quantities ?? {});
  if (fault) {
    const params = { name, units: cap.per.map((unit) => UNITS[language][unit]).join(', ') };
    throw sideFault(side, BudgetError.CAP_QUANTITY, 'quantities', params);
  }
  if (side.amount <= most) return;
  const params = { name, most: dongText(most), over: dongText(side.amount - most), citation: cap.citation };
  throw sideFault(side, BudgetError.CAP_EXCEEDED, 'amount', params);
}
