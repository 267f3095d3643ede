import { type Actor, Allow, CurrentActor, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Nomination, RecognitionPermission, RecognitionRound, RecognitionsLoader } from '@app/recognitions';
import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Appeal, AppealState } from './appeal.entity';
import { mayAnswer, mayNameAlternate } from './answerer';
import { AnswerAppealInput, LodgeAppealInput, NameAppealAlternateInput, WithdrawAppealInput } from './appeal.inputs';
import { AppealsLoader } from './appeals.loader';
import { Appeals } from './appeals.service';

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

  /** The office of the round, or who stands above it, answers with a reason; nobody on an appeal of the own unit. */
  @Mutation(() => Nomination)
  @Allow(RecognitionPermission.Appraise)
  answerAppeal(@CurrentActor() actor: Actor, @Args('input') input: AnswerAppealInput): Promise<Nomination> {
    return this.service.answer(actor, input);
  }

  /** Another office answers, for a reason. */
  @Mutation(() => Nomination)
  @Allow(RecognitionPermission.Appraise)
  nameAppealAlternate(
    @CurrentActor() actor: Actor,
    @Args('input') input: NameAppealAlternateInput,
  ): Promise<Nomination> {
    return this.service.nameAlternate(actor, input);
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

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who answers; null where everybody above is party, until an alternate is named.',
  })
  answerer(@Parent() { answererKey }: Appeal, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, answererKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may answer it: it is of no unit of their own, nor theirs.' })
  canAnswer(@Parent() appeal: Appeal, @Context() { actor }: RequestContext): boolean {
    return appeal.state === AppealState.Open && mayAnswer(actor, appeal);
  }

  @ResolveField(() => Boolean, { description: 'The caller may name who answers instead.' })
  async canNameAlternate(@Parent() appeal: Appeal, @Context() context: RequestContext): Promise<boolean> {
    if (appeal.state !== AppealState.Open) return false;
    const round = await this.recognitions.round(context, appeal.roundKey);
    return round !== null && mayNameAlternate(context.actor, appeal, round.organisationKey);
  }
}
