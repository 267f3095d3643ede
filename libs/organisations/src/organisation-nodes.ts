import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AdministrativeUnitView } from './administrative-unit.entity';
import { AdministrativeUnitIds } from './administrative-unit.ids';
import { AdministrativeUnits } from './administrative-units.service';
import { OrganisationView } from './organisation.entity';
import { OrganisationIds } from './organisation.ids';
import { OrganisationPermission } from './organisation.permissions';
import { Organisations } from './organisations.service';

/** Organisations in reach, and those above. */
@Injectable()
export class OrganisationNodes implements NodeSource<number> {
  readonly type = OrganisationView;
  readonly ids = OrganisationIds;
  readonly permission = OrganisationPermission.Read;
  readonly namedAs = [
    'organisationKey',
    'senderKey',
    'keeperKey',
    'issuerKey',
    'onBehalfOfKey',
    'Organisation.parentKey',
    'actsForKey',
  ] as const;

  constructor(
    sources: NodeSources,
    private readonly organisations: Organisations,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: number[]): Promise<OrganisationView[]> {
    return this.organisations.seen(actor, keys);
  }
}

/** Administrative units, which are the same for all. */
@Injectable()
export class AdministrativeUnitNodes implements NodeSource<number> {
  readonly type = AdministrativeUnitView;
  readonly ids = AdministrativeUnitIds;
  readonly permission = OrganisationPermission.Read;
  readonly namedAs = ['administrativeUnitKey', 'unitKey'] as const;

  constructor(
    sources: NodeSources,
    private readonly units: AdministrativeUnits,
  ) {
    sources.register(this);
  }

  async find(_: Actor, keys: number[]): Promise<AdministrativeUnitView[]> {
    return [...(await this.units.viewsOf(keys)).values()];
  }
}
