import type { RequestContext } from '@app/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationView } from './organisation.entity';
import { OrganisationLoader } from './organisation.loader';
import { ThingView } from './thing.view';

@Resolver(() => ThingView)
export class ThingResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Null where it belongs to no one organisation.',
  })
  organisation(
    @Parent() { organisationKey }: ThingView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }
}
