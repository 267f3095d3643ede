import { type Actor, Allow, CurrentActor, ReferenceArg, type RequestContext } from '@app/kernel';
import { CriteriaLoader, CriteriaVersion } from '@app/criteria';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Assessment } from './assessment.entity';
import { AssessmentRoundIds } from './assessment.ids';
import { AssessmentRound } from './assessment-round.entity';
import { AssessmentRoundPermission } from './assessments.permissions';
import { CarryOverArgs } from './carry-over.inputs';
import { AssessmentCarryOvers } from './carry-over.service';
import { AssessmentCarriedLoss, AssessmentCarryOver } from './carry-over.view';
import { criteriaOf } from './criteria-version';

@Resolver(() => AssessmentCarryOver)
export class CarryOverResolver {
  constructor(
    private readonly service: AssessmentCarryOvers,
    private readonly sets: CriteriaLoader,
  ) {}

  /** Lines of a round of which a newer version of the criteria is in force, and what carrying their open assessments over would come to. */
  @Query(() => [AssessmentCarryOver])
  @Allow(AssessmentRoundPermission.Open)
  assessmentCarryOvers(
    @CurrentActor() actor: Actor,
    @ReferenceArg('roundId', AssessmentRoundIds) key: number,
  ): Promise<AssessmentCarryOver[]> {
    return this.service.preview(actor, key);
  }

  /** Open assessments go over to the newer version with what is answered; done again while some are left. */
  @Mutation(() => AssessmentRound)
  @Allow(AssessmentRoundPermission.Open)
  carryOverAssessments(@CurrentActor() actor: Actor, @Args() args: CarryOverArgs): Promise<AssessmentRound> {
    return this.service.carry(actor, args);
  }

  @ResolveField(() => CriteriaVersion, { description: 'The newer version.' })
  criteria(
    @Parent() { versionKey }: AssessmentCarryOver,
    @Context() context: RequestContext,
  ): Promise<CriteriaVersion> {
    return criteriaOf(this.sets, context, versionKey);
  }
}

@Resolver(() => AssessmentCarriedLoss)
export class CarriedLossResolver {
  @ResolveField(() => Assessment)
  assessment(@Parent() { assessment }: AssessmentCarriedLoss): Assessment {
    return assessment;
  }
}
