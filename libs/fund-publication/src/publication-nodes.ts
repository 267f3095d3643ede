import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { FundPublication } from './fund-publication.entity';
import { FundPublicationIds } from './publications.ids';
import { PublicationPermission } from './publications.permissions';
import { Publications } from './publications.service';

/** Publications within reach. */
@Injectable()
export class FundPublicationNodes implements NodeSource<FactKey> {
  readonly type = FundPublication;
  readonly ids = FundPublicationIds;
  readonly permission = PublicationPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly publications: Publications,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<FundPublication[]> {
    return this.publications.seen(actor, keys);
  }
}
