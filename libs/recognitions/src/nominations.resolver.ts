import {
  ActOutcome,
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Appraisals } from './appraisals.service';
import { Nomination } from './nomination.entity';
import { Nominations } from './nominations.service';
import {
  AppraiseNominationsInput,
  NominateAllMetInput,
  NominateInput,
  NominateSubjectsInput,
  NominationsArgs,
  RecommendEligibleInput,
  WithdrawNominationInput,
} from './recognition.inputs';
import { Eligibility, NominatedAll, RecommendedAll } from './recognition.view';
import { RecognitionRound } from './recognition-round.entity';
import { NominationIds } from './recognitions.ids';
import { RecognitionsLoader } from './recognitions.loader';
import { RecognitionPermission } from './recognitions.permissions';
import { SubjectNominations } from './subject-nominations.service';

const NominationConnection = connectionOf(Nomination);

@Resolver(() => Nomination)
export class NominationsResolver {
  constructor(
    private readonly service: Nominations,
    private readonly subjects: SubjectNominations,
    private readonly appraisals: Appraisals,
    private readonly loader: RecognitionsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Who is put forward, as far as the caller reaches or speaks for the territory; the latest first. */
  @Query(() => NominationConnection)
  @Allow(RecognitionPermission.Read)
  nominations(@CurrentActor() actor: Actor, @Args() args: NominationsArgs): Promise<Connection<Nomination>> {
    return this.service.list(actor, args);
  }

  @Query(() => Nomination, { nullable: true })
  @Allow(RecognitionPermission.Read)
  nomination(@CurrentActor() actor: Actor, @ReferenceArg('id', NominationIds) key: FactKey): Promise<Nomination> {
    return this.service.one(actor, key);
  }

  /** Organisations put themselves forward, or are put forward. */
  @Mutation(() => ActOutcome)
  @Allow(RecognitionPermission.Nominate)
  nominate(@CurrentActor() actor: Actor, @Args('input') input: NominateInput): Promise<ActOutcome> {
    return this.service.nominate(actor, input);
  }

  /** Communities, clans, families or citizens are put forward by the office that keeps them. */
  @Mutation(() => ActOutcome)
  @Allow(RecognitionPermission.NominateSubjects)
  nominateSubjects(@CurrentActor() actor: Actor, @Args('input') input: NominateSubjectsInput): Promise<ActOutcome> {
    return this.subjects.nominate(actor, input);
  }

  @Mutation(() => NominatedAll, { description: 'All whom an office keeps and whose assessment of the year is met.' })
  @Allow(RecognitionPermission.NominateSubjects)
  nominateAllMet(@CurrentActor() actor: Actor, @Args('input') input: NominateAllMetInput): Promise<NominatedAll> {
    return this.subjects.nominateAllMet(actor, input);
  }

  @Mutation(() => Nomination)
  @Allow(RecognitionPermission.Nominate)
  withdrawNomination(@CurrentActor() actor: Actor, @Args('input') input: WithdrawNominationInput): Promise<Nomination> {
    return this.service.withdraw(actor, input);
  }

  /** The office of the round says whom it recommends for the decision. */
  @Mutation(() => ActOutcome)
  @Allow(RecognitionPermission.Appraise)
  appraiseNominations(
    @CurrentActor() actor: Actor,
    @Args('input') input: AppraiseNominationsInput,
  ): Promise<ActOutcome> {
    return this.appraisals.appraise(actor, input);
  }

  @Mutation(() => RecommendedAll, { description: 'All that are proposed and fulfil every condition.' })
  @Allow(RecognitionPermission.Appraise)
  recommendEligible(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecommendEligibleInput,
  ): Promise<RecommendedAll> {
    return this.appraisals.recommendEligible(actor, input);
  }

  @ResolveField(() => RecognitionRound, { nullable: true })
  round(@Parent() { roundKey }: Nomination, @Context() context: RequestContext): Promise<RecognitionRound | null> {
    return this.loader.round(context, roundKey);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Who it is, where that is an organisation.' })
  organisation(
    @Parent() { organisationKey }: Nomination,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who puts it forward; null where it does itself.',
  })
  nominatedBy(@Parent() { byKey }: Nomination, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, byKey);
  }

  @ResolveField(() => Eligibility, { nullable: true, description: 'Today; null where the round is out of sight.' })
  eligibility(@Parent() nomination: Nomination, @Context() context: RequestContext): Promise<Eligibility | null> {
    return this.loader.eligibility(context, nomination);
  }

  @ResolveField(() => Boolean, { description: 'The caller may withdraw it.' })
  canWithdraw(@Parent() nomination: Nomination, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.canWithdraw(context, nomination);
  }
}
