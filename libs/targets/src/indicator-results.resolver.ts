import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import {
  AdministrativeUnitLoader,
  AdministrativeUnitView,
  OrganisationLoader,
  OrganisationView,
} from '@app/organisations';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { figureOf } from './area-board.rules';
import { Indicator } from './indicator.entity';
import { Indicators } from './indicators.service';
import { IndicatorResult } from './indicator-result.entity';
import { IndicatorResults } from './indicator-results.service';
import { valueOf } from './share.rules';
import {
  AmendIndicatorResultInput,
  ConfirmIndicatorResultArgs,
  IndicatorResultsArgs,
  RecordIndicatorResultInput,
} from './targets.inputs';
import { IndicatorResultIds } from './targets.ids';
import { AreaTargetPermission, IndicatorResultPermission } from './targets.permissions';

const IndicatorResultConnection = connectionOf(IndicatorResult);

@Resolver(() => IndicatorResult)
export class IndicatorResultsResolver {
  constructor(
    private readonly results: IndicatorResults,
    private readonly indicators: Indicators,
    private readonly units: AdministrativeUnitLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Of the units where one works and below, the latest year first. */
  @Query(() => IndicatorResultConnection)
  @Allow(AreaTargetPermission.Read)
  indicatorResults(
    @CurrentActor() actor: Actor,
    @Args() args: IndicatorResultsArgs,
  ): Promise<Connection<IndicatorResult>> {
    return this.results.list(actor, args);
  }

  @Query(() => IndicatorResult, { nullable: true })
  @Allow(AreaTargetPermission.Read)
  indicatorResult(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', IndicatorResultIds) key: FactKey,
  ): Promise<IndicatorResult> {
    return this.results.one(actor, key);
  }

  @Mutation(() => IndicatorResult)
  @Allow(IndicatorResultPermission.Record)
  recordIndicatorResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordIndicatorResultInput,
  ): Promise<IndicatorResult> {
    return this.results.record(actor, input);
  }

  /** What was confirmed is a draft again, with the reason. */
  @Mutation(() => IndicatorResult)
  @Allow(IndicatorResultPermission.Record)
  amendIndicatorResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendIndicatorResultInput,
  ): Promise<IndicatorResult> {
    return this.results.amend(actor, input);
  }

  @Mutation(() => IndicatorResult)
  @Allow(IndicatorResultPermission.Confirm)
  confirmIndicatorResult(
    @CurrentActor() actor: Actor,
    @Args() args: ConfirmIndicatorResultArgs,
  ): Promise<IndicatorResult> {
    return this.results.confirm(actor, args);
  }

  @ResolveField(() => Indicator)
  indicator(@Parent() { indicatorKey }: IndicatorResult, @Context() context: RequestContext): Promise<Indicator> {
    return this.indicators.byKey(context, indicatorKey);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Hundredths of a percent, or the count.' })
  async value(@Parent() result: IndicatorResult, @Context() context: RequestContext): Promise<number | null> {
    return valueOf(figureOf(await this.indicators.byKey(context, result.indicatorKey), result));
  }

  @ResolveField(() => AdministrativeUnitView, { description: 'As it stood in the year.' })
  unit(
    @Parent() { scopeId, year }: IndicatorResult,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitView> {
    return this.units.unit(context, scopeId, `${year}-12-31`);
  }

  @ResolveField(() => OrganisationView, { description: 'Who recorded it.' })
  organisation(
    @Parent() { organisationKey }: IndicatorResult,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}
