import type { RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NamedParty } from './named-party.view';

@Resolver(() => NamedParty)
export class NamedPartyResolver {
  constructor(private readonly organisationLoader: OrganisationLoader) {}

  @ResolveField(() => [OrganisationView], {
    description:
      'At most 200 of them; of proposals, those that the reader may name today. `organisationCount` counts all.',
  })
  organisations(
    @Parent() { organisationKeys }: NamedParty,
    @Context() context: RequestContext,
  ): Promise<OrganisationView[]> {
    return Promise.all(organisationKeys.map((key) => this.organisationLoader.organisation(context, key)));
  }
}
