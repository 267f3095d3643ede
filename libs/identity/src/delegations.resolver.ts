import { type Actor, CurrentActor, PersonNames, ReferenceArg, type RequestContext, SignedIn } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { PersonView } from '@app/people';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountLoader } from './account.loader';
import { DelegateRoleInput } from './delegation.inputs';
import { Colleague, DelegationView } from './delegation.views';
import { Delegations } from './delegations.service';
import { DelegationIds, RoleAssignmentIds } from './identity.ids';

@Resolver(() => DelegationView)
export class DelegationsResolver {
  constructor(
    private readonly delegations: Delegations,
    private readonly organisations: OrganisationLoader,
    private readonly names: PersonNames,
  ) {}

  /** By whoever holds the role, or by those who manage people there. */
  @Mutation(() => DelegationView)
  @SignedIn()
  delegateRole(@Args('input') input: DelegateRoleInput, @CurrentActor() actor: Actor): Promise<DelegationView> {
    return this.delegations.delegate(actor, input);
  }

  /** At once, by either of the two, or by those who manage people there. */
  @Mutation(() => DelegationView)
  @SignedIn()
  endDelegation(@ReferenceArg('id', DelegationIds) key: string, @CurrentActor() actor: Actor): Promise<DelegationView> {
    return this.delegations.end(actor, key);
  }

  @Query(() => [Colleague], {
    description:
      'People to whom a role that runs or is to come may be passed on: those with a role at its organisation, at the committee for which that acts, or at a body that acts for it; at most 500.',
  })
  @SignedIn()
  delegates(
    @ReferenceArg('roleId', RoleAssignmentIds) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<Colleague[]> {
    return this.delegations.candidates(actor, key);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: DelegationView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => String, { nullable: true, description: 'Name of whoever holds the role; null once erased.' })
  giver(@Parent() { giverKey }: DelegationView, @Context() context: RequestContext): Promise<string | null> {
    return this.names.of(context, giverKey);
  }

  @ResolveField(() => String, { nullable: true, description: 'Name of whoever exercises it; null once erased.' })
  delegate(@Parent() { delegateKey }: DelegationView, @Context() context: RequestContext): Promise<string | null> {
    return this.names.of(context, delegateKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller exercises it, in the place of whoever holds the role.' })
  isMine(@Parent() { delegateKey }: DelegationView, @CurrentActor() actor: Actor): boolean {
    return delegateKey === actor.personId;
  }
}

@Resolver(() => PersonView)
export class PersonDelegationsResolver {
  constructor(private readonly loader: AccountLoader) {}

  @ResolveField(() => [DelegationView], {
    description:
      'Roles passed on by the person or to the person, as far as the caller sees the roles: those that are not over, then the latest; at most 50.',
  })
  delegations(@Parent() { key }: PersonView, @Context() context: RequestContext): Promise<DelegationView[]> {
    return this.loader.delegations(context, key);
  }
}
