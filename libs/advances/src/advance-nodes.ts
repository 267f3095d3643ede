import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Advance } from './advance.entity';
import { AdvanceSettlement } from './advance-settlement.entity';
import { AdvanceIds, AdvanceSettlementIds } from './advances.ids';
import { AdvancePermission } from './advances.permissions';
import { Advances } from './advances.service';

/** Advances within reach. */
@Injectable()
export class AdvanceNodes implements NodeSource<FactKey> {
  readonly type = Advance;
  readonly ids = AdvanceIds;
  readonly permission = AdvancePermission.Read;

  constructor(
    sources: NodeSources,
    private readonly advances: Advances,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Advance[]> {
    return this.advances.seen(actor, keys);
  }
}

/** Settlements within reach. */
@Injectable()
export class AdvanceSettlementNodes implements NodeSource<FactKey> {
  readonly type = AdvanceSettlement;
  readonly ids = AdvanceSettlementIds;
  readonly permission = AdvancePermission.Read;

  constructor(
    sources: NodeSources,
    private readonly advances: Advances,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<AdvanceSettlement[]> {
    return this.advances.settlementsSeen(actor, keys);
  }
}
