import { type Actor, Allow, type Connection, CurrentActor, PageArgs } from '@app/kernel';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { AuditEventConnection, AuditEventView } from './audit-event.view';
import { AuditPermission } from './audit.permissions';
import { AuditTrail } from './audit-trail.service';

@Resolver(() => AuditEventView)
export class AuditResolver {
  constructor(private readonly trail: AuditTrail) {}

  @Query(() => AuditEventConnection)
  @Allow(AuditPermission.Read)
  auditEvents(
    @CurrentActor() actor: Actor,
    @Args() args: PageArgs,
    @Args('subjectId', { type: () => ID, nullable: true }) subjectId?: string,
  ): Promise<Connection<AuditEventView>> {
    return this.trail.events(actor, subjectId, args);
  }
}
