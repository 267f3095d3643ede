import { type Actor, type Connection, pageOf, Transactions, under } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { AuditEventsArgs } from './audit.inputs';
import { AuditEventView } from './audit-event.view';
import { AuditPermission } from './audit.permissions';

const EVENTS = `SELECT e.key, s.sequence, e.occurred_at AS "occurredAt", e.actor_id AS "actorId", e.action, e.subject_type AS "subjectType",
    e.subject_key AS "subjectKey", e.scope_id AS "scopeId", e.before::text AS before, e.after::text AS after, e.reason
  FROM audit_event e LEFT JOIN audit_seal s ON s.event_key = e.key`;

@Injectable()
export class AuditTrail {
  constructor(private readonly transactions: Transactions) {}

  /**
   * What happened in the organisations within the actor's reach, newest first; what the actor did is always in it. What belongs
   * to no organisation (sessions, own credentials, uploads, catalogues) is read by whoever did it, and otherwise only in the database. `subjectKey` narrows to one thing.
   */
  async events(actor: Actor, args: AuditEventsArgs): Promise<Connection<AuditEventView>> {
    const params: unknown[] = [];
    let sql = `${EVENTS} WHERE ${readableBy(actor, params)}`;
    if (args.subjectKey) {
      const { type, key } = args.subjectKey;
      sql += ` AND e.subject_type = $${params.push(type)} AND e.subject_key = $${params.push(key)}`;
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

/** SQL condition on `audit_event AS e`. */
function readableBy(actor: Actor, params: unknown[]): string {
  const conditions = [
    `e.actor_id = $${params.push(actor.personId)}`,
    under('e.path', actor.roots(AuditPermission.Read), params),
  ];
  return `(${conditions.join(' OR ')})`;
}
