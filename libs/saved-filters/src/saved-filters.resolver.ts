import { type Actor, CurrentActor, type RequestContext, SignedIn } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SavedFilter } from './saved-filter.entity';
import { AmendSavedFilterInput, DeleteSavedFilterArgs, SavedFiltersArgs, SaveFilterInput } from './saved-filter.inputs';
import { SavedFilters } from './saved-filters.service';

@Resolver(() => SavedFilter)
export class SavedFiltersResolver {
  constructor(
    private readonly service: SavedFilters,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => [SavedFilter], {
    description:
      'Filters of a list that the caller has saved, then those shared at the organisations where the caller works.',
  })
  @SignedIn()
  savedFilters(@CurrentActor() actor: Actor, @Args() { list }: SavedFiltersArgs): Promise<SavedFilter[]> {
    return this.service.list(actor, list);
  }

  @Mutation(() => SavedFilter)
  @SignedIn()
  saveFilter(@CurrentActor() actor: Actor, @Args('input') input: SaveFilterInput): Promise<SavedFilter> {
    return this.service.save(actor, input);
  }

  @Mutation(() => SavedFilter)
  @SignedIn()
  amendSavedFilter(@CurrentActor() actor: Actor, @Args('input') input: AmendSavedFilterInput): Promise<SavedFilter> {
    return this.service.amend(actor, input);
  }

  /** Gone for whoever saw it. */
  @Mutation(() => Boolean)
  @SignedIn()
  deleteSavedFilter(@CurrentActor() actor: Actor, @Args() args: DeleteSavedFilterArgs): Promise<boolean> {
    return this.service.delete(actor, args);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Whose people see it; null: its owner alone.' })
  organisation(
    @Parent() { organisationKey }: SavedFilter,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }
}
