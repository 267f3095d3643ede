import { type Actor, CurrentActor, SignedIn } from '@app/kernel';
import { Extensions, Query, Resolver } from '@nestjs/graphql';
import { InboxService } from './inbox.service';
import { InboxPile } from './inbox.view';

/** About as many as a person has. */
const PILES = 10;

@Resolver(() => InboxPile)
export class InboxResolver {
  constructor(private readonly service: InboxService) {}

  /** What waits for the caller at the own workplaces: every pile that the roles give, also an empty one. */
  @Query(() => [InboxPile])
  @SignedIn()
  @Extensions({ holds: PILES })
  inbox(@CurrentActor() actor: Actor): Promise<InboxPile[]> {
    return this.service.inbox(actor);
  }
}
