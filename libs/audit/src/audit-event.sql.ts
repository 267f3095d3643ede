import {
  type Actor,
  type Connection,
  type PageArgs,
  pageOf,
  type Permission,
  type SortColumn,
  type SubjectKey,
  TIME_ZONE,
  type Transactions,
  under,
} from '@app/kernel';
import { AuditEventView } from './audit-event.view';

const EVENTS = `SELECT e.key, s.sequence, e.occurred_at AS "occurredAt", e.actor_id AS "actorId", e.on_behalf_of AS "onBehalfOf",
    coalesce(e.principal_kind, CASE WHEN e.actor_id IS NOT NULL THEN 'person' END) AS "principalKind", e.action, e.subject_type AS "subjectType",
    e.subject_key AS "subjectKey", e.province_id AS "provinceId", e.scope_id AS "scopeId", e.path, e.before::text AS before, e.after::text AS after, e.reason
  FROM audit_event e LEFT JOIN audit_seal s ON s.event_key = e.key`;

const NEWEST_FIRST: SortColumn[] = [
  { expression: 'e.occurred_at', descending: true, type: 'timestamptz' },
  { expression: 'e.key', descending: true, type: 'uuid' },
];

/** SQL condition on `audit_event AS e`: in the organisations where the actor holds the permission, or done by the actor. */
export function readableBy(actor: Actor, permission: Permission, params: unknown[]): string {
  const isClient = actor.principal.kind === 'client';
  const own = isClient
    ? `e.client_id = $${params.push(actor.clientId)}`
    : `e.actor_id = $${params.push(actor.personId)} OR e.on_behalf_of = $${params.length}`;
  return `(${own} OR ${under('e.path', actor.roots(permission), params)})`;
}

/** SQL condition on `audit_event AS e`: done by others in the actor's place. */
export const inPlaceOf = (actor: Actor, params: unknown[]): string =>
  `e.on_behalf_of = $${params.push(actor.mustBePerson)}`;

/** SQL condition on `audit_event AS e`. */
export const happenedTo = (subjects: readonly SubjectKey[], params: unknown[]): string =>
  `(${subjects
    .map(({ type, key }) => `e.subject_type = $${params.push(type)} AND e.subject_key = $${params.push(key)}`)
    .join(' OR ')})`;

/** SQL conditions on `audit_event AS e`: on these days or between them, as they are counted here. */
export const onDays = ({ from, to }: Days, params: unknown[]): string[] => [
  ...(from ? [`e.occurred_at >= ${midnight(params.push(from))}`] : []),
  ...(to ? [`e.occurred_at < ${midnight(params.push(to), " + interval '1 day'")}`] : []),
];

interface Days {
  from?: string | null;
  to?: string | null;
}

const midnight = (param: number, later = ''): string =>
  `(($${param}::date${later})::timestamp AT TIME ZONE '${TIME_ZONE}')`;

/** Entries under all the conditions, newest first. */
export function pageOfEvents(
  transactions: Transactions,
  actor: Actor,
  { conditions, params }: { conditions: string[]; params: unknown[] },
  args: PageArgs,
): Promise<Connection<AuditEventView>> {
  const sql = `${EVENTS} WHERE ${conditions.join(' AND ')}`;
  const run = <Row>(statement: string, values?: unknown[]) =>
    transactions.read(actor, (query) => query<Row>(statement, values));
  return pageOf<AuditEventView>(run, { sql, params, sort: NEWEST_FIRST }, args, (row) =>
    Object.assign(Object.create(AuditEventView.prototype) as AuditEventView, row),
  );
}
