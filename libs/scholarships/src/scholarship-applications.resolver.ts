import { Directive, DirectivesLoader } from '@app/directives';
import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  ImportOutcome,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { BirthDate, Name, NationalId, type PersonalField } from '@app/people';
import { BirthYear } from '@app/subjects';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver, Int } from '@nestjs/graphql';
import {
  AmendScholarshipApplicationInput,
  ChangeScholarshipApplicationInput,
  EnterScholarshipApplicationInput,
  ImportScholarshipApplicationsInput,
  RevokeScholarshipGrantInput,
  JudgeScholarshipApplicationInput,
  ScholarshipApplicationsArgs,
  ScholarshipGrantsArgs,
  ScoreScholarshipApplicationsInput,
} from './scholarship.inputs';
import { ScholarshipPayment, ScholarshipScoreView } from './scholarship.views';
import { ScholarshipApplication } from './scholarship-application.entity';
import { ScholarshipApplications } from './scholarship-applications.service';
import { ScholarshipGrant } from './scholarship-grant.entity';
import { ScholarshipGrants } from './scholarship-grants.service';
import { Merit, Need, School } from './scholarship-person';
import { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipScores } from './scholarship-scores.service';
import { ScholarshipApplicationIds } from './scholarships.ids';
import { ScholarshipsLoader } from './scholarships.loader';
import { ScholarshipPermission } from './scholarships.permissions';
import type { Application } from './scholarships.sql';

const ScholarshipApplicationConnection = connectionOf(ScholarshipApplication);
const ScholarshipGrantConnection = connectionOf(ScholarshipGrant);

@Resolver(() => ScholarshipApplication)
export class ScholarshipApplicationsResolver {
  constructor(
    private readonly service: ScholarshipApplications,
    private readonly scoring: ScholarshipScores,
    private readonly loader: ScholarshipsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Of one round, within sight: by rank, then as they were entered. */
  @Query(() => ScholarshipApplicationConnection)
  @Allow(ScholarshipPermission.ReadApplications)
  scholarshipApplications(
    @CurrentActor() actor: Actor,
    @Args() args: ScholarshipApplicationsArgs,
  ): Promise<Connection<Application>> {
    return this.service.list(actor, args);
  }

  @Query(() => ScholarshipApplication, { nullable: true })
  @Allow(ScholarshipPermission.ReadApplications)
  scholarshipApplication(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', ScholarshipApplicationIds) key: FactKey,
  ): Promise<Application> {
    return this.service.one(actor, key);
  }

  @Mutation(() => ScholarshipApplication)
  @Allow(ScholarshipPermission.Apply)
  enterScholarshipApplication(
    @CurrentActor() actor: Actor,
    @Args('input') input: EnterScholarshipApplicationInput,
  ): Promise<Application> {
    return this.service.enter(actor, input);
  }

  @Mutation(() => ImportOutcome, {
    description: 'All rows or none; what keeps one back is told at its row and column.',
  })
  @Allow(ScholarshipPermission.Apply)
  importScholarshipApplications(
    @CurrentActor() actor: Actor,
    @Args('input') input: ImportScholarshipApplicationsInput,
  ): Promise<ImportOutcome> {
    return this.service.import(actor, input);
  }

  @Mutation(() => ScholarshipApplication)
  @Allow(ScholarshipPermission.Apply)
  amendScholarshipApplication(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendScholarshipApplicationInput,
  ): Promise<Application> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => ScholarshipApplication)
  @Allow(ScholarshipPermission.Apply)
  withdrawScholarshipApplication(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeScholarshipApplicationInput,
  ): Promise<Application> {
    return this.service.withdraw(actor, input);
  }

  @Mutation(() => ScholarshipApplication, {
    description: 'Keeps one out, takes it in again, or settles a possible double.',
  })
  @Allow(ScholarshipPermission.Keep)
  judgeScholarshipApplication(
    @CurrentActor() actor: Actor,
    @Args('input') input: JudgeScholarshipApplicationInput,
  ): Promise<Application> {
    return this.service.judge(actor, input);
  }

  @Mutation(() => [ScholarshipApplication], { description: 'Points of the caller, all or none.' })
  @Allow(ScholarshipPermission.Score)
  async scoreScholarshipApplications(
    @CurrentActor() actor: Actor,
    @Args('input') input: ScoreScholarshipApplicationsInput,
  ): Promise<Application[]> {
    return this.service.seen(actor, await this.scoring.score(actor, input));
  }

  @ResolveField(() => ScholarshipRound, { nullable: true })
  round(@Parent() { roundKey }: Application, @Context() context: RequestContext): Promise<ScholarshipRound | null> {
    return this.loader.round(context, roundKey);
  }

  @ResolveField(() => OrganisationView, { description: 'The unit that entered it.' })
  organisation(
    @Parent() { organisationKey }: Application,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null once the person has been erased.' })
  name(@Parent() row: Application, @Context() context: RequestContext): Promise<string | null> {
    return this.known(row, context, Name);
  }

  @ResolveField(() => String, { nullable: true, description: 'Day or year of birth.' })
  async birth(@Parent() row: Application, @Context() context: RequestContext): Promise<string | null> {
    return (await this.known(row, context, BirthDate)) ?? this.known(row, context, BirthYear);
  }

  @ResolveField(() => String, { nullable: true, description: 'The last digits of the identity number.' })
  number(@Parent() row: Application, @Context() context: RequestContext): Promise<string | null> {
    return this.known(row, context, NationalId);
  }

  @ResolveField(() => String, { nullable: true })
  school(@Parent() row: Application, @Context() context: RequestContext): Promise<string | null> {
    return this.known(row, context, School);
  }

  @ResolveField(() => String, { nullable: true })
  need(@Parent() row: Application, @Context() context: RequestContext): Promise<string | null> {
    return this.known(row, context, Need);
  }

  @ResolveField(() => String, { nullable: true })
  merit(@Parent() row: Application, @Context() context: RequestContext): Promise<string | null> {
    return this.known(row, context, Merit);
  }

  @ResolveField(() => [ScholarshipScoreView], {
    description: 'For the office of the round: the own points, and once these are given those of the other members.',
  })
  async scores(@Parent() row: Application, @Context() context: RequestContext): Promise<ScholarshipScoreView[]> {
    const round = await this.loader.round(context, row.roundKey);
    if (!round || !context.actor.worksAt(ScholarshipPermission.Score, round.organisationKey)) return [];
    const all = await this.scoring.of(context, row);
    return all.some(({ memberKey }) => memberKey === context.actor.personId) ? all : [];
  }

  @ResolveField(() => [Int], { nullable: true, description: 'Points that the caller gave.' })
  async ownPoints(@Parent() row: Application, @Context() context: RequestContext): Promise<number[] | null> {
    const all = await this.scoring.of(context, row);
    return all.find(({ memberKey }) => memberKey === context.actor.personId)?.points ?? null;
  }

  private async known(row: Application, context: RequestContext, field: PersonalField): Promise<string | null> {
    return (await this.loader.applicant(context, row.personKey)).get(field) ?? null;
  }
}

@Resolver(() => ScholarshipScoreView)
export class ScholarshipScoresResolver {
  constructor(private readonly loader: ScholarshipsLoader) {}

  @ResolveField(() => String, { nullable: true, description: 'Who gave them.' })
  memberName(
    @Parent() { memberKey }: ScholarshipScoreView,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.loader.name(context, memberKey);
  }
}

@Resolver(() => ScholarshipGrant)
export class ScholarshipGrantsResolver {
  constructor(
    private readonly service: ScholarshipGrants,
    private readonly loader: ScholarshipsLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Of one round, within sight, in the order of the decision's list. Nothing of need or merit. */
  @Query(() => ScholarshipGrantConnection)
  @Allow(ScholarshipPermission.Read)
  scholarshipGrants(
    @CurrentActor() actor: Actor,
    @Args() args: ScholarshipGrantsArgs,
  ): Promise<Connection<ScholarshipGrant>> {
    return this.service.list(actor, args);
  }

  @ResolveField(() => ScholarshipRound, { nullable: true })
  round(
    @Parent() { roundKey }: ScholarshipGrant,
    @Context() context: RequestContext,
  ): Promise<ScholarshipRound | null> {
    return this.loader.round(context, roundKey);
  }

  @ResolveField(() => OrganisationView, { description: 'The unit that entered the application.' })
  organisation(
    @Parent() { organisationKey }: ScholarshipGrant,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The decision.' })
  directive(
    @Parent() { directiveKey }: ScholarshipGrant,
    @Context() context: RequestContext,
  ): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @Mutation(() => ScholarshipGrant, {
    description: 'Takes it back: what was not paid is given up, what was paid is to be returned.',
  })
  @Allow(ScholarshipPermission.Decide)
  revokeScholarshipGrant(
    @CurrentActor() actor: Actor,
    @Args('input') input: RevokeScholarshipGrantInput,
  ): Promise<ScholarshipGrant> {
    return this.service.revoke(actor, input);
  }

  @ResolveField(() => ScholarshipPayment, {
    nullable: true,
    description: 'For whoever reaches the books of the office.',
  })
  payment(@Parent() { key }: ScholarshipGrant, @Context() context: RequestContext): Promise<ScholarshipPayment | null> {
    return this.loader.payment(context, key);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who is paid; a dash once the person has been erased.' })
  name(@Parent() { personKey }: ScholarshipGrant, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.name(context, personKey);
  }
}
