import { Allow, type Connection, connectionOf, type RequestContext } from '@app/kernel';
import { Args, Context, Extensions, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AdministrativeUnitSuccessionView, AdministrativeUnitView, FormerUnit } from './administrative-unit.entity';
import { AdministrativeUnitArgs, AdministrativeUnitsArgs } from './administrative-unit.inputs';
import { AdministrativeUnitLoader } from './administrative-unit.loader';
import { AdministrativeUnits } from './administrative-units.service';
import { OrganisationPermission } from './organisation.permissions';

const AdministrativeUnitConnection = connectionOf(AdministrativeUnitView);

@Resolver(() => AdministrativeUnitView)
export class AdministrativeUnitsResolver {
  constructor(
    private readonly units: AdministrativeUnits,
    private readonly loader: AdministrativeUnitLoader,
  ) {}

  @Query(() => AdministrativeUnitConnection)
  @Allow(OrganisationPermission.Read)
  administrativeUnits(@Args() args: AdministrativeUnitsArgs): Promise<Connection<AdministrativeUnitView>> {
    return this.units.list(args);
  }

  @Query(() => AdministrativeUnitView, { nullable: true })
  @Allow(OrganisationPermission.Read)
  administrativeUnit(@Args() args: AdministrativeUnitArgs): Promise<AdministrativeUnitView | null> {
    return this.units.find(args);
  }

  @ResolveField(() => AdministrativeUnitView, { nullable: true })
  parent(
    @Parent() unit: AdministrativeUnitView,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitView> | null {
    return unit.parentKey === null ? null : this.loader.unit(context, unit.parentKey, unit.asOf);
  }

  @Extensions({ holds: 3 })
  @ResolveField(() => [FormerUnit], {
    description: 'What it was before, as far as that bears the name or code searched for; empty without a search.',
  })
  formerly(
    @Parent() unit: AdministrativeUnitView,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Context() context: RequestContext,
  ): Promise<FormerUnit[]> | FormerUnit[] {
    return search?.trim() ? this.loader.formerly(context, unit.key, search) : [];
  }

  @Extensions({ holds: 3 })
  @ResolveField(() => [AdministrativeUnitSuccessionView])
  predecessors(
    @Parent() unit: AdministrativeUnitView,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitSuccessionView[]> {
    return this.loader.predecessors(context, unit.key);
  }

  @Extensions({ holds: 2 })
  @ResolveField(() => [AdministrativeUnitSuccessionView])
  successors(
    @Parent() unit: AdministrativeUnitView,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitSuccessionView[]> {
    return this.loader.successors(context, unit.key);
  }
}

@Resolver(() => AdministrativeUnitSuccessionView)
export class AdministrativeUnitSuccessionResolver {
  constructor(private readonly loader: AdministrativeUnitLoader) {}

  @ResolveField(() => AdministrativeUnitView)
  unit(
    @Parent() step: AdministrativeUnitSuccessionView,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitView> {
    return this.loader.unit(context, step.unitKey, step.unitAsOf);
  }
}
