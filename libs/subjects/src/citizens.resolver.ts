import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DateScalar,
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
import { Address, BirthDate } from '@app/people';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { birthYearOf } from './citizen-data.rules';
import { Gender, GenderField } from './citizen-fields';
import { Citizen } from './citizen.entity';
import {
  CitizensArgs,
  CorrectCitizenInput,
  MoveCitizenInput,
  RecordCitizenInput,
  ShowCitizenNumberArgs,
} from './citizen.inputs';
import { Citizens } from './citizens.service';
import { CitizenStays } from './citizen-stays.service';
import { Community } from './community.entity';
import { Family } from './family.entity';
import { Membership } from './membership.entity';
import { CitizenIds } from './subject.ids';
import { EndCitizenArgs, SubjectCountsArgs } from './subject.inputs';
import { SubjectCounting } from './subject-counts.service';
import { SubjectCounts } from './subject-counts.views';
import { SubjectLoader } from './subject.loader';
import { SubjectStatement } from './subject-statement.entity';
import { AmendStatementInput, StateSubjectsInput } from './subject-statement.inputs';
import { SubjectStatements } from './subject-statements.service';
import { SubjectPermission } from './subjects.permissions';

const CitizenConnection = connectionOf(Citizen);

@Resolver(() => Citizen)
export class CitizensResolver {
  constructor(
    private readonly service: Citizens,
    private readonly stays: CitizenStays,
    private readonly loader: SubjectLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Citizens of the own area, in the order in which they were recorded; found by the whole name or number alone. */
  @Query(() => CitizenConnection)
  @Allow(SubjectPermission.Read)
  citizens(@Args() args: CitizensArgs, @CurrentActor() actor: Actor): Promise<Connection<Citizen>> {
    return this.service.list(actor, args);
  }

  @Query(() => Citizen)
  @Allow(SubjectPermission.Read)
  citizen(@ReferenceArg('id', CitizenIds) key: FactKey, @CurrentActor() actor: Actor): Promise<Citizen> {
    return this.service.one(actor, key);
  }

  @Mutation(() => Citizen)
  @Allow(SubjectPermission.Keep)
  recordCitizen(@Args('input') input: RecordCitizenInput, @CurrentActor() actor: Actor): Promise<Citizen> {
    return this.service.record(actor, input);
  }

  @Mutation(() => Citizen)
  @Allow(SubjectPermission.Keep)
  correctCitizen(@Args('input') input: CorrectCitizenInput, @CurrentActor() actor: Actor): Promise<Citizen> {
    return this.service.correct(actor, input);
  }

  @Mutation(() => Citizen, { description: 'To another community or family of the same area.' })
  @Allow(SubjectPermission.Keep)
  moveCitizen(@Args('input') input: MoveCitizenInput, @CurrentActor() actor: Actor): Promise<Citizen> {
    return this.stays.move(actor, input);
  }

  @Mutation(() => Citizen, { description: 'The citizen no longer counts here; the record stays.' })
  @Allow(SubjectPermission.Keep)
  endCitizen(@Args() args: EndCitizenArgs, @CurrentActor() actor: Actor): Promise<Citizen> {
    return this.stays.end(actor, args);
  }

  @Mutation(() => String, { description: 'The whole identity number. The trail keeps who looked at it and what for.' })
  @Allow(SubjectPermission.ShowNumber)
  showCitizenNumber(@Args() args: ShowCitizenNumberArgs, @CurrentActor() actor: Actor): Promise<string> {
    return this.stays.showNumber(actor, args);
  }

  @ResolveField(() => OrganisationView, { description: 'Who keeps the record.' })
  organisation(@Parent() { organisationKey }: Citizen, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => String, { description: 'A dash once the person has been erased.' })
  name(@Parent() citizen: Citizen, @Context() context: RequestContext): Promise<string> {
    return this.loader.name(context, citizen);
  }

  @ResolveField(() => Int, { nullable: true })
  async birthYear(@Parent() { personKey }: Citizen, @Context() context: RequestContext): Promise<number | null> {
    return birthYearOf(await this.loader.known(context, personKey));
  }

  @ResolveField(() => DateScalar, { nullable: true })
  async birthDate(@Parent() { personKey }: Citizen, @Context() context: RequestContext): Promise<string | null> {
    return (await this.loader.known(context, personKey)).get(BirthDate) ?? null;
  }

  @ResolveField(() => Gender, { nullable: true })
  async gender(@Parent() { personKey }: Citizen, @Context() context: RequestContext): Promise<Gender | null> {
    return ((await this.loader.known(context, personKey)).get(GenderField) as Gender | undefined) ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  async address(@Parent() { personKey }: Citizen, @Context() context: RequestContext): Promise<string | null> {
    return (await this.loader.known(context, personKey)).get(Address) ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Its last digits; `showCitizenNumber` tells the whole.' })
  maskedNumber(@Parent() citizen: Citizen, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.maskedNumber(context, citizen);
  }

  @ResolveField(() => [Membership], { description: 'Where the citizen has lived, the latest first.' })
  memberships(@Parent() citizen: Citizen, @Context() context: RequestContext): Promise<Membership[]> {
    return this.loader.stays(context, citizen);
  }
}

@Resolver(() => Membership)
export class MembershipsResolver {
  constructor(private readonly loader: SubjectLoader) {}

  @ResolveField(() => Community, { nullable: true, description: 'Null where it is out of sight.' })
  community(@Parent() stay: Membership, @Context() context: RequestContext): Promise<Community | null> {
    return this.loader.subject(context, Community, stay, stay.communityKey);
  }

  @ResolveField(() => Family, { nullable: true })
  family(@Parent() stay: Membership, @Context() context: RequestContext): Promise<Family | null> {
    return this.loader.subject(context, Family, stay, stay.familyKey);
  }
}

@Resolver(() => SubjectCounts)
export class SubjectCountsResolver {
  constructor(
    private readonly counting: SubjectCounting,
    private readonly statements: SubjectStatements,
    private readonly units: AdministrativeUnitLoader,
  ) {}

  /** How many subjects a unit has and each of those right below it, as far as the actor speaks for them: by the lists, and as stated. */
  @Query(() => [SubjectCounts])
  @Allow(SubjectPermission.Read)
  subjectCounts(@Args() args: SubjectCountsArgs, @CurrentActor() actor: Actor): Promise<SubjectCounts[]> {
    return this.counting.of(actor, args);
  }

  @Mutation(() => SubjectStatement, { description: 'Numbers alone, of an organisation that keeps no list.' })
  @Allow(SubjectPermission.Keep)
  stateSubjects(@Args('input') input: StateSubjectsInput, @CurrentActor() actor: Actor): Promise<SubjectStatement> {
    return this.statements.state(actor, input);
  }

  @Mutation(() => SubjectStatement)
  @Allow(SubjectPermission.Keep)
  amendStatement(@Args('input') input: AmendStatementInput, @CurrentActor() actor: Actor): Promise<SubjectStatement> {
    return this.statements.amend(actor, input);
  }

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: SubjectCounts, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }

  @ResolveField(() => [SubjectStatement], {
    description: 'Of the unit itself: one of each organisation that stated any.',
  })
  stated(
    @Parent() { unitKey, year, isWhole }: SubjectCounts,
    @Context() { actor }: RequestContext,
  ): Promise<SubjectStatement[]> {
    return isWhole ? this.statements.ofUnit(actor, unitKey, year) : Promise.resolve([]);
  }
}

@Resolver(() => SubjectStatement)
export class SubjectStatementsResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationView, { description: 'Whose numbers they are.' })
  organisation(
    @Parent() { organisationKey }: SubjectStatement,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}
