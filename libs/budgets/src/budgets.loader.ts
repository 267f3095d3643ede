import { type Actor, batch, type FactKey, type RequestContext } from '@app/kernel';
import type { BudgetAct, SpendingCap } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { type LineStanding, ReadBudgets } from './read-budgets.service';
import { SpendingCaps } from './spending-caps.service';

/** What hangs on budgets that the actor sees, a statement for any number of them. */
@Injectable()
export class BudgetsLoader {
  constructor(
    private readonly reading: ReadBudgets,
    private readonly caps: SpendingCaps,
  ) {}

  linesOf(context: RequestContext, budget: FactKey): Promise<LineStanding[]> {
    return this.listed(context, 'Budgets.linesOf', budget, (actor, keys) => this.reading.linesOf(actor, keys));
  }

  actsOf(context: RequestContext, budget: FactKey): Promise<BudgetAct[]> {
    return this.listed(context, 'Budgets.actsOf', budget, (actor, keys) => this.reading.actsOf(actor, keys));
  }

  cap(context: RequestContext, key: string): Promise<SpendingCap | null> {
    return batch(context, 'Budgets.cap', async (keys: string[]) => {
      const rows = await this.caps.byKeys(context.actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    }).load(key);
  }

  private async listed<Found>(
    context: RequestContext,
    name: string,
    { provinceId, scopeId, key }: FactKey,
    load: (actor: Actor, keys: FactKey[]) => Promise<Map<string, Found[]>>,
  ): Promise<Found[]> {
    const found = await batch(context, name, async (texts: string[]) => {
      const keys = texts.map((text) => JSON.parse(text) as FactKey);
      const of = await load(context.actor, keys);
      return new Map(texts.map((text, at) => [text, of.get(keys[at]!.key) ?? []]));
    }).load(JSON.stringify({ provinceId, scopeId, key }));
    return found ?? [];
  }
}
