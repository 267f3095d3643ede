import { type Actor, Allow, type Connection, CurrentActor, PageArgs, SignedIn } from '@app/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AuditActView, auditActs } from './audit-acts';
import { AuditEventsArgs, HistoryArgs } from './audit.inputs';
import { AuditEventConnection, AuditEventView } from './audit-event.view';
import { AuditPermission, HistoryPermission } from './audit.permissions';
import { AuditTrail } from './audit-trail.service';
import { Histories } from './histories.service';
import { TrailSeals, TrailSealView } from './trail-seals.service';

@Resolver(() => AuditEventView)
export class AuditResolver {
  constructor(
    private readonly trail: AuditTrail,
    private readonly histories: Histories,
    private readonly seals: TrailSeals,
  ) {}

  @Query(() => AuditEventConnection)
  @Allow(AuditPermission.Read)
  auditEvents(@Args() args: AuditEventsArgs, @CurrentActor() actor: Actor): Promise<Connection<AuditEventView>> {
    return this.trail.events(actor, args);
  }

  @Query(() => [AuditActView], { description: 'What the trail may tell of, by its thing.' })
  @Allow(AuditPermission.Read)
  auditActs(): AuditActView[] {
    return auditActs();
  }

  @Query(() => TrailSealView, { description: 'How far the trail is sealed.' })
  @Allow(AuditPermission.Read)
  trailSeal(): Promise<TrailSealView> {
    return this.seals.standing();
  }

  @Query(() => AuditEventConnection, {
    description: 'What others did in the caller’s place while a role was delegated to them, newest first.',
  })
  @SignedIn()
  doneInMyPlace(@Args() args: PageArgs, @CurrentActor() actor: Actor): Promise<Connection<AuditEventView>> {
    return this.trail.doneInMyPlace(actor, args);
  }

  /** What happened to a thing that the caller may see, newest first: what was done within the own reach. */
  @Query(() => AuditEventConnection)
  @Allow(HistoryPermission.Read)
  history(@Args() args: HistoryArgs, @CurrentActor() actor: Actor): Promise<Connection<AuditEventView>> {
    return this.histories.history(actor, args);
  }
}
