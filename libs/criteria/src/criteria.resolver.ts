import { compareContents, soundnessOf } from '@app/criteria-rules';
import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DateScalar,
  errorMessages,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { Args, Context, Extensions, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CriteriaSet, CriteriaVersion } from './criteria.entity';
import { errorCodeOf } from './criteria.errors';
import { CriteriaSetIds, CriteriaVersionIds } from './criteria.ids';
import {
  CriteriaSetsArgs,
  DiscardCriteriaDraftArgs,
  DraftCriteriaInput,
  PublishCriteriaInput,
  SaveCriteriaDraftInput,
} from './criteria.inputs';
import { CriteriaLoader } from './criteria.loader';
import { CriteriaPermission } from './criteria.permissions';
import { Criteria } from './criteria.service';
import { CriteriaDrafts } from './criteria-drafts.service';
import { CriteriaContent, CriteriaDeadline, CriteriaDifference, CriteriaFault } from './criteria-parts.view';

const CriteriaSetConnection = connectionOf(CriteriaSet);

@Resolver(() => CriteriaSet)
export class CriteriaSetsResolver {
  constructor(
    private readonly criteria: Criteria,
    private readonly drafts: CriteriaDrafts,
    private readonly loader: CriteriaLoader,
  ) {}

  /** What each title asks for, with what it asked for before. */
  @Query(() => CriteriaSetConnection)
  @Allow(CriteriaPermission.Read)
  criteriaSets(@Args() args: CriteriaSetsArgs): Promise<Connection<CriteriaSet>> {
    return this.criteria.list(args);
  }

  @Query(() => CriteriaSet, { nullable: true })
  @Allow(CriteriaPermission.Read)
  criteriaSet(@ReferenceArg('id', CriteriaSetIds) key: number): Promise<CriteriaSet> {
    return this.criteria.set(key);
  }

  /** At the root: what the law asks is the whole country's. Begins the only draft of a set. */
  @Mutation(() => CriteriaVersion)
  @Allow(CriteriaPermission.Keep)
  draftCriteria(@CurrentActor() actor: Actor, @Args('input') input: DraftCriteriaInput): Promise<CriteriaVersion> {
    return this.drafts.draft(actor, input);
  }

  /** Takes a draft away; answers its set. */
  @Mutation(() => CriteriaSet)
  @Allow(CriteriaPermission.Keep)
  async discardCriteriaDraft(
    @CurrentActor() actor: Actor,
    @Args() args: DiscardCriteriaDraftArgs,
  ): Promise<CriteriaSet> {
    return this.criteria.set(await this.drafts.discard(actor, args));
  }

  @ResolveField(() => Boolean, { description: 'The caller may begin, publish and discard drafts of it.' })
  canKeep(@Parent() _set: CriteriaSet, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.canKeep(context);
  }

  @Extensions({ holds: 2 })
  @ResolveField(() => [CriteriaVersion], { description: 'The newest first; drafts for those who keep criteria.' })
  versions(@Parent() { key }: CriteriaSet, @Context() context: RequestContext): Promise<CriteriaVersion[]> {
    return this.loader.versions(context, key);
  }

  @ResolveField(() => CriteriaVersion, {
    nullable: true,
    description: 'By which it is judged on a day, today unless told.',
  })
  inForce(
    @Parent() { key }: CriteriaSet,
    @Args('on', { type: () => DateScalar, nullable: true }) on: string | null,
    @Context() context: RequestContext,
  ): Promise<CriteriaVersion | null> {
    return this.loader.inForce(context, key, on ?? undefined);
  }
}

@Resolver(() => CriteriaVersion)
export class CriteriaVersionsResolver {
  constructor(
    private readonly criteria: Criteria,
    private readonly drafts: CriteriaDrafts,
    private readonly loader: CriteriaLoader,
  ) {}

  @Query(() => CriteriaVersion, { nullable: true })
  @Allow(CriteriaPermission.Read)
  criteriaVersion(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', CriteriaVersionIds) key: number,
  ): Promise<CriteriaVersion> {
    return this.criteria.version(actor, key);
  }

  /** Stores a draft, faults and all. */
  @Mutation(() => CriteriaVersion)
  @Allow(CriteriaPermission.Keep)
  saveCriteriaDraft(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveCriteriaDraftInput,
  ): Promise<CriteriaVersion> {
    return this.drafts.save(actor, input);
  }

  /** Puts a draft into force from a day on; it never changes afterwards. */
  @Mutation(() => CriteriaVersion)
  @Allow(CriteriaPermission.Keep)
  publishCriteria(@CurrentActor() actor: Actor, @Args('input') input: PublishCriteriaInput): Promise<CriteriaVersion> {
    return this.drafts.publish(actor, input);
  }

  @ResolveField(() => CriteriaSet)
  set(@Parent() { setKey }: CriteriaVersion, @Context() context: RequestContext): Promise<CriteriaSet> {
    return this.loader.set(context, setKey);
  }

  @ResolveField(() => CriteriaContent)
  content(@Parent() { content }: CriteriaVersion): CriteriaVersion['content'] {
    return content;
  }

  @Extensions({ holds: 3 })
  @ResolveField(() => [CriteriaDeadline], { description: 'What the text says is due, of the assessment of a year.' })
  deadlines(@Parent() { deadlines }: CriteriaVersion): CriteriaVersion['deadlines'] {
    return deadlines;
  }

  @Extensions({ holds: 5 })
  @ResolveField(() => [CriteriaFault], { description: 'Because of which a draft cannot be published.' })
  faults(@Parent() { content }: CriteriaVersion): CriteriaFault[] {
    return soundnessOf(content).map(({ code, path }) => {
      const error = errorCodeOf(code);
      return { code: error, path, message: errorMessages(error) };
    });
  }

  @ResolveField(() => CriteriaVersion, { nullable: true, description: 'The published version before it, by number.' })
  before(@Parent() { key }: CriteriaVersion, @Context() context: RequestContext): Promise<CriteriaVersion | null> {
    return this.loader.before(context, key);
  }

  @Extensions({ holds: 10 })
  @ResolveField(() => [CriteriaDifference], {
    description: 'What it says otherwise than the version before it, target by target; none where it is the first.',
  })
  async differences(
    @Parent() { key, content }: CriteriaVersion,
    @Context() context: RequestContext,
  ): Promise<ReturnType<typeof compareContents>> {
    const before = await this.loader.before(context, key);
    return before ? compareContents(before.content, content) : [];
  }
}
