import { type Actor, type SearchSource, SearchSources, type Thing, ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { OrganisationPermission } from './organisation.permissions';
import { Organisations } from './organisations.service';

export const ORGANISATION = ThingKind.declare('organisation', 'A committee, department, school or association.');

/** Organisations by name; reference data, as their list searches it. */
@Injectable()
export class OrganisationSearch implements SearchSource {
  readonly kind = ORGANISATION;
  readonly permission = OrganisationPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly organisations: Organisations,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Thing[]> {
    const { edges } = await this.organisations.list(actor, { search: words, first: most });
    return edges.map(({ node: { id, key, name } }) => ({
      id,
      kind: ORGANISATION,
      title: name,
      subtitle: null,
      day: null,
      organisationKey: key,
      standing: null,
    }));
  }
}
