import { Directive, DirectivesLoader } from '@app/directives';
import { type Actor, Allow, CurrentActor, PersonNames, ReferenceArg, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { RecognitionRound, RecognitionsLoader } from '@app/recognitions';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ballot } from './ballot.entity';
import { Council, CouncilMember, CouncilState } from './council.entity';
import {
  AmendCouncilInput,
  CouncilCandidatesArgs,
  DissolveCouncilInput,
  NameAlternateInput,
  RecuseInput,
  ReplaceMemberInput,
  SetUpCouncilInput,
} from './council.inputs';
import { CouncilCandidate, CouncilConflict } from './council.view';
import { CouncilRule } from './council-rule.entity';
import { CouncilSeats } from './council-seats.service';
import { CouncilIds } from './councils.ids';
import { CouncilsLoader } from './councils.loader';
import { CouncilPermission } from './councils.permissions';
import { Councils } from './councils.service';

@Resolver(() => Council)
export class CouncilsResolver {
  constructor(
    private readonly service: Councils,
    private readonly seats: CouncilSeats,
    private readonly loader: CouncilsLoader,
    private readonly recognitions: RecognitionsLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Of an office within reach, or one in which the caller sits. */
  @Query(() => Council, { nullable: true })
  @Allow(CouncilPermission.Read)
  council(@CurrentActor() actor: Actor, @ReferenceArg('id', CouncilIds) key: string): Promise<Council> {
    return this.service.one(actor, key);
  }

  /** Who may sit in a council of the round for an organisation of its territory. */
  @Query(() => [CouncilCandidate])
  @Allow(CouncilPermission.SetUp)
  councilCandidates(@CurrentActor() actor: Actor, @Args() args: CouncilCandidatesArgs): Promise<CouncilCandidate[]> {
    return this.service.candidates(actor, args);
  }

  /** A council votes on the nominations of a round instead of its office. */
  @Mutation(() => Council)
  @Allow(CouncilPermission.SetUp)
  setUpCouncil(@CurrentActor() actor: Actor, @Args('input') input: SetUpCouncilInput): Promise<Council> {
    return this.service.setUp(actor, input);
  }

  @Mutation(() => Council)
  @Allow(CouncilPermission.SetUp)
  amendCouncil(@CurrentActor() actor: Actor, @Args('input') input: AmendCouncilInput): Promise<Council> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => Council, { description: 'Before it has decided on anybody.' })
  @Allow(CouncilPermission.SetUp)
  dissolveCouncil(@CurrentActor() actor: Actor, @Args('input') input: DissolveCouncilInput): Promise<Council> {
    return this.service.dissolve(actor, input);
  }

  /** Who sat stays recorded. */
  @Mutation(() => Council)
  @Allow(CouncilPermission.SetUp)
  replaceMember(@CurrentActor() actor: Actor, @Args('input') input: ReplaceMemberInput): Promise<Council> {
    return this.seats.replace(actor, input);
  }

  @Mutation(() => Council)
  @Allow(CouncilPermission.SetUp)
  nameAlternate(@CurrentActor() actor: Actor, @Args('input') input: NameAlternateInput): Promise<Council> {
    return this.seats.nameAlternate(actor, input);
  }

  @Mutation(() => Council, { description: 'The caller, who sits in it, leaves a case.' })
  @Allow(CouncilPermission.Vote, { peopleAlone: true })
  recuse(@CurrentActor() actor: Actor, @Args('input') input: RecuseInput): Promise<Council> {
    return this.service.recuse(actor, input);
  }

  @ResolveField(() => RecognitionRound, { nullable: true })
  round(@Parent() { roundKey }: Council, @Context() context: RequestContext): Promise<RecognitionRound | null> {
    return this.recognitions.round(context, roundKey);
  }

  @ResolveField(() => OrganisationView, { description: 'The office of the round.' })
  organisation(@Parent() { organisationKey }: Council, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The document that sets it up.' })
  directive(@Parent() { directiveKey }: Council, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => [CouncilMember], { description: 'Chair first.' })
  members(@Parent() { key }: Council, @Context() context: RequestContext): Promise<CouncilMember[]> {
    return this.loader.members(context, key);
  }

  @ResolveField(() => [CouncilMember], { description: 'Who sat in it and left, the latest first.' })
  formerMembers(@Parent() { key }: Council, @Context() context: RequestContext): Promise<CouncilMember[]> {
    return this.loader.formerMembers(context, key);
  }

  @ResolveField(() => CouncilRule, { nullable: true, description: 'Of its province or the country; null: its own.' })
  prescribed(@Parent() { ruleKey }: Council, @Context() context: RequestContext): Promise<CouncilRule | null> {
    return this.loader.ruleByKey(context, ruleKey);
  }

  @ResolveField(() => [CouncilConflict], {
    description: 'Who may not decide on which nomination within sight, as of today; at most 500.',
  })
  conflicts(@Parent() council: Council, @Context() context: RequestContext): Promise<CouncilConflict[]> {
    return this.loader.conflicts(context, council);
  }

  @ResolveField(() => [Ballot], { description: 'In order.' })
  ballots(@Parent() { key }: Council, @Context() context: RequestContext): Promise<Ballot[]> {
    return this.loader.ballotsOf(context, key);
  }

  @ResolveField(() => Boolean, {
    description:
      'Somebody within sight waits for a vote: whoever is put forward and was not decided upon by this council.',
  })
  hasWaiting(@Parent() { key }: Council, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.hasWaiting(context, key);
  }

  @ResolveField(() => Boolean, { description: 'The caller may change it and run its ballots.' })
  canManage(@Parent() { organisationKey, state }: Council, @CurrentActor() actor: Actor): boolean {
    return state === CouncilState.Sitting && actor.worksAt(CouncilPermission.SetUp, organisationKey);
  }
}

@Resolver(() => CouncilMember)
export class CouncilMembersResolver {
  constructor(
    private readonly loader: CouncilsLoader,
    private readonly names: PersonNames,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Null once nothing is known of the person any more.' })
  name(@Parent() { personKey }: CouncilMember, @Context() context: RequestContext): Promise<string | null> {
    return this.names.of(context, personKey);
  }

  @ResolveField(() => OrganisationView, { description: 'For which the member stands.' })
  organisation(
    @Parent() { organisationKey }: CouncilMember,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => CouncilMember, { nullable: true, description: 'Of an alternate: where this member may not.' })
  standsFor(
    @Parent() { standsForKey }: CouncilMember,
    @Context() context: RequestContext,
  ): Promise<CouncilMember | null> {
    return this.loader.member(context, standsForKey);
  }

  @ResolveField(() => CouncilMember, { nullable: true, description: 'Whose seat it was.' })
  replaces(
    @Parent() { replacesKey }: CouncilMember,
    @Context() context: RequestContext,
  ): Promise<CouncilMember | null> {
    return this.loader.member(context, replacesKey);
  }

  @ResolveField(() => Boolean, { description: 'It is the caller.' })
  isMe(@Parent() { personKey }: CouncilMember, @CurrentActor() actor: Actor): boolean {
    return personKey === actor.personId;
  }
}

@Resolver(() => RecognitionRound)
export class RoundCouncilResolver {
  constructor(private readonly loader: CouncilsLoader) {}

  @ResolveField(() => Council, { nullable: true, description: 'Who votes in it, where that is within sight.' })
  council(@Parent() { key }: RecognitionRound, @Context() context: RequestContext): Promise<Council | null> {
    return this.loader.ofRound(context, key);
  }

  @ResolveField(() => CouncilRule, { nullable: true, description: 'By which a council of it votes, as of today.' })
  councilRule(
    @Parent() { organisationKey }: RecognitionRound,
    @Context() context: RequestContext,
  ): Promise<CouncilRule | null> {
    return this.loader.ruleOf(context, organisationKey);
  }
}
