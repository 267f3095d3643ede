import { batch, type RequestContext } from '@app/kernel';
import { Args, Context, Extensions, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationView } from './organisation.entity';
import { OrganisationLoader } from './organisation.loader';
import { FormerOrganisation, OrganisationSuccessionView } from './organisation-succession.entity';
import { OrganisationSuccessions } from './organisation-successions.service';

/** What became of an organisation, and what it was. */
@Resolver(() => OrganisationView)
export class OrganisationStoryResolver {
  constructor(private readonly steps: OrganisationSuccessions) {}

  @Extensions({ holds: 2 })
  @ResolveField(() => [OrganisationSuccessionView], { description: 'What goes on with its work, where it has ceased.' })
  async successors(
    @Parent() { key }: OrganisationView,
    @Context() context: RequestContext,
  ): Promise<OrganisationSuccessionView[]> {
    const load = (keys: number[]) => this.steps.successorsOf(keys);
    return (await batch(context, 'Organisation.successors', load).load(key)) ?? [];
  }

  @Extensions({ holds: 3 })
  @ResolveField(() => [OrganisationSuccessionView], { description: 'Whose work it goes on with.' })
  async predecessors(
    @Parent() { key }: OrganisationView,
    @Context() context: RequestContext,
  ): Promise<OrganisationSuccessionView[]> {
    const load = (keys: number[]) => this.steps.predecessorsOf(keys);
    return (await batch(context, 'Organisation.predecessors', load).load(key)) ?? [];
  }

  @Extensions({ holds: 3 })
  @ResolveField(() => [FormerOrganisation], {
    description:
      'What it was before, as far as that bears the name or identifier searched for; empty without a search.',
  })
  async formerly(
    @Parent() { key }: OrganisationView,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Context() context: RequestContext,
  ): Promise<FormerOrganisation[]> {
    if (!search?.trim()) return [];
    const load = (keys: number[]) => this.steps.formerly(keys, search);
    return (await batch(context, `Organisation.formerly ${search}`, load).load(key)) ?? [];
  }
}

@Resolver(() => OrganisationSuccessionView)
export class OrganisationSuccessionResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationView, { description: 'The other one, as of the step.' })
  organisation(
    @Parent() { otherKey, asOf }: OrganisationSuccessionView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, otherKey, asOf);
  }
}
