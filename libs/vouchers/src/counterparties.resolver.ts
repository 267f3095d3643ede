import { type Actor, Allow, CurrentActor, type FactKey, ReferenceArg, type RequestContext } from '@app/kernel';
import { Counterparty, LedgerPermission } from '@app/ledger';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Counterparties } from './counterparties.service';
import { CounterpartyIds } from './vouchers.ids';
import { AddCounterpartyInput, CounterpartiesArgs } from './vouchers.inputs';
import { VouchersLoader } from './vouchers.loader';

@Resolver(() => Counterparty)
export class CounterpartiesResolver {
  constructor(
    private readonly service: Counterparties,
    private readonly loader: VouchersLoader,
  ) {}

  /** Who pays, is paid or gives in the books of an organisation, the latest first; at most 2,000. */
  @Query(() => [Counterparty])
  @Allow(LedgerPermission.Read)
  counterparties(
    @CurrentActor() actor: Actor,
    @Args() { organisationKey }: CounterpartiesArgs,
  ): Promise<Counterparty[]> {
    return this.service.of(actor, organisationKey);
  }

  @Query(() => Counterparty, { nullable: true })
  @Allow(LedgerPermission.Read)
  counterparty(@CurrentActor() actor: Actor, @ReferenceArg('id', CounterpartyIds) key: FactKey): Promise<Counterparty> {
    return this.service.one(actor, key);
  }

  @Mutation(() => Counterparty)
  @Allow(LedgerPermission.Keep)
  addCounterparty(@CurrentActor() actor: Actor, @Args('input') input: AddCounterpartyInput): Promise<Counterparty> {
    return this.service.add(actor, input);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'As the books call it; null once a person has been erased.',
  })
  name(@Parent() counterparty: Counterparty, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.nameOf(context, counterparty);
  }

  @ResolveField(() => String, { nullable: true })
  address(@Parent() counterparty: Counterparty, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.addressOf(context, counterparty);
  }
}
