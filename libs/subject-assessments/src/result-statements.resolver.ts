import { CriteriaLoader, CriteriaSet } from '@app/criteria';
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
  OrganisationConnection,
  OrganisationLoader,
  OrganisationView,
} from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SubjectResultStatement } from './result-statement.entity';
import {
  AmendResultStatementInput,
  ResultStatementIds,
  ResultStatementOfficesArgs,
  ResultStatementsArgs,
  StatedResultsArgs,
  StateSubjectResultsInput,
  WithdrawResultStatementInput,
} from './result-statement.inputs';
import { ResultStatementOffices } from './result-statement-offices.service';
import { ResultStatementLoader } from './result-statement.loader';
import { ResultStatements } from './result-statements.service';
import { StatedResulting } from './stated-results.service';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { UnitStatedResults } from './subject-results.view';

const SubjectResultStatementConnection = connectionOf(SubjectResultStatement);

@Resolver(() => SubjectResultStatement)
export class ResultStatementsResolver {
  constructor(
    private readonly service: ResultStatements,
    private readonly offices: ResultStatementOffices,
    private readonly loader: ResultStatementLoader,
    private readonly organisations: OrganisationLoader,
    private readonly units: AdministrativeUnitLoader,
    private readonly sets: CriteriaLoader,
  ) {}

  /** What communes state as counts, the latest year first. */
  @Query(() => SubjectResultStatementConnection)
  @Allow(SubjectAssessmentPermission.Read)
  subjectResultStatements(
    @CurrentActor() actor: Actor,
    @Args() args: ResultStatementsArgs,
  ): Promise<Connection<SubjectResultStatement>> {
    return this.service.list(actor, args);
  }

  @Query(() => SubjectResultStatement)
  @Allow(SubjectAssessmentPermission.Read)
  subjectResultStatement(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', ResultStatementIds) key: FactKey,
  ): Promise<SubjectResultStatement> {
    return this.service.one(actor, key);
  }

  @Query(() => OrganisationConnection, {
    description:
      'Offices of communes for which the caller may state counts, the own and others on their behalf, by name.',
  })
  @Allow(SubjectAssessmentPermission.Enter)
  resultStatementOffices(
    @CurrentActor() actor: Actor,
    @Args() args: ResultStatementOfficesArgs,
  ): Promise<Connection<OrganisationView>> {
    return this.offices.list(actor, args);
  }

  @Mutation(() => SubjectResultStatement, {
    description:
      'Counts alone, of a commune; on its behalf with a reason, by whoever reaches its office or speaks for its territory.',
  })
  @Allow(SubjectAssessmentPermission.Enter)
  stateSubjectResults(
    @CurrentActor() actor: Actor,
    @Args('input') input: StateSubjectResultsInput,
  ): Promise<SubjectResultStatement> {
    return this.service.state(actor, input);
  }

  @Mutation(() => SubjectResultStatement)
  @Allow(SubjectAssessmentPermission.Enter)
  amendResultStatement(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendResultStatementInput,
  ): Promise<SubjectResultStatement> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => SubjectResultStatement, { description: 'It stays for the trail and counts nowhere any more.' })
  @Allow(SubjectAssessmentPermission.Enter)
  withdrawResultStatement(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawResultStatementInput,
  ): Promise<SubjectResultStatement> {
    return this.service.withdraw(actor, input);
  }

  @ResolveField(() => OrganisationView, { description: 'The office of the commune whose counts they are.' })
  organisation(
    @Parent() { organisationKey }: SubjectResultStatement,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who stated them last, where that is another office.',
  })
  statedBy(
    @Parent() { byKey }: SubjectResultStatement,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return byKey === null ? Promise.resolve(null) : this.organisations.organisation(context, byKey);
  }

  @ResolveField(() => AdministrativeUnitView, { description: 'The commune.' })
  unit(
    @Parent() { scopeId }: SubjectResultStatement,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitView> {
    return this.units.unit(context, scopeId);
  }

  @ResolveField(() => CriteriaSet)
  set(@Parent() { setKey }: SubjectResultStatement, @Context() context: RequestContext): Promise<CriteriaSet> {
    return this.sets.set(context, setKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller works at the office of the commune.' })
  isOwn(@Parent() { organisationKey }: SubjectResultStatement, @Context() { actor }: RequestContext): boolean {
    return actor.worksAt(SubjectAssessmentPermission.Enter, organisationKey);
  }

  @ResolveField(() => Boolean, {
    description: 'The caller may amend and withdraw it, there or on behalf of its office.',
  })
  canState(@Parent() row: SubjectResultStatement, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.canState(context, row);
  }
}

@Resolver(() => UnitStatedResults)
export class UnitStatedResultsResolver {
  constructor(
    private readonly resulting: StatedResulting,
    private readonly units: AdministrativeUnitLoader,
  ) {}

  /** What communes state of a year and a set, in a unit and in each of those right below it, as far as the actor speaks for them. */
  @Query(() => [UnitStatedResults])
  @Allow(SubjectAssessmentPermission.Read)
  statedResults(@CurrentActor() actor: Actor, @Args() args: StatedResultsArgs): Promise<UnitStatedResults[]> {
    return this.resulting.of(actor, args);
  }

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: UnitStatedResults, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }
}
