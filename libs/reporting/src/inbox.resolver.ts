import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { Query, Resolver } from '@nestjs/graphql';
import { Inbox } from './inbox';
import { InboxService } from './inbox.service';
import { ReportPermission } from './reporting.permissions';

@Resolver(() => Inbox)
export class InboxResolver {
  constructor(private readonly service: InboxService) {}

  /** What is due from the caller and what waits for them, in open rounds. */
  @Query(() => Inbox)
  @Allow(ReportPermission.Read)
  inbox(@CurrentActor() actor: Actor): Promise<Inbox> {
    return this.service.inbox(actor);
  }
}
