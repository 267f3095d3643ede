import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { ThingView } from '@app/organisations';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SearchArgs } from './search.inputs';
import { SearchPermission } from './search.permissions';
import { Search } from './search.service';

@Resolver(() => ThingView)
export class SearchResolver {
  constructor(private readonly service: Search) {}

  /** Things of many kinds that the words name: the best matches first, each class the newest first; at most 20 of a kind. */
  @Query(() => [ThingView])
  @Allow(SearchPermission.Read)
  search(@Args() args: SearchArgs, @CurrentActor() actor: Actor): Promise<ThingView[]> {
    return this.service.search(actor, args);
  }
}
