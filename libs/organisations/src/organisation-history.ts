import { type HistorySource, HistorySources } from '@app/audit';
import { type Actor, intKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { OrganisationPermission } from './organisation.permissions';
import { Organisations } from './organisations.service';

/** What became of an organisation. */
@Injectable()
export class OrganisationHistory implements HistorySource {
  readonly type = 'Organisation';
  readonly subjects = ['Organisation'];
  readonly permission = OrganisationPermission.Read;

  constructor(
    sources: HistorySources,
    private readonly service: Organisations,
  ) {
    sources.register(this);
  }

  async subjectKey(actor: Actor, id: string): Promise<string | number> {
    const { key } = await this.service.getByKey(actor, intKey('Organisation', id));
    return key;
  }
}
