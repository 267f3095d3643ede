import { type Actor, Allow, Clock, CurrentActor, type FactKey, ReferenceArg, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AddFundPurposeInput,
  AmendFundInput,
  AmendFundPurposeInput,
  AmendMoneyPlaceInput,
  BooksOfArgs,
  BooksOnArgs,
  OpenFundInput,
  OpenMoneyPlaceInput,
} from './books.inputs';
import { Fund, FundPurpose, MoneyPlace } from './fund.entity';
import { Funds } from './funds.service';
import { KeepFunds } from './keep-funds.service';
import { KeepMoneyPlaces } from './keep-money-places.service';
import { FundIds, MoneyPlaceIds } from './ledger.ids';
import { LedgerLoader } from './ledger.loader';
import { LedgerPermission } from './ledger.permissions';
import { HoldingStanding, MoneyStanding } from './ledger.view';
import { Statements } from './statements.service';

@Resolver(() => Fund)
export class FundsResolver {
  constructor(
    private readonly funds: Funds,
    private readonly keep: KeepFunds,
    private readonly loader: LedgerLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Funds of an organisation, closed ones last; at most 200. */
  @Query(() => [Fund])
  @Allow(LedgerPermission.Read)
  fundsOf(@CurrentActor() actor: Actor, @Args() { organisationKey }: BooksOfArgs): Promise<Fund[]> {
    return this.funds.fundsOf(actor, organisationKey);
  }

  @Query(() => Fund, { nullable: true })
  @Allow(LedgerPermission.Read)
  fund(@CurrentActor() actor: Actor, @ReferenceArg('id', FundIds) key: FactKey): Promise<Fund> {
    return this.funds.one(actor, key);
  }

  @Mutation(() => Fund)
  @Allow(LedgerPermission.Keep)
  openFund(@CurrentActor() actor: Actor, @Args('input') input: OpenFundInput): Promise<Fund> {
    return this.keep.open(actor, input);
  }

  @Mutation(() => Fund, {
    description: 'What it is called, which sources it keeps, and its last day once nothing is left.',
  })
  @Allow(LedgerPermission.Keep)
  amendFund(@CurrentActor() actor: Actor, @Args('input') input: AmendFundInput): Promise<Fund> {
    return this.keep.amend(actor, input);
  }

  @Mutation(() => FundPurpose)
  @Allow(LedgerPermission.Keep)
  addFundPurpose(@CurrentActor() actor: Actor, @Args('input') input: AddFundPurposeInput): Promise<FundPurpose> {
    return this.keep.addPurpose(actor, input);
  }

  @Mutation(() => FundPurpose)
  @Allow(LedgerPermission.Keep)
  amendFundPurpose(@CurrentActor() actor: Actor, @Args('input') input: AmendFundPurposeInput): Promise<FundPurpose> {
    return this.keep.amendPurpose(actor, input);
  }

  @ResolveField(() => [FundPurpose], { description: 'What money in it was given for; closed ones last.' })
  purposes(@Parent() fund: Fund, @Context() context: RequestContext): Promise<FundPurpose[]> {
    return this.loader.purposesOf(context, fund);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: Fund, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}

@Resolver(() => FundPurpose)
export class FundPurposesResolver {
  constructor(private readonly loader: LedgerLoader) {}

  @ResolveField(() => Fund, { nullable: true })
  fund(
    @Parent() { provinceId, scopeId, fundKey }: FundPurpose,
    @Context() context: RequestContext,
  ): Promise<Fund | null> {
    return this.loader.fund(context, { provinceId, scopeId, key: fundKey });
  }
}

@Resolver(() => MoneyPlace)
export class MoneyPlacesResolver {
  constructor(
    private readonly funds: Funds,
    private readonly keep: KeepMoneyPlaces,
    private readonly statements: Statements,
    private readonly clock: Clock,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Cash boxes and accounts of an organisation, closed ones last; at most 200. */
  @Query(() => [MoneyPlace])
  @Allow(LedgerPermission.Read)
  moneyPlacesOf(@CurrentActor() actor: Actor, @Args() { organisationKey }: BooksOfArgs): Promise<MoneyPlace[]> {
    return this.funds.placesOf(actor, organisationKey);
  }

  @Query(() => MoneyPlace, { nullable: true })
  @Allow(LedgerPermission.Read)
  moneyPlace(@CurrentActor() actor: Actor, @ReferenceArg('id', MoneyPlaceIds) key: FactKey): Promise<MoneyPlace> {
    return this.funds.place(actor, key);
  }

  /** Money in each place at the end of a day. */
  @Query(() => [MoneyStanding])
  @Allow(LedgerPermission.Read)
  moneyStandings(@CurrentActor() actor: Actor, @Args() { organisationKey, on }: BooksOnArgs): Promise<MoneyStanding[]> {
    return this.statements.money(actor, organisationKey, on ?? this.clock.today());
  }

  /** Money of each fund, source and purpose at the end of a day. */
  @Query(() => [HoldingStanding])
  @Allow(LedgerPermission.Read)
  holdingStandings(
    @CurrentActor() actor: Actor,
    @Args() { organisationKey, on }: BooksOnArgs,
  ): Promise<HoldingStanding[]> {
    return this.statements.holdings(actor, organisationKey, on ?? this.clock.today());
  }

  @Mutation(() => MoneyPlace)
  @Allow(LedgerPermission.Keep)
  openMoneyPlace(@CurrentActor() actor: Actor, @Args('input') input: OpenMoneyPlaceInput): Promise<MoneyPlace> {
    return this.keep.open(actor, input);
  }

  @Mutation(() => MoneyPlace)
  @Allow(LedgerPermission.Keep)
  amendMoneyPlace(@CurrentActor() actor: Actor, @Args('input') input: AmendMoneyPlaceInput): Promise<MoneyPlace> {
    return this.keep.amend(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: MoneyPlace,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}

@Resolver(() => HoldingStanding)
export class HoldingStandingsResolver {
  constructor(private readonly loader: LedgerLoader) {}

  @ResolveField(() => Fund, { nullable: true })
  fund(@Parent() { fundKey }: HoldingStanding, @Context() context: RequestContext): Promise<Fund | null> {
    return this.loader.fund(context, fundKey);
  }

  @ResolveField(() => FundPurpose, { nullable: true, description: 'Null: free within the fund.' })
  purpose(@Parent() { purposeKey }: HoldingStanding, @Context() context: RequestContext): Promise<FundPurpose | null> {
    return purposeKey === null ? Promise.resolve(null) : this.loader.purpose(context, purposeKey);
  }
}

@Resolver(() => MoneyStanding)
export class MoneyStandingsResolver {
  constructor(private readonly loader: LedgerLoader) {}

  @ResolveField(() => MoneyPlace, { nullable: true })
  place(@Parent() { placeKey }: MoneyStanding, @Context() context: RequestContext): Promise<MoneyPlace | null> {
    return this.loader.place(context, placeKey);
  }
}
