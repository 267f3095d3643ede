import { type Actor, ALL_SCOPES, type Connection, pageOf, parseNodeId, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { AuditEventsArgs } from './audit.inputs';
import { AuditEventView } from './audit-event.view';
import { AuditPermission } from './audit.permissions';
import { AuditReach } from './audit-reach';

const EVENTS = `SELECT e.key, s.sequence, e.occurred_at AS "occurredAt", e.actor_id AS "actorId", e.action, e.subject_type AS "subjectType",
    e.subject_key AS "subjectKey", e.scope_id AS "scopeId", e.before::text AS before, e.after::text AS after, e.reason
  FROM audit_event e LEFT JOIN audit_seal s ON s.event_key = e.key
  WHERE (e.actor_id = $1 OR e.scope_id <@ $2::int4multirange OR (e.scope_id IS NULL AND $2 = '${ALL_SCOPES}'))`;

@Injectable()
export class AuditTrail {
  constructor(
    private readonly transactions: Transactions,
    private readonly reach: AuditReach,
  ) {}

  /**
   * What happened within the actor's reach, newest first; what the actor did is always in it. Changes that belong to no
   * territory (people, documents) are read by those who reach the whole country. `subjectId` narrows to one thing.
   */
  async events(actor: Actor, args: AuditEventsArgs): Promise<Connection<AuditEventView>> {
    const params: unknown[] = [actor.personId, await this.reach.scopesOf(actor, AuditPermission.Read)];
    let sql = EVENTS;
    if (args.subjectId) {
      const { type, key } = parseNodeId(args.subjectId);
      params.push(type, key);
      sql += ' AND e.subject_type = $3 AND e.subject_key = $4';
    }
    const sort = [
      { expression: 'e.occurred_at', descending: true, type: 'timestamptz' as const },
      { expression: 'e.key', descending: true, type: 'uuid' as const },
    ];
    const run = <Row>(statement: string, values?: unknown[]) =>
      this.transactions.read(actor, (query) => query<Row>(statement, values));
    return pageOf<AuditEventView>(run, { sql, params, sort }, args, (row) =>
      Object.assign(Object.create(AuditEventView.prototype) as AuditEventView, row),
    );
  }
}
