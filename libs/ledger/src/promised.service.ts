import { type Actor, type FactKey, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { BudgetLine } from './budget.entity';
import { budgetLines, openItems, visibleBooks } from './ledger.sql';
import type { OpenItem } from './open-item.entity';

/** Reads what vouchers name beside money: open items and lines of budgets. */
@Injectable()
export class Promised {
  constructor(private readonly transactions: Transactions) {}

  async openItemsSeen(actor: Actor, keys: readonly FactKey[]): Promise<OpenItem[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('o', actor, params);
    const rows = await this.transactions.reading(actor)<OpenItem>(
      `SELECT ${openItems.columns('o')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN open_item AS o ON o.province_id = k.province_id AND o.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(openItems.toRow);
  }

  async budgetLinesSeen(actor: Actor, keys: readonly FactKey[]): Promise<BudgetLine[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleBooks('b', actor, params);
    const rows = await this.transactions.reading(actor)<BudgetLine>(
      `SELECT ${budgetLines.columns('l')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN budget_line AS l ON l.province_id = k.province_id AND l.key = k.key
       JOIN budget AS b ON b.province_id = l.province_id AND b.key = l.budget_key WHERE ${visible}`,
      params,
    );
    return rows.map(budgetLines.toRow);
  }
}
