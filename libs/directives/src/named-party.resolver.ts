import { type Actor, Allow, CurrentActor, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ResolvePartyArgs } from './directive.inputs';
import { DirectivePermission } from './directives.permissions';
import { NamedParty } from './named-party.view';
import { PartyResolution } from './party-resolution.service';

@Resolver(() => NamedParty)
export class NamedPartyResolver {
  constructor(
    private readonly parties: PartyResolution,
    private readonly organisationLoader: OrganisationLoader,
  ) {}

  /** Whom a name means in a keeper's area, when somebody corrects a name by hand. */
  @Query(() => NamedParty)
  @Allow(DirectivePermission.Register)
  resolveParty(@CurrentActor() actor: Actor, @Args() args: ResolvePartyArgs): Promise<NamedParty> {
    return this.parties.resolveFor(actor, args);
  }

  @ResolveField(() => [OrganisationView], { description: 'At most 200 of them; `organisationCount` counts all.' })
  organisations(
    @Parent() { organisationKeys }: NamedParty,
    @Context() context: RequestContext,
  ): Promise<OrganisationView[]> {
    return Promise.all(organisationKeys.map((key) => this.organisationLoader.organisation(context, key)));
  }
}
