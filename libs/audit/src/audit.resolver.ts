import { type Actor, Allow, type Connection, CurrentActor } from '@app/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AuditEventsArgs } from './audit.inputs';
import { AuditEventConnection, AuditEventView } from './audit-event.view';
import { AuditPermission } from './audit.permissions';
import { AuditTrail } from './audit-trail.service';

@Resolver(() => AuditEventView)
export class AuditResolver {
  constructor(private readonly trail: AuditTrail) {}

  @Query(() => AuditEventConnection)
  @Allow(AuditPermission.Read)
  auditEvents(@Args() args: AuditEventsArgs, @CurrentActor() actor: Actor): Promise<Connection<AuditEventView>> {
    return this.trail.events(actor, args);
  }
}
