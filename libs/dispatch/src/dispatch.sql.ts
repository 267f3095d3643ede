import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { withinReach } from '@app/organisations';
import { visibleDirectives } from '@app/directives';
import { Dispatch, DispatchEvent, DispatchRecipient } from './dispatch.entity';
import { DispatchPermission } from './dispatch.permissions';
import { isReplaced } from './standing.sql';

/** Columns of `dispatch AS s`. */
export const dispatchColumns = tableOf(Dispatch).columns('s');

export const toDispatch = tableOf(Dispatch).toRow;

/** SQL condition on `dispatch_recipient AS r`: nothing has taken the place of the sending. */
export const stillStands = `NOT ${isReplaced('r.dispatch_key')}`;

/** Columns of `dispatch_recipient AS r` with `dispatch AS s`. */
export const recipientColumns = `${tableOf(DispatchRecipient).columns('r')}, s.sender_key AS "senderKey",
  ${isReplaced('r.dispatch_key')} AS "isReplaced"`;

export const toRecipient = tableOf(DispatchRecipient).toRow;

export const toEvent = tableOf(DispatchEvent).toRow;

/** SQL condition: the organisation's sendings, made or received, are within reach. */
export const sendingsWithinReach = (actor: Actor, today: IsoDate, organisation: string, params: unknown[]): string =>
  withinReach({ actor, permission: DispatchPermission.Read, today, organisation }, params);

/**
 * SQL condition on `dispatch AS s`: its document is visible, and the actor reaches the sender or one of the recipients. Who
 * reaches recipients only learns nothing of the others. Who works at a recipient that gave the document back keeps the trace.
 */
export function visibleDispatches(actor: Actor, today: IsoDate, params: unknown[]): string {
  const document = visibleDirectives(actor, today, params);
  const sender = sendingsWithinReach(actor, today, 's.sender_key', params);
  const recipient = sendingsWithinReach(actor, today, 'r.organisation_key', params);
  const own = `$${params.push(actor.workplaces(DispatchPermission.Read))}::int[]`;
  return `(EXISTS (SELECT FROM directive AS d WHERE d.key = s.directive_key AND ${document})
      AND (${sender} OR EXISTS (SELECT FROM dispatch_recipient AS r WHERE r.dispatch_key = s.key AND ${recipient}))
    OR EXISTS (SELECT FROM dispatch_recipient AS r WHERE r.dispatch_key = s.key AND r.organisation_key = ANY(${own})))`;
}

/** SQL: `dispatch_recipient AS r` with `dispatch AS s` at the organisations `$1`, of the status `$2` where one is given; what was replaced has left. */
export const ARRIVALS = `dispatch_recipient AS r JOIN dispatch AS s ON s.key = r.dispatch_key
  AND r.organisation_key = ANY($1::int[]) AND ($2::text IS NULL OR r.status = $2) AND ${stillStands}`;
