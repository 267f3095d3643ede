import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { CriteriaLoader, CriteriaSet, CriteriaVersion } from '@app/criteria';
import {
  AdministrativeUnitLoader,
  AdministrativeUnitView,
  OrganisationLoader,
  OrganisationView,
} from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AssessmentArea } from './assessment-area';
import { AssessmentBoardLine } from './assessment-board';
import { AssessmentRoundIds } from './assessment.ids';
import { AssessmentRound, AssessmentRoundLine } from './assessment-round.entity';
import { AssessmentRoundPermission } from './assessments.permissions';
import { criteriaOf } from './criteria-version';
import { AssessmentRoundOpening } from './open-round.service';
import { AssessmentRoundLoader } from './round.loader';
import {
  AssessmentRoundActArgs,
  AssessmentRoundPreviewInput,
  AssessmentRoundsArgs,
  OpenAssessmentRoundInput,
} from './round.inputs';
import { AssessmentRoundPreview, AssessmentRoundPreviewLine } from './round-preview.view';
import { AssessmentRoundPreviews } from './round-previews.service';
import { AssessmentRounds } from './rounds.service';

const AssessmentRoundConnection = connectionOf(AssessmentRound);

@Resolver(() => AssessmentRound)
export class AssessmentRoundsResolver {
  constructor(
    private readonly service: AssessmentRounds,
    private readonly opening: AssessmentRoundOpening,
    private readonly previews: AssessmentRoundPreviews,
    private readonly loader: AssessmentRoundLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Rounds of the own reach and of the levels above, the latest year first. */
  @Query(() => AssessmentRoundConnection)
  @Allow(AssessmentRoundPermission.Read)
  assessmentRounds(
    @CurrentActor() actor: Actor,
    @Args() args: AssessmentRoundsArgs,
  ): Promise<Connection<AssessmentRound>> {
    return this.service.list(actor, args);
  }

  @Query(() => AssessmentRound, { nullable: true })
  @Allow(AssessmentRoundPermission.Read)
  assessmentRound(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', AssessmentRoundIds) key: number,
  ): Promise<AssessmentRound> {
    return this.service.one(actor, key);
  }

  /** Who would be asked by which version of the criteria, before a round is opened. */
  @Query(() => AssessmentRoundPreview)
  @Allow(AssessmentRoundPermission.Open)
  assessmentRoundPreview(
    @CurrentActor() actor: Actor,
    @Args('input') input: AssessmentRoundPreviewInput,
  ): Promise<AssessmentRoundPreview> {
    return this.previews.preview(actor, input);
  }

  /** Opens a year's assessment together with a row for everybody who is asked. */
  @Mutation(() => AssessmentRound)
  @Allow(AssessmentRoundPermission.Open)
  openAssessmentRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: OpenAssessmentRoundInput,
  ): Promise<AssessmentRound> {
    return this.opening.open(actor, input);
  }

  /** Nothing is answered or sent any more; what was sent may still be reviewed. */
  @Mutation(() => AssessmentRound)
  @Allow(AssessmentRoundPermission.Close)
  closeAssessmentRound(@CurrentActor() actor: Actor, @Args() args: AssessmentRoundActArgs): Promise<AssessmentRound> {
    return this.service.close(actor, args);
  }

  @Mutation(() => AssessmentRound)
  @Allow(AssessmentRoundPermission.Close)
  reopenAssessmentRound(@CurrentActor() actor: Actor, @Args() args: AssessmentRoundActArgs): Promise<AssessmentRound> {
    return this.service.reopen(actor, args);
  }

  @ResolveField(() => OrganisationView, { description: 'Who asks and reviews.' })
  organisation(
    @Parent() { organisationKey }: AssessmentRound,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => [AssessmentRoundLine])
  lines(@Parent() { key }: AssessmentRound, @Context() context: RequestContext): Promise<AssessmentRoundLine[]> {
    return this.loader.lines(context, key);
  }

  @ResolveField(() => [AssessmentBoardLine], {
    description:
      'Who has not begun, is answering, has sent, was returned, is reviewed: per line, within the reach of the caller.',
  })
  board(@Parent() { key }: AssessmentRound, @Context() context: RequestContext): Promise<AssessmentBoardLine[]> {
    return this.loader.board(context, key);
  }

  @ResolveField(() => [AssessmentArea], {
    description: 'Results by area directly below that of whoever opened it, within the reach of the caller.',
  })
  areas(@Parent() { key }: AssessmentRound, @Context() context: RequestContext): Promise<AssessmentArea[]> {
    return this.loader.areas(context, key);
  }
}

@Resolver(() => AssessmentArea)
export class AssessmentAreasResolver {
  constructor(private readonly units: AdministrativeUnitLoader) {}

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: AssessmentArea, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }
}

@Resolver(() => AssessmentRoundLine)
export class AssessmentRoundLinesResolver {
  constructor(private readonly sets: CriteriaLoader) {}

  @ResolveField(() => CriteriaSet)
  set(@Parent() { setKey }: AssessmentRoundLine, @Context() context: RequestContext): Promise<CriteriaSet> {
    return this.sets.set(context, setKey);
  }

  @ResolveField(() => CriteriaVersion, {
    description: 'In force on the last day of the year when the round was opened.',
  })
  criteria(
    @Parent() { versionKey }: AssessmentRoundLine,
    @Context() context: RequestContext,
  ): Promise<CriteriaVersion> {
    return criteriaOf(this.sets, context, versionKey);
  }
}

@Resolver(() => AssessmentRoundPreviewLine)
export class AssessmentRoundPreviewLinesResolver {
  constructor(private readonly sets: CriteriaLoader) {}

  @ResolveField(() => CriteriaVersion, { description: 'By which they would be judged.' })
  criteria(
    @Parent() { versionKey }: AssessmentRoundPreviewLine,
    @Context() context: RequestContext,
  ): Promise<CriteriaVersion> {
    return criteriaOf(this.sets, context, versionKey);
  }
}
