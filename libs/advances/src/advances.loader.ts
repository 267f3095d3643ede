import { type Actor, batch, type FactKey, type RequestContext } from '@app/kernel';
import { Drafts, type VoucherDraft } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import type { Advance } from './advance.entity';
import type { AdvanceSettlement, AdvanceSettlementLine } from './advance-settlement.entity';
import { Advances } from './advances.service';

/** What hangs on advances, a statement for any number of them; whoever sees the one sees the other. */
@Injectable()
export class AdvancesLoader {
  constructor(
    private readonly advances: Advances,
    private readonly drafts: Drafts,
  ) {}

  async settlementsOf(context: RequestContext, advance: Advance): Promise<AdvanceSettlement[]> {
    const load = (actor: Actor, keys: FactKey[]) => this.advances.settlementsOf(actor, keys);
    return (await of(context, 'Advance.settlements', advance, load)) ?? [];
  }

  async linesOf(context: RequestContext, settlement: AdvanceSettlement): Promise<AdvanceSettlementLine[]> {
    const load = (actor: Actor, keys: FactKey[]) => this.advances.linesOf(actor, keys);
    return (await of(context, 'AdvanceSettlement.lines', settlement, load)) ?? [];
  }

  draft(context: RequestContext, key: FactKey): Promise<VoucherDraft | null> {
    return of(context, 'Advance.draft', key, async (actor, keys) => {
      const rows = await this.drafts.seen(actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    });
  }

  advance(context: RequestContext, key: FactKey): Promise<Advance | null> {
    return of(context, 'Advance', key, async (actor, keys) => {
      const rows = await this.advances.seen(actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    });
  }
}

/** `load` answers by the bare keys, which are unique. */
function of<Found>(
  context: RequestContext,
  name: string,
  { provinceId, scopeId, key }: FactKey,
  load: (actor: Actor, keys: FactKey[]) => Promise<Map<string, Found>>,
): Promise<Found | null> {
  return batch(context, name, async (texts: string[]) => {
    const asked = texts.map((text) => JSON.parse(text) as FactKey);
    const found = await load(context.actor, asked);
    return new Map(
      texts.flatMap((text, at) => {
        const one = found.get(asked[at]!.key);
        return one === undefined ? [] : [[text, one] as const];
      }),
    );
  }).load(JSON.stringify({ provinceId, scopeId, key }));
}
