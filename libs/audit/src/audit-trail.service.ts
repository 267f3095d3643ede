import { type Actor, type Connection, type PageArgs, Transactions, under } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { AuditEventsArgs } from './audit.inputs';
import { happenedTo, inPlaceOf, onDays, pageOfEvents, readableBy } from './audit-event.sql';
import type { AuditEventView } from './audit-event.view';
import { AuditPermission } from './audit.permissions';
import { PlacePaths } from './place-paths';

@Injectable()
export class AuditTrail {
  constructor(
    private readonly transactions: Transactions,
    private readonly places: PlacePaths,
  ) {}

  /**
   * What happened in the organisations within the actor's reach, newest first; what the actor did is always in it. What belongs
   * to no organisation (sessions, own credentials, uploads, catalogues) is read by whoever did it, and otherwise only in the database.
   */
  async events(actor: Actor, args: AuditEventsArgs): Promise<Connection<AuditEventView>> {
    const { subjectKey, actorKey, actions, organisationKey, from, to, ...page } = args;
    const params: unknown[] = [];
    const conditions = [readableBy(actor, AuditPermission.Read, params), ...onDays({ from, to }, params)];
    if (subjectKey) conditions.push(happenedTo([subjectKey], params));
    if (actorKey) conditions.push(`e.actor_id = $${params.push(actorKey)}`);
    if (actions) conditions.push(`e.action = ANY($${params.push(actions)}::text[])`);
    if (organisationKey) conditions.push(under('e.path', await this.places.of(organisationKey), params));
    return pageOfEvents(this.transactions, actor, { conditions, params }, page);
  }

  /** What others did in the actor's place under a delegation, newest first. */
  doneInMyPlace(actor: Actor, page: PageArgs): Promise<Connection<AuditEventView>> {
    const params: unknown[] = [];
    return pageOfEvents(this.transactions, actor, { conditions: [inPlaceOf(actor, params)], params }, page);
  }
}
