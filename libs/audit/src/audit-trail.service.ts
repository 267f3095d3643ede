import { type Actor, type Connection, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { AuditEventsArgs } from './audit.inputs';
import { happenedTo, pageOfEvents, readableBy } from './audit-event.sql';
import type { AuditEventView } from './audit-event.view';
import { AuditPermission } from './audit.permissions';

@Injectable()
export class AuditTrail {
  constructor(private readonly transactions: Transactions) {}

  /**
   * What happened in the organisations within the actor's reach, newest first; what the actor did is always in it. What belongs
   * to no organisation (sessions, own credentials, uploads, catalogues) is read by whoever did it, and otherwise only in the database. `subjectKey` narrows to one thing.
   */
  events(actor: Actor, { subjectKey, ...page }: AuditEventsArgs): Promise<Connection<AuditEventView>> {
    const params: unknown[] = [];
    const conditions = [readableBy(actor, AuditPermission.Read, params)];
    if (subjectKey) conditions.push(happenedTo([subjectKey.type], subjectKey.key, params));
    return pageOfEvents(this.transactions, actor, { conditions, params }, page);
  }
}
