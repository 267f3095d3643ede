import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import {
  Budget,
  BudgetIds,
  BudgetLine,
  BudgetLineIds,
  LedgerPermission,
  Promised,
  SpendingCap,
  SpendingCapIds,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { CapPermission } from './budgets.permissions';
import { ReadBudgets } from './read-budgets.service';
import { SpendingCaps } from './spending-caps.service';

/** Budgets within reach. */
@Injectable()
export class BudgetNodes implements NodeSource<FactKey> {
  readonly type = Budget;
  readonly ids = BudgetIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly reading: ReadBudgets,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Budget[]> {
    return this.reading.seen(actor, keys);
  }
}

/** Caps, the same for all. */
@Injectable()
export class SpendingCapNodes implements NodeSource<string> {
  readonly type = SpendingCap;
  readonly ids = SpendingCapIds;
  readonly permission = CapPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly caps: SpendingCaps,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<SpendingCap[]> {
    return this.caps.byKeys(actor, keys);
  }
}

/** Lines of budgets within reach. */
@Injectable()
export class BudgetLineNodes implements NodeSource<FactKey> {
  readonly type = BudgetLine;
  readonly ids = BudgetLineIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly promised: Promised,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<BudgetLine[]> {
    return this.promised.budgetLinesSeen(actor, keys);
  }
}
