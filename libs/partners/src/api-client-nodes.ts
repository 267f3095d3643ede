import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { ApiClient } from './api-client.entity';
import { ApiClients } from './api-clients.service';
import { ApiClientIds } from './partners.ids';
import { PartnerPermission } from './partners.permissions';

/** Applications of organisations within reach. */
@Injectable()
export class ApiClientNodes implements NodeSource<string> {
  readonly type = ApiClient;
  readonly ids = ApiClientIds;
  readonly permission = PartnerPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly clients: ApiClients,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<ApiClient[]> {
    return this.clients.seen(actor, keys);
  }
}
