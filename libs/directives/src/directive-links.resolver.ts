import { type Actor, Allow, CurrentActor, type RequestContext } from '@app/kernel';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Directive, DirectiveLinkKind, DirectiveValidity } from './directive.entity';
import { DirectiveTwinsArgs } from './directive.inputs';
import { DirectiveLinksLoader } from './directive-links.loader';
import { DirectiveTwins } from './directive-twins.service';
import { DirectiveLinkView, DirectiveTwin } from './directive.views';
import { DirectivePermission } from './directives.permissions';

/** What a document says and what documents do to each other. */
@Resolver(() => Directive)
export class DirectiveLinksResolver {
  constructor(
    private readonly loader: DirectiveLinksLoader,
    private readonly twins: DirectiveTwins,
  ) {}

  /** Entries that may mean the document that somebody is typing. */
  @Query(() => [DirectiveTwin])
  @Allow(DirectivePermission.Register)
  directiveTwins(@CurrentActor() actor: Actor, @Args() args: DirectiveTwinsArgs): Promise<DirectiveTwin[]> {
    return this.twins.find(actor, args);
  }

  @ResolveField(() => String, { description: 'Whole text; empty when only the line of the register is known.' })
  body(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<string> {
    return this.loader.body(context, key);
  }

  @ResolveField(() => DirectiveValidity, {
    description: 'As of today, from its dates and from what other documents do to it.',
  })
  validity(@Parent() directive: Directive, @Context() context: RequestContext): Promise<DirectiveValidity> {
    return this.loader.validity(context, directive);
  }

  @ResolveField(() => [DirectiveLinkView], {
    description: 'What it does to others, as far as the caller may see them.',
  })
  links(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<DirectiveLinkView[]> {
    return this.loader.links(context, key);
  }

  @ResolveField(() => [DirectiveLinkView], {
    description: 'What others do to it, as far as the caller may see them: at most 200, the newest first.',
  })
  async linkedFrom(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<DirectiveLinkView[]> {
    return (await this.loader.linkedFrom(context, key)).links;
  }

  @ResolveField(() => Int)
  async linkedFromCount(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.linkedFrom(context, key)).count;
  }

  @ResolveField(() => [Directive], {
    description: 'Documents that it names as its basis, as far as the caller may see them.',
  })
  async basedOn(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<Directive[]> {
    return basesAmong(await this.loader.links(context, key));
  }

  @ResolveField(() => [Directive], {
    description:
      'Documents that name it as their basis, as far as the caller may see them, among those of `linkedFrom`.',
  })
  async citedBy(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<Directive[]> {
    return basesAmong((await this.loader.linkedFrom(context, key)).links);
  }
}

const basesAmong = (links: DirectiveLinkView[]): Directive[] =>
  links.filter(({ kind }) => kind === DirectiveLinkKind.BasedOn).map(({ directive }) => directive);
