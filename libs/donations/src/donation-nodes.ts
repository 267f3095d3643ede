import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Donation } from './donation.entity';
import { DonationIds, PledgeIds, StockItemIds } from './donations.ids';
import { DonationPermission } from './donations.permissions';
import { Donations } from './donations.service';
import { Pledge } from './pledge.entity';
import { Pledges } from './pledges.service';
import { StockItem } from './stock.entity';
import { Stock } from './stock.service';

/** What was given, within reach. */
@Injectable()
export class DonationNodes implements NodeSource<FactKey> {
  readonly type = Donation;
  readonly ids = DonationIds;
  readonly permission = DonationPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly donations: Donations,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Donation[]> {
    return this.donations.seen(actor, keys);
  }
}

/** Goods within reach. */
@Injectable()
export class StockItemNodes implements NodeSource<FactKey> {
  readonly type = StockItem;
  readonly ids = StockItemIds;
  readonly permission = DonationPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly stock: Stock,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<StockItem[]> {
    return this.stock.seen(actor, keys);
  }
}

/** Promises within reach. */
@Injectable()
export class PledgeNodes implements NodeSource<FactKey> {
  readonly type = Pledge;
  readonly ids = PledgeIds;
  readonly permission = DonationPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly pledges: Pledges,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Pledge[]> {
    return this.pledges.seen(actor, keys);
  }
}
