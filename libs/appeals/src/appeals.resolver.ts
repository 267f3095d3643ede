import { type Actor, Allow, CurrentActor, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Nomination, RecognitionPermission, RecognitionRound, RecognitionsLoader } from '@app/recognitions';
import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Appeal, AppealState } from './appeal.entity';
import { AnswerAppealInput, LodgeAppealInput, WithdrawAppealInput } from './appeal.inputs';
import { AppealsLoader } from './appeals.loader';
import { Appeals, isOwn } from './appeals.service';

@Resolver(() => Nomination)
export class NominationAppealsResolver {
  constructor(
    private readonly service: Appeals,
    private readonly loader: AppealsLoader,
  ) {}

  /** Whoever put somebody forward objects to the result. */
  @Mutation(() => Nomination)
  @Allow(RecognitionPermission.Nominate)
  lodgeAppeal(@CurrentActor() actor: Actor, @Args('input') input: LodgeAppealInput): Promise<Nomination> {
    return this.service.lodge(actor, input);
  }

  @Mutation(() => Nomination)
  @Allow(RecognitionPermission.Nominate)
  withdrawAppeal(@CurrentActor() actor: Actor, @Args('input') input: WithdrawAppealInput): Promise<Nomination> {
    return this.service.withdraw(actor, input);
  }

  /** The office of the round answers with a reason; nobody on an appeal of the own unit. */
  @Mutation(() => Nomination)
  @Allow(RecognitionPermission.Appraise)
  answerAppeal(@CurrentActor() actor: Actor, @Args('input') input: AnswerAppealInput): Promise<Nomination> {
    return this.service.answer(actor, input);
  }

  @ResolveField(() => [Appeal], { description: 'The latest first.' })
  appeals(@Parent() nomination: Nomination, @Context() context: RequestContext): Promise<Appeal[]> {
    return this.loader.of(context, nomination);
  }

  @ResolveField(() => Boolean, { description: 'The caller may object to its result today.' })
  canAppeal(@Parent() nomination: Nomination, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.canAppeal(context, nomination);
  }
}

@Resolver(() => RecognitionRound)
export class RoundAppealsResolver {
  constructor(private readonly loader: AppealsLoader) {}

  @ResolveField(() => Int, { description: 'Appeals within sight that wait for an answer.' })
  openAppeals(@Parent() { key }: RecognitionRound, @Context() context: RequestContext): Promise<number> {
    return this.loader.waiting(context, key);
  }
}

@Resolver(() => Appeal)
export class AppealsResolver {
  constructor(
    private readonly loader: AppealsLoader,
    private readonly recognitions: RecognitionsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Who objects.' })
  by(@Parent() { byKey }: Appeal, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, byKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may take it back.' })
  async canWithdraw(
    @Parent() { state, provinceId, nominationKey }: Appeal,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return state === AppealState.Open && (await this.loader.mayAct(context, { provinceId, key: nominationKey }));
  }

  @ResolveField(() => Boolean, { description: 'The caller may answer it: it is of no unit of their own.' })
  async canAnswer(@Parent() appeal: Appeal, @Context() context: RequestContext): Promise<boolean> {
    if (appeal.state !== AppealState.Open) return false;
    const round = await this.recognitions.round(context, appeal.roundKey);
    const { actor } = context;
    return (
      round !== null &&
      actor.worksAt(RecognitionPermission.Appraise, round.organisationKey) &&
      !isOwn(actor, round, appeal.byKey)
    );
  }
}
