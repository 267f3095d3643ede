import {
  ActOutcome,
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
  OrganisationConnection,
  OrganisationLoader,
  OrganisationView,
} from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Candidates } from './candidates.service';
import { Movement } from './movement.entity';
import { MovementsLoader } from './movements.loader';
import { MovementPermission } from './movements.permissions';
import { RegistrationCount } from './registration-count.view';
import { RegistrationCounting } from './registration-counts.service';
import { MovementRegistration } from './registration.entity';
import { RegistrationIds } from './registration.ids';
import {
  CandidatesArgs,
  RegisterOrganisationsInput,
  RegistrationCountsArgs,
  RegistrationsArgs,
  WithdrawRegistrationInput,
} from './registration.inputs';
import { Registrations } from './registrations.service';

const RegistrationConnection = connectionOf(MovementRegistration);

@Resolver(() => MovementRegistration)
export class RegistrationsResolver {
  constructor(
    private readonly service: Registrations,
    private readonly counting: RegistrationCounting,
    private readonly candidates: Candidates,
    private readonly movements: MovementsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Who takes part in a movement and in those that carry it out, as far as the caller reaches or speaks for the territory; the latest first. */
  @Query(() => RegistrationConnection)
  @Allow(MovementPermission.ReadRegistrations)
  movementRegistrations(
    @CurrentActor() actor: Actor,
    @Args() args: RegistrationsArgs,
  ): Promise<Connection<MovementRegistration>> {
    return this.service.list(actor, args);
  }

  @Query(() => MovementRegistration, { nullable: true })
  @Allow(MovementPermission.ReadRegistrations)
  movementRegistration(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', RegistrationIds) key: FactKey,
  ): Promise<MovementRegistration> {
    return this.service.one(actor, key);
  }

  /** Organisations that could take part and do not yet, of those that the caller may register. */
  @Query(() => OrganisationConnection)
  @Allow(MovementPermission.Register)
  movementCandidates(
    @CurrentActor() actor: Actor,
    @Args() args: CandidatesArgs,
  ): Promise<Connection<OrganisationView>> {
    return this.candidates.list(actor, args);
  }

  /** By territory, for whoever speaks for one. */
  @Query(() => [RegistrationCount])
  @Allow(MovementPermission.ReadRegistrations)
  registrationCounts(@CurrentActor() actor: Actor, @Args() args: RegistrationCountsArgs): Promise<RegistrationCount[]> {
    return this.counting.of(actor, args);
  }

  /** Organisations take part: each by itself, or on its behalf. */
  @Mutation(() => ActOutcome)
  @Allow(MovementPermission.Register)
  registerOrganisations(
    @CurrentActor() actor: Actor,
    @Args('input') input: RegisterOrganisationsInput,
  ): Promise<ActOutcome> {
    return this.service.register(actor, input);
  }

  @Mutation(() => MovementRegistration)
  @Allow(MovementPermission.Register)
  withdrawRegistration(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawRegistrationInput,
  ): Promise<MovementRegistration> {
    return this.service.withdraw(actor, input);
  }

  @ResolveField(() => Movement, { nullable: true })
  movement(
    @Parent() { movementKey }: MovementRegistration,
    @Context() context: RequestContext,
  ): Promise<Movement | null> {
    return this.movements.byKey(context, movementKey);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who takes part, where that is an organisation.',
  })
  organisation(
    @Parent() { organisationKey }: MovementRegistration,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who registered it on behalf of whoever takes part; null where it did by itself.',
  })
  by(@Parent() { byKey }: MovementRegistration, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, byKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may withdraw it.' })
  canWithdraw(@Parent() registration: MovementRegistration, @Context() context: RequestContext): Promise<boolean> {
    return this.movements.canWithdraw(context, registration);
  }
}

@Resolver(() => RegistrationCount)
export class RegistrationCountResolver {
  constructor(private readonly units: AdministrativeUnitLoader) {}

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: RegistrationCount, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }
}
