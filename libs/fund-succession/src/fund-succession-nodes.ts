import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { FundHandover } from './fund-handover.entity';
import { FundHandoverIds } from './fund-succession.ids';
import { HandoverPermission } from './fund-succession.permissions';
import { Handovers } from './handovers.service';

/** Handovers within reach. */
@Injectable()
export class FundHandoverNodes implements NodeSource<FactKey> {
  readonly type = FundHandover;
  readonly ids = FundHandoverIds;
  readonly permission = HandoverPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly handovers: Handovers,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<FundHandover[]> {
    return this.handovers.seen(actor, keys);
  }
}
