import {
  type Actor,
  Allow,
  type Connection,
  CurrentActor,
  ImportOutcome,
  type RequestContext,
  rightsFor,
} from '@app/kernel';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AdministrativeUnitView } from './administrative-unit.entity';
import { AdministrativeUnitLoader } from './administrative-unit.loader';
import { ImportOrganisationsInput } from './import-organisations.inputs';
import { ImportOrganisations } from './import-organisations.service';
import { OrganisationChanges } from './organisation-changes.service';
import { OrganisationView } from './organisation.entity';
import {
  AmendOrganisationInput,
  CloseOrganisationInput,
  CreateOrganisationInput,
  NameSuccessorsInput,
  OrganisationArgs,
  OrganisationsArgs,
  RightsArgs,
} from './organisation.inputs';
import { OrganisationConnection } from './organisation.connection';
import { OrganisationLoader } from './organisation.loader';
import { OrganisationPermission } from './organisation.permissions';
import { toldTo } from './organisation.sight';
import { Organisations } from './organisations.service';

const NAMED = 'Null where the caller may not ask for the organisation by itself, and it is merely named.';

@Resolver(() => OrganisationView)
export class OrganisationsResolver {
  constructor(
    private readonly organisationsService: Organisations,
    private readonly changes: OrganisationChanges,
    private readonly imports: ImportOrganisations,
    private readonly loader: OrganisationLoader,
    private readonly units: AdministrativeUnitLoader,
  ) {}

  @Query(() => OrganisationConnection)
  @Allow(OrganisationPermission.Read)
  organisations(@Args() args: OrganisationsArgs, @CurrentActor() actor: Actor): Promise<Connection<OrganisationView>> {
    return this.organisationsService.list(actor, args);
  }

  @Query(() => OrganisationView, { nullable: true })
  @Allow(OrganisationPermission.Read)
  organisation(@Args() { key, asOf }: OrganisationArgs, @CurrentActor() actor: Actor): Promise<OrganisationView> {
    return this.organisationsService.getByKey(actor, key, asOf);
  }

  @Mutation(() => OrganisationView)
  @Allow(OrganisationPermission.Manage)
  createOrganisation(
    @Args('input') input: CreateOrganisationInput,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationView> {
    return this.changes.create(actor, input);
  }

  @Mutation(() => ImportOutcome, { description: 'Rows of a file: all are written, or none.' })
  @Allow(OrganisationPermission.Manage)
  importOrganisations(
    @Args('input') input: ImportOrganisationsInput,
    @CurrentActor() actor: Actor,
  ): Promise<ImportOutcome> {
    return this.imports.import(actor, input);
  }

  @Mutation(() => OrganisationView)
  @Allow(OrganisationPermission.Manage)
  amendOrganisation(
    @Args('input') input: AmendOrganisationInput,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationView> {
    return this.changes.amend(actor, input);
  }

  @Mutation(() => OrganisationView)
  @Allow(OrganisationPermission.Manage)
  closeOrganisation(
    @Args('input') input: CloseOrganisationInput,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationView> {
    return this.changes.close(actor, input);
  }

  @Mutation(() => OrganisationView, {
    description: 'Which organisations go on with the work of one that has ceased, in place of those told before.',
  })
  @Allow(OrganisationPermission.Manage)
  nameSuccessors(@Args('input') input: NameSuccessorsInput, @CurrentActor() actor: Actor): Promise<OrganisationView> {
    return this.changes.nameSuccessors(actor, input);
  }

  @ResolveField(() => OrganisationView, { nullable: true })
  parent(
    @Parent() { parentKey, asOf }: OrganisationView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.loader.organisationOrNull(context, parentKey, asOf);
  }

  @ResolveField(() => OrganisationView, { nullable: true })
  actsFor(
    @Parent() { actsForKey, asOf }: OrganisationView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.loader.organisationOrNull(context, actsForKey, asOf);
  }

  @ResolveField(() => AdministrativeUnitView)
  administrativeUnit(
    @Parent() { scopeId, asOf }: OrganisationView,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitView> {
    return this.units.unit(context, scopeId, asOf);
  }

  @ResolveField(() => Int, { nullable: true, description: `How many stand directly below. ${NAMED}` })
  childCount(@Parent() organisation: OrganisationView, @Context() context: RequestContext): Promise<number | null> {
    return this.loader.childCount(context, organisation);
  }

  @ResolveField(() => Boolean, {
    description:
      'It speaks for a commune: such offices alone state numbers of subjects and results, those above on their behalf.',
  })
  isOfficeOfCommune(@Parent() organisation: OrganisationView, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.isOfficeOfCommune(context, organisation);
  }

  @ResolveField(() => String, { nullable: true, description: NAMED })
  contact(@Parent() organisation: OrganisationView, @Context() { actor }: RequestContext): string | null {
    return toldTo(actor, organisation, organisation.contact);
  }

  @ResolveField(() => String, { nullable: true, description: NAMED })
  legalBasis(@Parent() organisation: OrganisationView, @Context() { actor }: RequestContext): string | null {
    return toldTo(actor, organisation, organisation.legalBasis);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: `Identifier of the office between document systems (mã định danh, Decision 20/2020/QĐ-TTg). ${NAMED}`,
  })
  exchangeCode(@Parent() organisation: OrganisationView, @Context() { actor }: RequestContext): string | null {
    return toldTo(actor, organisation, organisation.exchangeCode);
  }

  @ResolveField(() => [String], {
    description:
      'Those of the permissions that the caller holds for what belongs to the organisation: what may be offered to them. A name that is no permission is refused.',
  })
  rights(
    @Parent() organisation: OrganisationView,
    @Args() asked: RightsArgs,
    @Context() { actor }: RequestContext,
  ): string[] {
    return rightsFor(actor, organisation, asked);
  }
}
