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
import { Directive, DirectivesLoader } from '@app/directives';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { PeopleLoader } from '@app/people';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StudyCircle } from './study-circle.entity';
import { StudyCircleIds } from './study-circle.ids';
import {
  AmendStudyCircleInput,
  BeginStudyCircleInput,
  CloseStudyCircleArgs,
  StudyCirclesArgs,
} from './study-circle.inputs';
import { StudyCirclePermission } from './study-circles.permissions';
import { StudyCircles } from './study-circles.service';

const StudyCircleConnection = connectionOf(StudyCircle);

@Resolver(() => StudyCircle)
export class StudyCirclesResolver {
  constructor(
    private readonly service: StudyCircles,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
    private readonly people: PeopleLoader,
  ) {}

  /** Circles of the own reach, the latest first. */
  @Query(() => StudyCircleConnection)
  @Allow(StudyCirclePermission.Read)
  studyCircles(@CurrentActor() actor: Actor, @Args() args: StudyCirclesArgs): Promise<Connection<StudyCircle>> {
    return this.service.list(actor, args);
  }

  @Query(() => StudyCircle, { nullable: true })
  @Allow(StudyCirclePermission.Read)
  studyCircle(@CurrentActor() actor: Actor, @ReferenceArg('id', StudyCircleIds) key: FactKey): Promise<StudyCircle> {
    return this.service.one(actor, key);
  }

  @Mutation(() => StudyCircle)
  @Allow(StudyCirclePermission.Keep)
  beginStudyCircle(@CurrentActor() actor: Actor, @Args('input') input: BeginStudyCircleInput): Promise<StudyCircle> {
    return this.service.begin(actor, input);
  }

  @Mutation(() => StudyCircle)
  @Allow(StudyCirclePermission.Keep)
  amendStudyCircle(@CurrentActor() actor: Actor, @Args('input') input: AmendStudyCircleInput): Promise<StudyCircle> {
    return this.service.amend(actor, input);
  }

  /** Ends a circle today; it stays in the books. */
  @Mutation(() => StudyCircle)
  @Allow(StudyCirclePermission.Keep)
  closeStudyCircle(@CurrentActor() actor: Actor, @Args() args: CloseStudyCircleArgs): Promise<StudyCircle> {
    return this.service.close(actor, args);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: StudyCircle,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The document that asks for it.' })
  directive(@Parent() { directiveKey }: StudyCircle, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Whoever sees the circle knows who leads it; a dash once the person has been erased.',
  })
  async leaderName(@Parent() { leaderKey }: StudyCircle, @Context() context: RequestContext): Promise<string | null> {
    return leaderKey === null ? null : ((await this.people.masked(context, leaderKey))?.name ?? null);
  }
}
