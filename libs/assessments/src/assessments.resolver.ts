import {
  type Actor,
  Allow,
  Clock,
  type Connection,
  connectionOf,
  CurrentActor,
  DAYS_LEFT,
  DateScalar,
  daysBetween,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { CriteriaLoader, CriteriaSet, CriteriaVersion } from '@app/criteria';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Assessment } from './assessment.entity';
import { OWING } from './assessment.rules';
import { mayReview } from './assessment-row';
import { AssessmentIds, type AssessmentKey } from './assessment.ids';
import { AssessmentActArgs, AssessmentsArgs, ReturnAssessmentInput, SaveAssessmentInput } from './assessment.inputs';
import { AssessmentLoader } from './assessment.loader';
import { AssessmentRound } from './assessment-round.entity';
import { AssessmentPermission } from './assessments.permissions';
import { Assessments } from './assessments.service';
import { AssessmentSheet, AssessmentTrait } from './assessment.view';
import { criteriaOf } from './criteria-version';
import { AssessmentReview } from './review-assessment.service';
import { AssessmentRoundLoader } from './round.loader';
import { AssessmentSave } from './save-assessment.service';
import { shownTraits } from './subject-traits.rules';
import { AssessmentSubmit } from './submit-assessment.service';

const AssessmentConnection = connectionOf(Assessment);

@Resolver(() => Assessment)
export class AssessmentsResolver {
  constructor(
    private readonly service: Assessments,
    private readonly saving: AssessmentSave,
    private readonly submitting: AssessmentSubmit,
    private readonly reviewing: AssessmentReview,
  ) {}

  /** Assessments of the own reach, the latest year first. */
  @Query(() => AssessmentConnection)
  @Allow(AssessmentPermission.Read)
  assessments(@CurrentActor() actor: Actor, @Args() args: AssessmentsArgs): Promise<Connection<Assessment>> {
    return this.service.list(actor, args);
  }

  @Query(() => Assessment, { nullable: true })
  @Allow(AssessmentPermission.Read)
  assessment(@CurrentActor() actor: Actor, @ReferenceArg('id', AssessmentIds) key: AssessmentKey): Promise<Assessment> {
    return this.service.one(actor, key);
  }

  /** Stores any part of what is answered; the first one begins the assessment. */
  @Mutation(() => Assessment)
  @Allow(AssessmentPermission.Answer)
  saveAssessment(@CurrentActor() actor: Actor, @Args('input') input: SaveAssessmentInput): Promise<Assessment> {
    return this.saving.save(actor, input);
  }

  /** Sends it to whoever opened the round; everything that applies must be answered. */
  @Mutation(() => Assessment)
  @Allow(AssessmentPermission.Answer)
  submitAssessment(@CurrentActor() actor: Actor, @Args() args: AssessmentActArgs): Promise<Assessment> {
    return this.submitting.submit(actor, args);
  }

  /** Sends it back with reasons at targets; a finished review is taken back like this, too. */
  @Mutation(() => Assessment)
  @Allow(AssessmentPermission.Review, { peopleAlone: true })
  returnAssessment(@CurrentActor() actor: Actor, @Args('input') input: ReturnAssessmentInput): Promise<Assessment> {
    return this.reviewing.return(actor, input);
  }

  /** Finishes the review: the result is judged and kept with what it was judged by. */
  @Mutation(() => Assessment)
  @Allow(AssessmentPermission.Review)
  reviewAssessment(@CurrentActor() actor: Actor, @Args() args: AssessmentActArgs): Promise<Assessment> {
    return this.reviewing.review(actor, args);
  }
}

@Resolver(() => Assessment)
export class AssessmentFieldsResolver {
  constructor(
    private readonly rounds: AssessmentRoundLoader,
    private readonly loader: AssessmentLoader,
    private readonly sets: CriteriaLoader,
    private readonly organisations: OrganisationLoader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => OrganisationView, { description: 'Who is assessed.' })
  organisation(
    @Parent() { organisationKey }: Assessment,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => AssessmentRound)
  round(@Parent() { roundKey }: Assessment, @Context() context: RequestContext): Promise<AssessmentRound> {
    return this.rounds.round(context, roundKey);
  }

  @ResolveField(() => CriteriaSet)
  set(@Parent() { setKey }: Assessment, @Context() context: RequestContext): Promise<CriteriaSet> {
    return this.sets.set(context, setKey);
  }

  @ResolveField(() => CriteriaVersion, { description: 'By which it is judged.' })
  criteria(@Parent() { versionKey }: Assessment, @Context() context: RequestContext): Promise<CriteriaVersion> {
    return criteriaOf(this.sets, context, versionKey);
  }

  @ResolveField(() => [AssessmentTrait], { description: 'What bears on which targets apply.' })
  traits(@Parent() { kind, stated }: Assessment): AssessmentTrait[] {
    return shownTraits(kind, stated);
  }

  @ResolveField(() => AssessmentSheet, { description: 'Every target: what was answered, what it comes to and why.' })
  sheet(@Parent() assessment: Assessment, @Context() context: RequestContext): Promise<AssessmentSheet> {
    return this.loader.sheet(context, assessment);
  }

  @ResolveField(() => DateScalar, { description: 'Last day in time.' })
  lastDay(@Parent() assessment: Assessment, @Context() context: RequestContext): Promise<string> {
    return this.rounds.lastDay(context, assessment);
  }

  @ResolveField(() => Boolean, { description: 'Not sent, or returned, and past the deadline.' })
  async isOverdue(@Parent() assessment: Assessment, @Context() context: RequestContext): Promise<boolean> {
    return OWING.includes(assessment.state) && this.clock.today() > (await this.rounds.lastDay(context, assessment));
  }

  @ResolveField(() => Boolean, {
    description: 'The caller answers for this unit; whether it may be now, its state says.',
  })
  canAnswer(@Parent() { organisationKey }: Assessment, @Context() { actor }: RequestContext): boolean {
    return actor.keeps(AssessmentPermission.Answer, organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller reviews it, once it is sent.' })
  async canReview(
    @Parent() { roundKey, organisationKey }: Assessment,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { organisationKey: reviewerKey } = await this.rounds.round(context, roundKey);
    return mayReview(context.actor, { organisationKey, reviewerKey });
  }

  @ResolveField(() => Int, { description: DAYS_LEFT })
  async daysLeft(@Parent() assessment: Assessment, @Context() context: RequestContext): Promise<number> {
    return daysBetween(this.clock.today(), await this.rounds.lastDay(context, assessment));
  }
}
