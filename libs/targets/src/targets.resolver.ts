import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import {
  AdministrativeUnitLoader,
  AdministrativeUnitView,
  OrganisationLoader,
  OrganisationView,
} from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AreaBoards } from './area-board.service';
import { AreaBoard, AreaFigure } from './area-board.view';
import { AreaTarget } from './area-target.entity';
import { AreaTargets } from './area-targets.service';
import { Indicator } from './indicator.entity';
import { Indicators } from './indicators.service';
import {
  AreaBoardArgs,
  AreaFiguresArgs,
  AreaTargetsArgs,
  EndAreaTargetArgs,
  SetAreaTargetInput,
} from './targets.inputs';
import { AreaTargetIds } from './targets.ids';
import { AreaTargetPermission } from './targets.permissions';

const AreaTargetConnection = connectionOf(AreaTarget);
const AreaFigureConnection = connectionOf(AreaFigure);

@Resolver(() => AreaTarget)
export class TargetsResolver {
  constructor(
    private readonly indicatorsService: Indicators,
    private readonly targets: AreaTargets,
    private readonly boards: AreaBoards,
    private readonly units: AdministrativeUnitLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** What is measured, in the order of the texts. */
  @Query(() => [Indicator])
  @Allow(AreaTargetPermission.Read)
  indicators(): Promise<Indicator[]> {
    return this.indicatorsService.all();
  }

  /** Targets of all territories, by year: the same for everybody. */
  @Query(() => AreaTargetConnection)
  @Allow(AreaTargetPermission.Read)
  areaTargets(@Args() args: AreaTargetsArgs): Promise<Connection<AreaTarget>> {
    return this.targets.list(args);
  }

  @Query(() => AreaTarget, { nullable: true })
  @Allow(AreaTargetPermission.Read)
  areaTarget(@ReferenceArg('id', AreaTargetIds) key: string): Promise<AreaTarget> {
    return this.targets.one(key);
  }

  /** Targets against results of a unit where one works, or below, by year. */
  @Query(() => AreaBoard)
  @Allow(AreaTargetPermission.Read)
  areaBoard(@CurrentActor() actor: Actor, @Args() args: AreaBoardArgs): Promise<AreaBoard> {
    return this.boards.board(actor, args);
  }

  /** The units behind one figure of the board; for the country its provinces. */
  @Query(() => AreaFigureConnection)
  @Allow(AreaTargetPermission.Read)
  areaFigures(@CurrentActor() actor: Actor, @Args() args: AreaFiguresArgs): Promise<Connection<AreaFigure>> {
    return this.boards.figures(actor, args);
  }

  @Mutation(() => AreaTarget)
  @Allow(AreaTargetPermission.Set)
  setAreaTarget(@CurrentActor() actor: Actor, @Args('input') input: SetAreaTargetInput): Promise<AreaTarget> {
    return this.targets.set(actor, input);
  }

  /** It is aimed at no longer, from today on; it stays with the reason. */
  @Mutation(() => AreaTarget)
  @Allow(AreaTargetPermission.Set)
  endAreaTarget(@CurrentActor() actor: Actor, @Args() args: EndAreaTargetArgs): Promise<AreaTarget> {
    return this.targets.end(actor, args);
  }

  @ResolveField(() => Indicator)
  indicator(@Parent() { indicatorKey }: AreaTarget, @Context() context: RequestContext): Promise<Indicator> {
    return this.indicatorsService.byKey(context, indicatorKey);
  }

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: AreaTarget, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who set it; null: shipped with the programme.',
  })
  organisation(
    @Parent() { organisationKey }: AreaTarget,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }
}

@Resolver(() => AreaBoard)
export class AreaBoardResolver {
  constructor(private readonly units: AdministrativeUnitLoader) {}

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: AreaBoard, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }
}

@Resolver(() => AreaFigure)
export class AreaFigureResolver {
  constructor(private readonly units: AdministrativeUnitLoader) {}

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey, asOf }: AreaFigure, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey, asOf);
  }
}
