import { AssessmentRound, AssessmentRoundLoader, AssessmentSheet, criteriaOf } from '@app/assessments';
import { CriteriaLoader, CriteriaSet, CriteriaVersion } from '@app/criteria';
import {
  ActOutcome,
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DateScalar,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import {
  AdministrativeUnitLoader,
  AdministrativeUnitView,
  OrganisationLoader,
  OrganisationView,
} from '@app/organisations';
import { Citizen, Clan, Community, Family, SubjectKind, SubjectLoader } from '@app/subjects';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isOneOf } from './hands.rules';
import { SubjectAssessmentReview } from './review-subject-assessment.service';
import { SubjectAssessmentSave } from './save-subject-assessment.service';
import { SubjectAssessment } from './subject-assessment.entity';
import { SubjectAssessmentIds, type SubjectAssessmentKey } from './subject-assessment.ids';
import {
  ManySubjectAssessmentsInput,
  ReturnSubjectAssessmentInput,
  SaveSubjectAssessmentInput,
  SubjectAssessmentActArgs,
  SubjectAssessmentsArgs,
  SubjectResultsArgs,
  SubjectToAssessArgs,
} from './subject-assessment.inputs';
import { SubjectAssessmentLoader } from './subject-assessment.loader';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { SubjectAssessments } from './subject-assessments.service';
import { SubjectResulting } from './subject-results.service';
import { CommunityResults, SubjectResults } from './subject-results.view';
import { SubjectAssessmentSubmit } from './submit-subject-assessment.service';

const SubjectAssessmentConnection = connectionOf(SubjectAssessment);

@Resolver(() => SubjectAssessment)
export class SubjectAssessmentsResolver {
  constructor(
    private readonly service: SubjectAssessments,
    private readonly saving: SubjectAssessmentSave,
    private readonly submitting: SubjectAssessmentSubmit,
    private readonly reviewing: SubjectAssessmentReview,
  ) {}

  /** Assessments of those whom the own office may know, the latest year first. */
  @Query(() => SubjectAssessmentConnection)
  @Allow(SubjectAssessmentPermission.Read)
  subjectAssessments(
    @CurrentActor() actor: Actor,
    @Args() args: SubjectAssessmentsArgs,
  ): Promise<Connection<SubjectAssessment>> {
    return this.service.list(actor, args);
  }

  @Query(() => SubjectAssessment)
  @Allow(SubjectAssessmentPermission.Read)
  subjectAssessment(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', SubjectAssessmentIds) key: SubjectAssessmentKey,
  ): Promise<SubjectAssessment> {
    return this.service.one(actor, key);
  }

  @Query(() => SubjectAssessment, {
    description: 'That of a subject by a line of a round, whether anybody has begun or not.',
  })
  @Allow(SubjectAssessmentPermission.Read)
  subjectToAssess(@CurrentActor() actor: Actor, @Args() args: SubjectToAssessArgs): Promise<SubjectAssessment> {
    return this.service.toBegin(actor, args);
  }

  /** Stores any part of what is answered; the first one begins the assessment. */
  @Mutation(() => SubjectAssessment)
  @Allow(SubjectAssessmentPermission.Enter)
  saveSubjectAssessment(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveSubjectAssessmentInput,
  ): Promise<SubjectAssessment> {
    return this.saving.save(actor, input);
  }

  /** Everything that applies must be answered, and said why it was entered on behalf. */
  @Mutation(() => SubjectAssessment)
  @Allow(SubjectAssessmentPermission.Enter)
  submitSubjectAssessment(
    @CurrentActor() actor: Actor,
    @Args() args: SubjectAssessmentActArgs,
  ): Promise<SubjectAssessment> {
    return this.submitting.submit(actor, args);
  }

  /** Sends it back with reasons at targets; a finished review is taken back like this, too. */
  @Mutation(() => SubjectAssessment)
  @Allow(SubjectAssessmentPermission.Review, { peopleAlone: true })
  returnSubjectAssessment(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReturnSubjectAssessmentInput,
  ): Promise<SubjectAssessment> {
    return this.reviewing.return(actor, input);
  }

  /** Finishes the review: the result is judged and kept. */
  @Mutation(() => SubjectAssessment)
  @Allow(SubjectAssessmentPermission.Review)
  reviewSubjectAssessment(
    @CurrentActor() actor: Actor,
    @Args() args: SubjectAssessmentActArgs,
  ): Promise<SubjectAssessment> {
    return this.reviewing.review(actor, args);
  }

  @Mutation(() => ActOutcome, { description: 'Each as `submitSubjectAssessment` sends it.' })
  @Allow(SubjectAssessmentPermission.Enter)
  submitSubjectAssessments(
    @CurrentActor() actor: Actor,
    @Args('input') input: ManySubjectAssessmentsInput,
  ): Promise<ActOutcome> {
    return this.submitting.submitMany(actor, input);
  }

  @Mutation(() => ActOutcome, { description: 'Each as `reviewSubjectAssessment` finishes it.' })
  @Allow(SubjectAssessmentPermission.Review)
  reviewSubjectAssessments(
    @CurrentActor() actor: Actor,
    @Args('input') input: ManySubjectAssessmentsInput,
  ): Promise<ActOutcome> {
    return this.reviewing.reviewMany(actor, input);
  }
}

@Resolver(() => SubjectAssessment)
export class SubjectAssessmentFieldsResolver {
  constructor(
    private readonly loader: SubjectAssessmentLoader,
    private readonly subjects: SubjectLoader,
    private readonly rounds: AssessmentRoundLoader,
    private readonly sets: CriteriaLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationView, { description: 'The office that keeps the subject.' })
  organisation(
    @Parent() { organisationKey }: SubjectAssessment,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Citizen, { nullable: true, description: 'Who is assessed, where that is a citizen.' })
  citizen(@Parent() row: SubjectAssessment, @Context() context: RequestContext): Promise<Citizen | null> {
    return this.subjects.subject(context, Citizen, row, keyOf(row, SubjectKind.Citizen));
  }

  @ResolveField(() => Family, { nullable: true, description: 'Who is assessed, where that is a family.' })
  family(@Parent() row: SubjectAssessment, @Context() context: RequestContext): Promise<Family | null> {
    return this.subjects.subject(context, Family, row, keyOf(row, SubjectKind.Family));
  }

  @ResolveField(() => Clan, { nullable: true, description: 'Who is assessed, where that is a clan.' })
  clan(@Parent() row: SubjectAssessment, @Context() context: RequestContext): Promise<Clan | null> {
    return this.subjects.subject(context, Clan, row, keyOf(row, SubjectKind.Clan));
  }

  @ResolveField(() => Community, {
    nullable: true,
    description: 'Where the subject lived when it was assessed; the community itself where that is assessed.',
  })
  community(@Parent() row: SubjectAssessment, @Context() context: RequestContext): Promise<Community | null> {
    return this.subjects.subject(context, Community, row, row.communityKey);
  }

  @ResolveField(() => Citizen, { nullable: true, description: 'Who agreed for a minor.' })
  guardian(@Parent() row: SubjectAssessment, @Context() context: RequestContext): Promise<Citizen | null> {
    return this.subjects.subject(context, Citizen, row, row.guardianKey);
  }

  @ResolveField(() => AssessmentRound, {
    nullable: true,
    description: 'Null where it does not come down to the caller.',
  })
  round(
    @Parent() { roundKey }: SubjectAssessment,
    @Context() context: RequestContext,
  ): Promise<AssessmentRound | null> {
    return this.rounds.seen(context, roundKey);
  }

  @ResolveField(() => CriteriaSet)
  set(@Parent() { setKey }: SubjectAssessment, @Context() context: RequestContext): Promise<CriteriaSet> {
    return this.sets.set(context, setKey);
  }

  @ResolveField(() => CriteriaVersion, { description: 'By which it is judged.' })
  criteria(@Parent() { versionKey }: SubjectAssessment, @Context() context: RequestContext): Promise<CriteriaVersion> {
    return criteriaOf(this.sets, context, versionKey);
  }

  @ResolveField(() => Boolean, { description: 'It lived in a difficult area on the day that counts.' })
  inDifficultArea(@Parent() { traits }: SubjectAssessment): boolean {
    return traits.includes('difficult_area');
  }

  @ResolveField(() => AssessmentSheet, { description: 'Every target: what was answered, what it comes to and why.' })
  sheet(@Parent() row: SubjectAssessment, @Context() context: RequestContext): Promise<AssessmentSheet> {
    return this.loader.sheet(context, row);
  }

  @ResolveField(() => DateScalar, { description: 'Last day in time.' })
  lastDay(@Parent() row: SubjectAssessment, @Context() context: RequestContext): Promise<string> {
    return this.rounds.lastDay(context, row);
  }

  @ResolveField(() => Boolean, {
    description: 'The caller answers for this subject; whether it may be now, its state says.',
  })
  canEnter(@Parent() { organisationKey }: SubjectAssessment, @Context() { actor }: RequestContext): boolean {
    return actor.keeps(SubjectAssessmentPermission.Enter, organisationKey);
  }

  @ResolveField(() => Boolean, {
    description:
      'The caller reviews it, once it is sent; whoever typed in it, sent it or handed out its link does not.',
  })
  canReview(@Parent() { organisationKey, hands }: SubjectAssessment, @Context() { actor }: RequestContext): boolean {
    return !isOneOf(hands, actor.personId) && actor.keeps(SubjectAssessmentPermission.Review, organisationKey);
  }
}

const keyOf = ({ subjectKind, subjectKey }: SubjectAssessment, kind: SubjectKind): string | null =>
  subjectKind === kind ? subjectKey : null;

@Resolver(() => SubjectResults)
export class SubjectResultsResolver {
  constructor(
    private readonly resulting: SubjectResulting,
    private readonly units: AdministrativeUnitLoader,
  ) {}

  /** How many of those whom a line of a round judges stand where, in a unit and in each of those right below it, as far as the actor speaks for them. */
  @Query(() => [SubjectResults])
  @Allow(SubjectAssessmentPermission.Read)
  subjectResults(@CurrentActor() actor: Actor, @Args() args: SubjectResultsArgs): Promise<SubjectResults[]> {
    return this.resulting.of(actor, args);
  }

  /** The same of a commune by its communities, and of those who live in none. */
  @Query(() => [CommunityResults])
  @Allow(SubjectAssessmentPermission.Read)
  communityResults(@CurrentActor() actor: Actor, @Args() args: SubjectResultsArgs): Promise<CommunityResults[]> {
    return this.resulting.byCommunity(actor, args);
  }

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: SubjectResults, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }
}

@Resolver(() => CommunityResults)
export class CommunityResultsResolver {
  constructor(private readonly subjects: SubjectLoader) {}

  @ResolveField(() => Community, { nullable: true, description: 'Null for those who live in none.' })
  community(@Parent() row: CommunityResults, @Context() context: RequestContext): Promise<Community | null> {
    return this.subjects.subject(context, Community, row, row.communityKey);
  }
}
