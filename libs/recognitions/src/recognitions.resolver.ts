import { Authority, Award, AwardsLoader } from '@app/awards';
import { Directive, DirectivesLoader } from '@app/directives';
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
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Title, TitlesLoader } from '@app/titles';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Grants } from './grants.service';
import { Recognition } from './recognition.entity';
import {
  AmendRecognitionRoundInput,
  ChangeRecognitionRoundInput,
  GrantRecognitionsInput,
  OpenRecognitionRoundInput,
  RecognitionRoundsArgs,
  RecognitionRoundStepInput,
  RecognitionsArgs,
  RevokeRecognitionInput,
} from './recognition.inputs';
import { Granting, NominationCounts } from './recognition.view';
import { RecognitionRound } from './recognition-round.entity';
import { RecognitionIds, RecognitionRoundIds } from './recognitions.ids';
import { RecognitionsLoader } from './recognitions.loader';
import { RecognitionPermission } from './recognitions.permissions';
import { Recognitions } from './recognitions.service';
import { RecognitionRounds } from './rounds.service';

const RecognitionRoundConnection = connectionOf(RecognitionRound);
const RecognitionConnection = connectionOf(Recognition);

@Resolver(() => RecognitionRound)
export class RecognitionRoundsResolver {
  constructor(
    private readonly service: RecognitionRounds,
    private readonly loader: RecognitionsLoader,
    private readonly titles: TitlesLoader,
    private readonly awards: AwardsLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Rounds of the own office, of those below, of those above and of the other line in the own territory; the one opened last first. */
  @Query(() => RecognitionRoundConnection)
  @Allow(RecognitionPermission.Read)
  recognitionRounds(
    @CurrentActor() actor: Actor,
    @Args() args: RecognitionRoundsArgs,
  ): Promise<Connection<RecognitionRound>> {
    return this.service.list(actor, args);
  }

  @Query(() => RecognitionRound, { nullable: true })
  @Allow(RecognitionPermission.Read)
  recognitionRound(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', RecognitionRoundIds) key: string,
  ): Promise<RecognitionRound> {
    return this.service.one(actor, key);
  }

  /** An office takes nominations for a title or an award of a year. */
  @Mutation(() => RecognitionRound)
  @Allow(RecognitionPermission.Open)
  openRecognitionRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: OpenRecognitionRoundInput,
  ): Promise<RecognitionRound> {
    return this.service.open(actor, input);
  }

  @Mutation(() => RecognitionRound, { description: 'Its days, and the papers that its office names.' })
  @Allow(RecognitionPermission.Open)
  amendRecognitionRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendRecognitionRoundInput,
  ): Promise<RecognitionRound> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => RecognitionRound, { description: 'It takes no more nominations.' })
  @Allow(RecognitionPermission.Open)
  closeRecognitionRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecognitionRoundStepInput,
  ): Promise<RecognitionRound> {
    return this.service.close(actor, input);
  }

  @Mutation(() => RecognitionRound)
  @Allow(RecognitionPermission.Open)
  reopenRecognitionRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeRecognitionRoundInput,
  ): Promise<RecognitionRound> {
    return this.service.reopen(actor, input);
  }

  @Mutation(() => RecognitionRound)
  @Allow(RecognitionPermission.Open)
  cancelRecognitionRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeRecognitionRoundInput,
  ): Promise<RecognitionRound> {
    return this.service.cancel(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: RecognitionRound,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Title, { nullable: true })
  title(@Parent() { titleKey }: RecognitionRound, @Context() context: RequestContext): Promise<Title | null> {
    return titleKey === null ? Promise.resolve(null) : this.titles.byKey(context, titleKey);
  }

  @ResolveField(() => Award, { nullable: true })
  award(@Parent() { awardKey }: RecognitionRound, @Context() context: RequestContext): Promise<Award | null> {
    return awardKey === null ? Promise.resolve(null) : this.awards.byKey(context, awardKey);
  }

  @ResolveField(() => Authority, {
    nullable: true,
    description: 'By which text who decides today; null: no confirmed text says it (chưa xác minh).',
  })
  async authority(@Parent() round: RecognitionRound, @Context() context: RequestContext): Promise<Authority | null> {
    return (await this.loader.decider(context, round))?.authority ?? null;
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who decides today; null where no confirmed text says it, or it names no single office here.',
  })
  async decider(
    @Parent() round: RecognitionRound,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    const decider = await this.loader.decider(context, round);
    return this.organisations.organisationOrNull(context, decider?.organisationKey ?? null);
  }

  @ResolveField(() => [Directive], {
    description:
      'Decisions that were drafted from it, within sight, the latest first; one that was not issued yet among them.',
  })
  async decisions(@Parent() round: RecognitionRound, @Context() context: RequestContext): Promise<Directive[]> {
    const keys = await this.loader.decisions(context, round);
    const documents = await Promise.all(keys.map((key) => this.directives.byKey(context, key)));
    return documents.filter((document) => document !== null);
  }

  @ResolveField(() => NominationCounts, { description: 'Nominations within sight.' })
  counts(@Parent() { key }: RecognitionRound, @Context() context: RequestContext): Promise<NominationCounts> {
    return this.loader.counts(context, key);
  }

  @ResolveField(() => Boolean, { description: 'The caller works at its office and may appraise.' })
  canAppraise(@Parent() { organisationKey, isByCouncil }: RecognitionRound, @CurrentActor() actor: Actor): boolean {
    return !isByCouncil && actor.worksAt(RecognitionPermission.Appraise, organisationKey);
  }
}

@Resolver(() => Recognition)
export class RecognitionsResolver {
  constructor(
    private readonly service: Recognitions,
    private readonly grants: Grants,
    private readonly loader: RecognitionsLoader,
    private readonly titles: TitlesLoader,
    private readonly awards: AwardsLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Titles and awards that were given, as far as the caller reaches or speaks for the territory; the latest first. */
  @Query(() => RecognitionConnection)
  @Allow(RecognitionPermission.Read)
  recognitions(@CurrentActor() actor: Actor, @Args() args: RecognitionsArgs): Promise<Connection<Recognition>> {
    return this.service.list(actor, args);
  }

  @Query(() => Recognition, { nullable: true })
  @Allow(RecognitionPermission.Read)
  recognition(@CurrentActor() actor: Actor, @ReferenceArg('id', RecognitionIds) key: FactKey): Promise<Recognition> {
    return this.service.one(actor, key);
  }

  /** A decision is entered: whoever was recommended is recognised. */
  @Mutation(() => Granting)
  @Allow(RecognitionPermission.Grant)
  grantRecognitions(@CurrentActor() actor: Actor, @Args('input') input: GrantRecognitionsInput): Promise<Granting> {
    return this.grants.grant(actor, input);
  }

  @Mutation(() => Recognition)
  @Allow(RecognitionPermission.Revoke)
  revokeRecognition(@CurrentActor() actor: Actor, @Args('input') input: RevokeRecognitionInput): Promise<Recognition> {
    return this.service.revoke(actor, input);
  }

  @ResolveField(() => Title, { nullable: true })
  title(@Parent() { titleKey }: Recognition, @Context() context: RequestContext): Promise<Title | null> {
    return titleKey === null ? Promise.resolve(null) : this.titles.byKey(context, titleKey);
  }

  @ResolveField(() => Award, { nullable: true })
  award(@Parent() { awardKey }: Recognition, @Context() context: RequestContext): Promise<Award | null> {
    return awardKey === null ? Promise.resolve(null) : this.awards.byKey(context, awardKey);
  }

  @ResolveField(() => RecognitionRound, { nullable: true })
  round(@Parent() { roundKey }: Recognition, @Context() context: RequestContext): Promise<RecognitionRound | null> {
    return this.loader.round(context, roundKey);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Who it is, where that is an organisation.' })
  organisation(
    @Parent() { organisationKey }: Recognition,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => OrganisationView, { description: 'Who decided.' })
  grantedBy(@Parent() { grantedByKey }: Recognition, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, grantedByKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The decision, where it is within sight.' })
  decision(@Parent() { directiveKey }: Recognition, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The decision that revokes it.' })
  revocation(@Parent() { revocationKey }: Recognition, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, revocationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may revoke it.' })
  canRevoke(@Parent() { grantedByKey, revokedOn }: Recognition, @CurrentActor() actor: Actor): boolean {
    return revokedOn === null && actor.worksAt(RecognitionPermission.Revoke, grantedByKey);
  }
}
