import {
  AssessmentRound,
  AssessmentRoundPermission,
  AssessmentRounds,
  CarryOverArgs,
  criteriaOf,
} from '@app/assessments';
import { AssessmentRoundIds } from '@app/assessments';
import { CriteriaLoader, CriteriaVersion } from '@app/criteria';
import { type Actor, Allow, CurrentActor, ReferenceArg, type RequestContext } from '@app/kernel';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SubjectAssessment } from './subject-assessment.entity';
import { SubjectAssessmentLoader } from './subject-assessment.loader';
import { SubjectCarriedLoss, SubjectCarryOverView } from './subject-carry-over.view';
import { SubjectCarryOvers } from './subject-carry-overs.service';

@Resolver(() => SubjectCarryOverView)
export class SubjectCarryOversResolver {
  constructor(
    private readonly service: SubjectCarryOvers,
    private readonly rounds: AssessmentRounds,
    private readonly sets: CriteriaLoader,
  ) {}

  /** Lines of a round that judge no organisations, of which a newer version of the criteria is in force or was carried to. */
  @Query(() => [SubjectCarryOverView])
  @Allow(AssessmentRoundPermission.Open)
  subjectCarryOvers(
    @CurrentActor() actor: Actor,
    @ReferenceArg('roundId', AssessmentRoundIds) key: number,
  ): Promise<SubjectCarryOverView[]> {
    return this.service.preview(actor, key);
  }

  /** The line asks by the newer version from now on, and the worker carries its open assessments over with what is answered. */
  @Mutation(() => AssessmentRound)
  @Allow(AssessmentRoundPermission.Open)
  async carryOverSubjectAssessments(
    @CurrentActor() actor: Actor,
    @Args() args: CarryOverArgs,
  ): Promise<AssessmentRound> {
    return this.rounds.one(actor, await this.service.carry(actor, args));
  }

  @ResolveField(() => CriteriaVersion, { description: 'The newer version.' })
  criteria(
    @Parent() { versionKey }: SubjectCarryOverView,
    @Context() context: RequestContext,
  ): Promise<CriteriaVersion> {
    return criteriaOf(this.sets, context, versionKey);
  }
}

@Resolver(() => SubjectAssessment)
export class SubjectCarriedLossesResolver {
  constructor(private readonly loader: SubjectAssessmentLoader) {}

  @ResolveField(() => [SubjectCarriedLoss], {
    description:
      'What was answered by an older version of the criteria and had no place in the newer one, the latest first.',
  })
  carriedLosses(@Parent() row: SubjectAssessment, @Context() context: RequestContext): Promise<SubjectCarriedLoss[]> {
    return this.loader.carriedLosses(context, row);
  }
}
