import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Campaign } from './campaign.entity';
import { CampaignIds } from './campaigns.ids';
import { CampaignPermission } from './campaigns.permissions';
import { Campaigns } from './campaigns.service';

/** Campaigns within reach. */
@Injectable()
export class CampaignNodes implements NodeSource<FactKey> {
  readonly type = Campaign;
  readonly ids = CampaignIds;
  readonly permission = CampaignPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly campaigns: Campaigns,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Campaign[]> {
    return this.campaigns.seen(actor, keys);
  }
}
