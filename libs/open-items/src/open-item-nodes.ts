import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { LedgerPermission, OpenItem, OpenItemIds, Promised } from '@app/ledger';
import { Injectable } from '@nestjs/common';

/** Open items within reach. */
@Injectable()
export class OpenItemNodes implements NodeSource<FactKey> {
  readonly type = OpenItem;
  readonly ids = OpenItemIds;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly promised: Promised,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<OpenItem[]> {
    return this.promised.openItemsSeen(actor, keys);
  }
}
