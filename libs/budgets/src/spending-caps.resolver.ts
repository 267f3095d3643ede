import { type Actor, Allow, CurrentActor, type RequestContext } from '@app/kernel';
import { SpendingCap } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AddSpendingCapInput, AmendSpendingCapInput } from './budgets.inputs';
import { CapPermission } from './budgets.permissions';
import { SpendingCaps } from './spending-caps.service';

@Resolver(() => SpendingCap)
export class SpendingCapsResolver {
  constructor(
    private readonly caps: SpendingCaps,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** What texts permit at most; at most 500. */
  @Query(() => [SpendingCap])
  @Allow(CapPermission.Read)
  spendingCaps(@CurrentActor() actor: Actor): Promise<SpendingCap[]> {
    return this.caps.list(actor);
  }

  @Mutation(() => SpendingCap)
  @Allow(CapPermission.Keep)
  addSpendingCap(@CurrentActor() actor: Actor, @Args('input') input: AddSpendingCapInput): Promise<SpendingCap> {
    return this.caps.add(actor, input);
  }

  @Mutation(() => SpendingCap)
  @Allow(CapPermission.Keep)
  amendSpendingCap(@CurrentActor() actor: Actor, @Args('input') input: AmendSpendingCapInput): Promise<SpendingCap> {
    return this.caps.amend(actor, input);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Whose resolution it is.' })
  territory(
    @Parent() { territoryKey }: SpendingCap,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return territoryKey === null ? Promise.resolve(null) : this.organisations.organisation(context, territoryKey);
  }
}
