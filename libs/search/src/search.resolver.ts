import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SearchArgs } from './search.inputs';
import { SearchPermission } from './search.permissions';
import { Search } from './search.service';
import { SearchResult } from './search.view';

@Resolver(() => SearchResult)
export class SearchResolver {
  constructor(private readonly service: Search) {}

  /**
   * Things of many kinds that the words name: the best matches first, of equal ones those with the diacritics as typed, those of the own area, the
   * newest; at most 20 of a kind.
   */
  @Query(() => SearchResult)
  @Allow(SearchPermission.Read)
  search(@Args() args: SearchArgs, @CurrentActor() actor: Actor): Promise<SearchResult> {
    return this.service.search(actor, args);
  }
}
