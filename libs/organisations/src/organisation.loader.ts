import { batch, Clock, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { OrganisationView } from './organisation.entity';
import { maySee } from './organisation.sight';
import { Organisations } from './organisations.service';

/** For the field resolvers of every library that names an organisation. */
@Injectable()
export class OrganisationLoader {
  constructor(
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** The organisation as of a day (today unless told), or as it last was. */
  async organisation(context: RequestContext, key: number, asOf?: string): Promise<OrganisationView> {
    const day = asOf ?? this.clock.today();
    const load = (places: string[]) => this.organisations.viewsOn(places);
    const found = await batch(context, 'Organisation', load).load(`${key}@${day}`);
    if (!found) throw new Error(`organisation ${key} has no period`);
    return found;
  }

  /** `organisation`, for a column that may be empty. */
  async organisationOrNull(
    context: RequestContext,
    key: number | null,
    asOf?: string,
  ): Promise<OrganisationView | null> {
    return key === null ? null : this.organisation(context, key, asOf);
  }

  /** Null to those who may not ask for the organisation by itself. */
  async childCount(context: RequestContext, organisation: OrganisationView): Promise<number | null> {
    if (!maySee(context.actor, organisation)) return null;
    const { key, asOf } = organisation;
    const load = (keys: number[]) => this.organisations.childCounts(keys, asOf);
    return (await batch(context, `Organisation.childCount@${asOf}`, load).load(key)) ?? 0;
  }

  async isOfficeOfCommune(context: RequestContext, { key, asOf }: OrganisationView): Promise<boolean> {
    const load = (keys: number[]) => this.organisations.ofCommunes(keys, asOf);
    return (await batch(context, `Organisation.isOfficeOfCommune@${asOf}`, load).load(key)) ?? false;
  }
}
